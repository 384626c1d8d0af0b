import { type JobResult, PgBoss, type Queue } from 'pg-boss'
import type { Database, Reading } from '../database/database.ts'
import type { Connection } from '../database/open-storage.ts'
import { type Job, type JobKind, jobKinds, mostRetries } from '../domain/jobs/job.ts'
import { type HandedOver, handOverJobs } from '../operations/jobs/hand-over-jobs.ts'
import { countJobs } from '../operations/jobs/list-jobs.ts'
import { type JobHandler, noteFailure, runJob } from '../operations/jobs/run-job.ts'
import { repeat } from './repeat.ts'

/** The queue while it is open. Work is asked for in the table `job` (operations/jobs/enqueue-job.ts), never here. */
export type Jobs = {
  /** Hands over at once what was asked for, instead of at the next tick. */
  handOver(): Promise<void>
  counts(): Promise<Record<Job['state'], number>>
  /** Takes nothing new and finishes what is running; what is not finished in time is handed back to be tried again. */
  stop(): Promise<void>
}

export type JobOptions = {
  connection: Connection
  owner: Database
  handlers: Readonly<Record<JobKind, JobHandler>>
  report: (error: unknown) => void
  pace?: Partial<typeof usualPace>
}

/** In seconds. A process that died is missed when its heart has not beaten for `heartbeat`, looked at every `supervise`. */
const usualPace = { tick: 1, poll: 2, retryDelay: 15, heartbeat: 60, supervise: 15, stopTimeout: 20 }
type Pace = typeof usualPace

/** What the queue carries: everything else stands in the table `job`. */
type Queued = { jobId: string; queueId: string }

const deadLetters = 'dead-letters'

/** The only file that knows pg-boss. It makes its own tables, in the schema jobs, as the owner of the database. */
export async function openJobs({ connection, owner, handlers, report, pace }: JobOptions): Promise<Jobs> {
  const seconds = { ...usualPace, ...pace }
  const boss = new PgBoss({
    ...optionsOf(connection),
    schema: 'jobs',
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: seconds.supervise,
    monitorIntervalSeconds: seconds.supervise,
  })
  // Connections it lets go of late end with the database: after it was stopped that is no fault.
  let isOver = false
  boss.on('error', (error) => {
    if (!isOver) report(error)
  })
  await boss.start()
  try {
    await makeQueues(boss, seconds)
    await takeBackUnknown(owner)
    for (const kind of jobKinds) await workOff(boss, kind, owner, handlers[kind], seconds)
    await boss.work<Queued>(deadLetters, { pollingIntervalSeconds: seconds.poll }, async ([dead]) => {
      if (dead) await noteFailure(owner, { ...dead.data, isLast: true }, '')
    })
  } catch (error) {
    await boss.stop({ graceful: false })
    throw error
  }
  const handOver = async () => {
    await handOverJobs(owner, (sql, jobs) => put(boss, sql, jobs))
  }
  const ticking = repeat(seconds.tick, handOver, report)
  return {
    handOver,
    counts: () => countJobs(owner),
    async stop() {
      await ticking.stop()
      await boss.stop({ graceful: true, timeout: seconds.stopTimeout * 1000 })
      isOver = true
    },
  }
}

/** pg-boss takes each part by itself, and opens connections of its own. */
function optionsOf({ connectionString, host, port, user, password, database, ssl }: Connection) {
  const given = { connectionString, host, port, user, password, database, ssl }
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(said), max: 4, application_name: 'thuisplan-jobs' }
}

async function makeQueues(boss: PgBoss, { retryDelay, heartbeat }: Pace): Promise<void> {
  await boss.createQueue(deadLetters)
  const options: Omit<Queue, 'name' | 'policy' | 'partition'> = {
    retryLimit: mostRetries,
    retryDelay,
    retryBackoff: true,
    heartbeatSeconds: heartbeat,
    expireInSeconds: 3600,
    retentionSeconds: 30 * 86_400,
    deadLetter: deadLetters,
  }
  for (const kind of jobKinds) {
    await boss.createQueue(kind, options)
    await boss.updateQueue(kind, options)
  }
}

async function workOff(boss: PgBoss, kind: JobKind, owner: Database, handler: JobHandler, { poll }: Pace) {
  const options = {
    includeMetadata: true,
    perJobResults: true,
    batchSize: batchSizes[kind],
    pollingIntervalSeconds: poll,
    burstWhenBatchFull: true,
  } as const
  await boss.work<Queued, unknown, typeof options>(kind, options, async (jobs) => {
    const results: JobResult[] = []
    for (const { id, data, retryCount, retryLimit, signal } of jobs) {
      const outcome = await runJob(owner, { ...data, isLast: retryCount >= retryLimit, signal }, handler)
      results.push({ id, ...outcome })
    }
    return results
  })
}

/** How many are taken at once. One after the other they are done; a large one should not keep others waiting. */
const batchSizes = { mail: 20, digest: 20, import: 1, publication: 1, forecast: 1 } as const satisfies Record<
  JobKind,
  number
>

/** After a backup was restored the queue may know nothing of work that was handed to it: then it is handed over again. */
async function takeBackUnknown(owner: Database): Promise<void> {
  await owner.write((sql) =>
    sql.query(
      `update job set handed_over = false, state = 'waiting'
        where handed_over and state in ('waiting', 'running') and not exists (select from jobs.job where id = queue_id)`,
    ),
  )
}

/** Inside the transaction that marks them as handed over. */
async function put(boss: PgBoss, sql: Reading, jobs: readonly HandedOver[]): Promise<void> {
  const db = {
    executeSql: async (text: string, values?: unknown[]) => ({ rows: await sql.query<object>(text, values) }),
  }
  for (const kind of jobKinds) {
    const mine = jobs
      .filter((job) => job.kind === kind)
      .map(({ queueId, jobId, startAfter }) => ({ id: queueId, data: { jobId, queueId }, startAfter }))
    if (mine.length > 0) await boss.insert(kind, mine, { db })
  }
}

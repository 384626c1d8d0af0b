import type { Database, Writing } from '../../database/database.ts'
import type { DeclineReason } from '../../domain/jobs/job.ts'

/** What a handler is given. */
export type RunningJob = {
  id: string
  payload: Readonly<Record<string, unknown>>
  /** Aborted when the process stops, or when the queue gave the work to somebody else. */
  signal: AbortSignal
  progress(done: number, total: number): Promise<void>
  /**
   * Marks the work as done inside the handler's own transaction, so that the effect and the mark are kept together.
   * Throws when somebody else did it meanwhile, which undoes this transaction: nothing is done twice.
   */
  finish(sql: Writing): Promise<void>
  /** Ends the work as failed without trying again by itself: until somebody did something about the reason it would fail again. */
  decline(reason: DeclineReason): Promise<void>
}

export type JobHandler = (job: RunningJob) => Promise<void>

export type Attempt = { jobId: string; queueId: string; isLast: boolean; signal: AbortSignal }

export type TryOutcome = { status: 'completed' } | { status: 'failed'; output: { reason: string } }

/** One try at a job. What the handler throws is written down with the job; one that was done already, or withdrawn, is passed over. */
export async function runJob(owner: Database, attempt: Attempt, handler: JobHandler): Promise<TryOutcome> {
  const { jobId, signal } = attempt
  const payload = await begin(owner, attempt)
  if (!payload) return { status: 'completed' }
  let declined = false
  try {
    await handler({
      id: jobId,
      payload,
      signal,
      progress: (done, total) => noteProgress(owner, jobId, done, total),
      finish: (sql) => markDone(sql, jobId),
      decline: async (reason) => {
        declined = true
        await noteFailure(owner, { ...attempt, isLast: true }, reason)
      },
    })
    if (!declined)
      await owner.write((sql) =>
        sql.query(`update job set state = 'done', changed_at = now() where id = $1 and ${isOpen}`, [jobId]),
      )
    return { status: 'completed' }
  } catch (error) {
    if (error instanceof DoneElsewhere) return { status: 'completed' }
    const reason = sentenceOf(error)
    await noteFailure(owner, attempt, reason)
    return { status: 'failed', output: { reason } }
  }
}

/** After the last try; also for a job whose process died each time, so that nobody was left to say why. */
export async function noteFailure(
  owner: Database,
  { jobId, queueId, isLast }: Omit<Attempt, 'signal'>,
  reason: string,
): Promise<void> {
  await owner.write((sql) =>
    sql.query(
      `update job set state = $3, reason = case when $4 = '' then reason else $4 end, changed_at = now()
        where id = $1 and queue_id = $2 and ${isOpen}`,
      [jobId, queueId, isLast ? 'failed' : 'waiting', reason],
    ),
  )
}

/** What was done stays done, and what was withdrawn is not taken up again. */
const isOpen = `state not in ('done', 'withdrawn')`

class DoneElsewhere extends Error {}

async function begin(
  owner: Database,
  { jobId, queueId }: Attempt,
): Promise<RunningJob['payload'] | undefined> {
  const [row] = await owner.write((sql) =>
    sql.query<{ payload: RunningJob['payload'] }>(
      `update job set state = 'running', tries = tries + 1, changed_at = now()
        where id = $1 and queue_id = $2 and ${isOpen} returning payload`,
      [jobId, queueId],
    ),
  )
  return row?.payload
}

async function markDone(sql: Writing, jobId: string): Promise<void> {
  const [row] = await sql.query(
    `update job set state = 'done', reason = '', changed_at = now() where id = $1 and ${isOpen} returning id`,
    [jobId],
  )
  if (!row) throw new DoneElsewhere(jobId)
}

async function noteProgress(owner: Database, jobId: string, done: number, total: number): Promise<void> {
  await owner.write((sql) =>
    sql.query('update job set done = $2, total = $3, changed_at = now() where id = $1', [jobId, done, total]),
  )
}

/** For people: one line, and no trail through our code. */
function sentenceOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return (text.split('\n')[0] ?? '').slice(0, 300)
}

import type { Asking, Database } from '../../database/database.ts'
import type { Words } from '../../domain/mail/letter-text.ts'
import { isRefusal, type Problem } from '../../domain/outcome.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import { tellPersonIn } from '../mail/tell-person.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries, type RowResult } from '../registers/import-entries.ts'
import { needsOfPerson } from './needs-of-person.ts'
import type { JobHandler, RunningJob } from './run-job.ts'
import type { UploadedRow } from './start-import.ts'

export type ImportDesk = {
  owner: Database & Asking
  /** Storage under somebody's own rights. */
  as: (personId: string) => Database
  now: () => Date
  words: {
    importDone(report: { region: string; noun: Noun; stored: number; refused: number }): {
      subject: Words
      body: Words
    }
    link(regionId: string, jobId: string): string
  }
}

export type RefusedUpload = { row: number; cells: readonly (string | number)[]; problem: Problem }

type Upload = {
  id: string
  regionId: string
  region: string
  personId: string
  noun: Noun
  rows: UploadedRow[]
  done: number
  total: number
  stored: number
  refused: RefusedUpload[]
}

const rowsPerChunk = 200

/**
 * Work of the kind `import`: an uploaded sheet, in the name and under the rights of whoever uploaded it, as they are now.
 * Rows come in chunks; a chunk is kept together with how far it got, so that a killed process stores no row twice.
 */
export function workOffImport(desk: ImportDesk): JobHandler {
  return async (job) => {
    const uploadId = String(job.payload['uploadId'])
    let upload = await readUpload(desk.owner, uploadId)
    while (upload && upload.done < upload.total) {
      if (job.signal.aborted) throw new Error('stopped half-way; what was done is kept')
      await workOffChunk(desk, upload)
      upload = await readUpload(desk.owner, uploadId)
      if (upload) await job.progress(upload.done, upload.total)
    }
    if (upload) await conclude(desk, job, upload)
  }
}

async function workOffChunk({ as, owner, now }: ImportDesk, upload: Upload): Promise<void> {
  const chunk = upload.rows.slice(upload.done, upload.done + rowsPerChunk)
  const database = as(upload.personId)
  const needs = await needsOfPerson(owner, database, upload.personId, now())
  const outcome = needs
    ? await importEntries(
        { ...needs, database: keptTogether(database, upload, chunk) },
        upload.regionId,
        registers[upload.noun],
        chunk,
      )
    : isGone
  if (outcome.ok) return
  // Somebody who no longer belongs here writes nothing; the rows say so.
  const none = chunk.map(({ number }) => ({ row: number, problem: outcome.problem }))
  await keptTogether(owner, upload, chunk).write(async () => ({ ok: true, value: none }))
}

const isGone = { ok: false, problem: { kind: 'not-allowed' } } as const

/** The same storage, whose next write also notes how far the import is; when another process was there first, both are undone. */
function keptTogether(database: Database, upload: Upload, chunk: readonly UploadedRow[]): Database {
  return {
    ...database,
    write: (work) =>
      database.write(async (sql) => {
        const result = await work(sql)
        if (isRefusal(result)) return result
        const results = (result as { value: RowResult[] }).value
        const refused = refusedOf(results, chunk)
        const [moved] = await sql.query(
          `update import_upload set done = done + $3, stored = stored + $4, refused = refused || $5::jsonb
            where id = $1 and done = $2 returning id`,
          [upload.id, upload.done, chunk.length, results.length - refused.length, JSON.stringify(refused)],
        )
        if (!moved) throw new Error('another process is working off this sheet')
        return result
      }),
  }
}

function refusedOf(results: readonly RowResult[], chunk: readonly UploadedRow[]): RefusedUpload[] {
  const cellsOf = new Map(chunk.map(({ number, cells }) => [number, cells]))
  return results.flatMap((result) =>
    'problem' in result
      ? [{ row: result.row, cells: cellsOf.get(result.row) ?? [], problem: result.problem }]
      : [],
  )
}

async function conclude({ owner, now, words }: ImportDesk, job: RunningJob, upload: Upload): Promise<void> {
  const { id, regionId, personId, region, noun, stored, refused } = upload
  await owner.write(async (sql) => {
    await sql.query(`update import_upload set rows = '[]', finished_at = $2 where id = $1`, [id, now()])
    await sql.query('update job set done = total where id = $1', [job.id])
    await tellPersonIn(sql, now(), {
      personId,
      regionId,
      topic: 'import',
      ...words.importDone({ region, noun, stored, refused: refused.length }),
      link: words.link(regionId, id),
      key: `import:${id}`,
    })
    await job.finish(sql)
  })
}

async function readUpload(owner: Database, id: string): Promise<Upload | undefined> {
  const [upload] = await owner.read((sql) =>
    sql.query<Upload>(
      `select import_upload.id, region_id as "regionId", region.name as region, person_id as "personId", noun, rows, done,
              total, stored, refused
         from import_upload join region on region.id = region_id where import_upload.id = $1`,
      [id],
    ),
  )
  return upload
}

import { mayRead } from '../../domain/caller.ts'
import type { Job } from '../../domain/jobs/job.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import type { Needs } from '../needs.ts'
import { selectRegion } from '../regions/read-region.ts'
import type { RefusedUpload } from './work-off-import.ts'

/** How far a large import is, and what came of it so far. */
export type ImportOfSheet = {
  region: Region
  noun: Noun
  state: Job['state']
  done: number
  total: number
  stored: number
  refused: RefusedUpload[]
  header: string[]
  unknownHeadings: string[]
}

type Row = Omit<ImportOfSheet, 'region'>

/** Not found: no such import, or one that is neither one's own nor of a region one coordinates. */
export function readImport(
  { database, caller, today }: Needs,
  regionId: string,
  id: string,
): Promise<Outcome<ImportOfSheet>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId) || !/^[0-9a-f-]{36}$/.test(id)) return refused({ kind: 'not-found' })
    const region = await selectRegion(sql, regionId, today)
    if (!region.ok) return region
    const [row] = await sql.query<Row>(
      `select upload.noun, job.state, upload.done, upload.total, upload.stored, upload.refused, upload.header,
              upload.unknown_headings as "unknownHeadings"
         from import_upload upload join job on job.id = upload.id
        where upload.id::text = $1 and upload.region_id = $2`,
      [id, regionId],
    )
    return row ? done({ ...row, region: region.value }) : refused({ kind: 'not-found' })
  })
}

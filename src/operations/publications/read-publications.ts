import type { Database, Reading } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Publication } from '../../domain/publications/publication.ts'

export type Published = { region: { id: string; name: string }; publications: Publication[] }

/** All publications of a region, the newest first, for anyone. A region that has published nothing is not there. */
export function readPublications(publisher: Database, regionId: string): Promise<Outcome<Published>> {
  return publisher.read(async (sql) => {
    const publications = await selectPublications(sql, regionId)
    const [region] = await sql.query<{ id: string; name: string }>(
      'select id, name from region where id = $1',
      [regionId],
    )
    return region && publications.length > 0 ? done({ region, publications }) : refused({ kind: 'not-found' })
  })
}

/** The same inside a transaction that goes on to do something with it. */
export async function selectPublications(sql: Reading, regionId: string): Promise<Publication[]> {
  const rows = await sql.query<{ number: number; title: string; publishedAt: Date }>(
    `select number, title, published_at as "publishedAt" from publication where region_id = $1 order by number desc`,
    [regionId],
  )
  return rows.map(({ number, title, publishedAt }) => ({ number, title, publishedOn: dayOf(publishedAt) }))
}

import type { Database } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { CheckSummary } from '../../domain/publications/check-summary.ts'
import type { Publication } from '../../domain/publications/publication.ts'

/** What a publication is made of: its pages and files by the path under which they were stored, and their SHA-256. */
export type PublicationContents = Publication & {
  region: { id: string; name: string }
  check: CheckSummary
  pages: { path: string; mediaType: string; digest: string }[]
}

type Row = { name: string; title: string; publishedAt: Date; check: CheckSummary }

/** One publication, for anyone. `publisher` is the database under the publisher's rights. */
export function readPublicationContents(
  publisher: Database,
  regionId: string,
  number: number,
): Promise<Outcome<PublicationContents>> {
  return publisher.read(async (sql) => {
    const [row] = await sql.query<Row>(
      `select name, title, published_at as "publishedAt", check_summary as check
         from publication join region on region.id = region_id where region_id = $1 and number = $2`,
      [regionId, number],
    )
    if (!row) return refused({ kind: 'not-found' })
    const pages = await sql.query<PublicationContents['pages'][number]>(
      `select path, media_type as "mediaType", digest from publication_page
        where region_id = $1 and number = $2 order by path`,
      [regionId, number],
    )
    const { name, title, publishedAt, check } = row
    return done({
      number,
      title,
      publishedOn: dayOf(publishedAt),
      region: { id: regionId, name },
      check,
      pages,
    })
  })
}

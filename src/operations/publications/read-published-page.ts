import type { Database } from '../../database/database.ts'

/** Exactly what was published: the bytes, what they are, and their SHA-256 in hexadecimal digits. */
export type StoredPage = { mediaType: string; body: Uint8Array; digest: string }

/** One page of a publication, for anyone. `publisher` is the database under the publisher's rights. */
export function readPublishedPage(
  publisher: Database,
  { region, number, path }: { region: string; number: number; path: string },
): Promise<StoredPage | undefined> {
  return publisher.read(async (sql) => {
    const [page] = await sql.query<StoredPage>(
      `select media_type as "mediaType", body, digest from publication_page
        where region_id = $1 and number = $2 and path = $3`,
      [region, number, path],
    )
    return page
  })
}

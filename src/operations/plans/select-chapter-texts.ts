import type { Reading } from '../../database/database.ts'
import type { ChapterText } from '../../domain/plans/document-chapter.ts'

/** What the region wrote to begin the chapters of its document with, in the order of the chapters. */
export function selectChapterTexts(
  sql: Reading,
  regionId: string,
  only?: string,
): Promise<(ChapterText & { id: string })[]> {
  return sql.query<ChapterText & { id: string }>(
    `select id, number, body as text, body_english as "textEnglish", is_example as "isExample"
       from chapter_text
      where region_id = $1 and ($2::uuid is null or id = $2) and removed_at is null
      order by number`,
    [regionId, only ?? null],
  )
}

import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import { chapterTextFields, chapterTextSchema } from '../../domain/plans/chapter-text.ts'
import type { Desk, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { selectChapterTexts } from './select-chapter-texts.ts'

/** The region's own words in the plan as a document: at most one text a chapter. */
export const chapterTextRegister: Register = {
  noun: 'chapter-texts',
  fields: chapterTextFields,
  name: 'number',
  list: async (sql, { id }, only) => (await selectChapterTexts(sql, id, only)).map(rowOfEntry),
  store: storeChapterText,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'chapter-texts')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ number: number }>(
      'select number from chapter_text where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'chapter_text', desk, id, aside, String(row.number))
      : refused({ kind: 'not-found' })
  },
}

async function storeChapterText(
  sql: Writing,
  { caller, region }: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  if (!mayWrite(caller, region.id, 'chapter-texts')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(chapterTextSchema, input)
  if (!draft.ok) return draft
  const { number, text, textEnglish, isExample } = draft.value
  const known = await knownByChapter(sql, region.id, mode, number)
  if (!known.ok) return known
  const [stored] = await sql.query<{ id: string }>(
    `insert into chapter_text (region_id, id, number, body, body_english, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6)
     on conflict (region_id, id) do update
       set number = excluded.number, body = excluded.body, body_english = excluded.body_english,
           is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [region.id, known.value ?? null, number, text, textEnglish, isExample],
  )
  return stored ? done({ id: stored.id, label: String(number) }) : refused({ kind: 'not-allowed' })
}

/** The text that is written over, if any. A chapter whose text was taken away can be written anew, and keeps its history. */
async function knownByChapter(
  sql: Reading,
  regionId: string,
  mode: Mode,
  number: number,
): Promise<Outcome<string | undefined>> {
  const rows = await sql.query<{ id: string; number: number; isAway: boolean }>(
    `select id, number, removed_at is not null as "isAway" from chapter_text
      where region_id = $1 and (id = $2 or number = $3)`,
    [regionId, mode.kind === 'change' ? mode.id : null, number],
  )
  const ofChapter = rows.find((row) => row.number === number)
  if (mode.kind === 'row') return done(ofChapter?.id)
  if (mode.kind === 'change') {
    if (!rows.some(({ id }) => id === mode.id)) return refused({ kind: 'not-found' })
    return ofChapter && ofChapter.id !== mode.id
      ? invalid('number', 'already-exists', String(number))
      : done(mode.id)
  }
  return ofChapter && !ofChapter.isAway
    ? invalid('number', 'already-exists', String(number))
    : done(ofChapter?.id)
}

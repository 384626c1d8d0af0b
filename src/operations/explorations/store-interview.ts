import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite, type RowOwner } from '../../domain/caller.ts'
import {
  type InterviewDraft,
  interviewPointers,
  parseInterview,
} from '../../domain/explorations/interview.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../../domain/outcome.ts'
import { parsePlace } from '../../domain/regions/place.ts'
import { organisationId, ownedBy } from '../regions/owned-by.ts'
import { knownByNumber } from '../registers/known-by-number.ts'
import type { Desk, Mode, Stored } from '../registers/register.ts'

type Owner = { municipality: string | null; organisation: string | null }
type Known = Owner & { id: string; number: number }

/** Writes one interview; a new one gets the next number of the region. What was said before is kept beside what is said now. */
export async function storeInterview(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  const draft = parseInterview(input, desk.today)
  const owner = await ownerOf(sql, desk, input)
  if (!draft.ok || !owner.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(draft), ...problemFields(owner) } })
  const interview = draft.value
  const wanted = { regionId: region.id, mode, number: interview.number }
  const columns = 'id, number, municipality, organisation_id as organisation'
  const known = await knownByNumber<Known>(sql, 'interview', wanted, columns)
  if (!known.ok) return known
  if (known.value && !mayWrite(caller, region.id, 'interviews', known.value))
    return refused({ kind: 'not-allowed' })
  if (interview.number !== null && interview.number !== known.value?.number) {
    const [taken] = await sql.query<{ taken: boolean }>(
      'select app.interview_number_is_taken($1, $2) as taken',
      [region.id, interview.number],
    )
    // Also by one that this person may not see.
    if (taken?.taken) return invalid('number', 'already-exists', String(interview.number))
  }
  const number = interview.number ?? known.value?.number ?? (await nextNumber(sql, region.id))

  const [stored] = await sql.query<{ id: string; words: string }>(
    `insert into interview (region_id, id, number, held_on, party, organisation_id, municipality, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8)
     on conflict (region_id, id) do update
       set number = excluded.number, held_on = excluded.held_on, party = excluded.party,
           organisation_id = excluded.organisation_id, municipality = excluded.municipality, is_example = excluded.is_example,
           words_id = case when exists (
               select from interview_words said where said.region_id = interview.region_id and said.id = interview.words_id
                  and said.with_whom = $9 and said.body = $10) then interview.words_id else gen_random_uuid() end,
           changed_at = now(), removed_at = null
     returning id, words_id as words`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      interview.heldOn,
      interview.party,
      owner.value.organisation,
      owner.value.municipality,
      interview.isExample,
      interview.withWhom,
      interview.text,
    ],
  )
  if (!stored) return refused({ kind: 'not-allowed' })
  await keepWords(sql, region.id, stored, interview)
  return done({ id: stored.id, label: String(number) })
}

/** Words that did not change are there already. */
async function keepWords(
  sql: Writing,
  regionId: string,
  { id, words }: { id: string; words: string },
  { withWhom, text }: InterviewDraft,
): Promise<void> {
  await sql.query(
    `insert into interview_words (region_id, id, interview_id, with_whom, body) values ($1, $2, $3, $4, $5)
     on conflict (region_id, id) do nothing`,
    [regionId, words, id, withWhom, text],
  )
}

/** Whose the interview will be, looked up even when other fields are wrong, so that a person hears everything at once. */
async function ownerOf(sql: Reading, { region, caller }: Desk, input: unknown): Promise<Outcome<Owner>> {
  const words = parseFields(interviewPointers, input)
  if (!words.ok) return words
  const place = parsePlace(region, 'place', words.value.place)
  const organisation = await organisationId(sql, region.id, words.value.organisation)
  if (!place.ok || !organisation.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(place), ...problemFields(organisation) } })
  const owner = { municipality: place.value, organisation: organisation.value }
  const owned: Outcome<RowOwner> = ownedBy(caller, region.id, 'interviews', owner, words.value.place)
  return owned.ok ? done(owner) : owned
}

async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>('select app.next_interview_number($1) as next', [regionId])
  return row?.next ?? 1
}

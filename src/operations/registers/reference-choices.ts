import type { Reading } from '../../database/database.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Reference } from '../../domain/registers/field.ts'
import { selectDecidedGaps } from '../explorations/select-decided-gaps.ts'

/** What a form offers for a field that points elsewhere: the name or code that is stored, and a line to recognise it by. */
export type ReferenceChoice = { value: string; label: string }

const statements = {
  organisation: `select name as value, name as label from organisation where region_id = $1 and set_aside_at is null order by name`,
  policy: `select title as value, title as label from policy_context where region_id = $1 and set_aside_at is null order by title`,
  goal: `select code as value, code || ' ' || title as label from goal where region_id = $1 and removed_at is null
          order by string_to_array(code, '.')::int[]`,
  action: `select code as value, code || ' ' || title as label from action where region_id = $1 and removed_at is null
            order by string_to_array(code, '.')::int[]`,
  round: `select number::text as value, number || '. ' || title as label from exploration_round
           where region_id = $1 and removed_at is null order by number desc`,
  finding: `select number::text as value, number || '. ' || title as label from finding
             where region_id = $1 and removed_at is null order by number`,
  interview: `select number::text as value, number || '. ' || to_char(held_on, 'DD-MM-YYYY') || ', ' || said.with_whom as label
               from interview join interview_words said on said.region_id = interview.region_id and said.id = words_id
              where interview.region_id = $1 and removed_at is null order by number`,
  indicator: `select code as value, code || ' ' || name as label from indicator where region_id = $1 and removed_at is null order by code`,
  // A fund has one row a year under the same code; the year of a cost says which is meant.
  fund: `select distinct on (code) code as value, code || ' ' || name as label from fund
          where region_id = $1 and removed_at is null order by code, year desc`,
  // By number and day alone: what somebody said is not read along with every form.
  contribution: `select number::text as value, number || '. ' || to_char(received_on, 'DD-MM-YYYY') as label from contribution
                  where region_id = $1 and removed_at is null order by number`,
  decision: `select number::text as value, number || '. ' || subject as label from decision
              where region_id = $1 and removed_at is null order by number`,
} as const satisfies Partial<Record<Reference, string>>

/** What is looked up in the region itself; lines, sub-themes and principles come from its framework (presentation/registers/framework-choices.ts). */
type OwnReference = Exclude<Reference, 'action-line' | 'sub-theme' | 'principle'>

export async function referenceChoices(
  sql: Reading,
  region: Region,
  to: OwnReference,
): Promise<ReferenceChoice[]> {
  if (to === 'municipality')
    return region.municipalities.map(({ code, name }) => ({ value: code, label: name }))
  if (to === 'gap') return gapChoices(sql, region)
  return sql.query<ReferenceChoice>(statements[to], [region.id])
}

export function isOwn(to: Reference): to is OwnReference {
  return to !== 'action-line' && to !== 'sub-theme' && to !== 'principle'
}

/** Every gap of now, and those that something names already: a form that does not show them would let them go. */
async function gapChoices(sql: Reading, region: Region): Promise<ReferenceChoice[]> {
  const gaps = await selectDecidedGaps(sql, region)
  return gaps.map(({ key }) => ({ value: key, label: key }))
}

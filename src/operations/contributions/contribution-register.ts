import type { Reading, Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { contributionFields, contributionSchema } from '../../domain/contributions/contribution.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, invalid, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { knownByNumber } from '../registers/known-by-number.ts'
import type { Desk, Entry, Mode, Register, Stored } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'

/** What people with lived experience said, and what was done with it. */
export const contributionRegister: Register = {
  noun: 'contributions',
  fields: contributionFields,
  name: 'number',
  list: listContributions,
  store: storeContribution,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'contributions')) return refused({ kind: 'not-allowed' })
    const [row] = await sql.query<{ number: number }>(
      'select number from contribution where region_id = $1 and id = $2',
      [desk.region.id, id],
    )
    return row
      ? setRowAside(sql, 'contribution', desk, id, aside, String(row.number))
      : refused({ kind: 'not-found' })
  },
}

async function listContributions(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select contribution.id, number, received_on as "receivedOn", contribution.action_line as "actionLine",
            from_whom as "fromWhom", body, involvement, coalesce(action.code, '') as action, answer,
            what_changed as "whatChanged", contribution.is_example as "isExample",
            contribution.invitation_id is not null as "byInvitation",
            case when contribution.invitation_id is not null then (select note from invitation it
              where it.region_id = contribution.region_id and it.id = contribution.invitation_id) end as "invitationNote"
       from contribution left join action
         on action.region_id = contribution.region_id and action.id = action_id and action.removed_at is null
      where contribution.region_id = $1 and ($2::uuid is null or contribution.id = $2) and contribution.removed_at is null
      order by number`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}

async function storeContribution(
  sql: Writing,
  desk: Desk,
  input: unknown,
  mode: Mode,
): Promise<Outcome<Stored>> {
  const { region, caller } = desk
  if (!mayWrite(caller, region.id, 'contributions')) return refused({ kind: 'not-allowed' })
  const draft = parseFields(contributionSchema, input)
  if (!draft.ok) return draft
  const contribution = draft.value
  if (!region.actionLines.some(({ number }) => number === contribution.actionLine))
    return invalid('actionLine', 'unknown-action-line', String(contribution.actionLine))
  const action = await actionId(sql, region.id, contribution.action)
  if (!action.ok) return action
  const known = await knownByNumber(sql, 'contribution', {
    regionId: region.id,
    mode,
    number: contribution.number,
  })
  if (!known.ok) return known
  const number = contribution.number ?? known.value?.number ?? (await nextNumber(sql, region.id))

  const [stored] = await sql.query<{ id: string }>(
    `insert into contribution (region_id, id, number, received_on, action_line, from_whom, body, involvement, action_id, answer,
                               what_changed, is_example)
     values ($1, coalesce($2, gen_random_uuid()), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (region_id, id) do update
       set number = excluded.number, received_on = excluded.received_on, action_line = excluded.action_line,
           from_whom = excluded.from_whom, body = excluded.body, involvement = excluded.involvement,
           action_id = excluded.action_id, answer = excluded.answer, what_changed = excluded.what_changed,
           is_example = excluded.is_example, changed_at = now(), removed_at = null
     returning id`,
    [
      region.id,
      known.value?.id ?? null,
      number,
      contribution.receivedOn,
      contribution.actionLine,
      contribution.fromWhom,
      contribution.body,
      contribution.involvement,
      action.value,
      contribution.answer,
      contribution.whatChanged,
      contribution.isExample,
    ],
  )
  return stored ? done({ id: stored.id, label: String(number) }) : refused({ kind: 'not-allowed' })
}

async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>(`select app.next_number('contribution', $1) as next`, [
    regionId,
  ])
  return row?.next ?? 1
}

async function actionId(sql: Reading, regionId: string, code: string): Promise<Outcome<string | null>> {
  if (code === '') return done(null)
  const [action] = await sql.query<{ id: string }>(
    'select id from action where region_id = $1 and code = $2 and removed_at is null',
    [regionId, code],
  )
  return action ? done(action.id) : invalid('action', 'unknown-action', code)
}

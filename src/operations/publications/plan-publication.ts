import type { Writing } from '../../database/database.ts'
import { mayRead, mayWrite } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { parsePublicationPlan } from '../../domain/publications/planned-publication.ts'
import { parseFormKey } from '../../domain/publications/publication.ts'
import type { Needs } from '../needs.ts'
import type { NewPublication } from './publish.ts'

export type NewPlan = NewPublication & Readonly<{ day?: unknown; time?: unknown }>

/**
 * Plans that a region publishes by itself at a moment to come, in the name of whoever asks. The work is asked for in the same
 * transaction (a trigger does). The same form sent twice is one plan.
 */
export function planPublication(
  { database, caller, today }: Needs,
  regionId: string,
  input: NewPlan,
): Promise<Outcome<{ id: string }>> {
  return database.write(async (sql) => {
    if (caller.kind !== 'person') return refused({ kind: 'not-signed-in' })
    if (!mayRead(caller, regionId)) return refused({ kind: 'not-found' })
    if (!mayWrite(caller, regionId, 'publications')) return refused({ kind: 'not-allowed' })
    const plan = parsePublicationPlan(input, today)
    if (!plan.ok) return plan
    const formKey = parseFormKey(input.formKey)
    const [made] = await sql.query<{ id: string }>(
      `insert into planned_publication (region_id, title, planned_for, form_key) values ($1, $2, $3, $4)
       on conflict (region_id, form_key) do nothing returning id`,
      [regionId, plan.value.title, plan.value.plannedFor, formKey],
    )
    const found = made ?? (await selectPlanOfKey(sql, regionId, formKey))
    return found ? done({ id: found.id }) : refused({ kind: 'conflict', fields: {} })
  })
}

async function selectPlanOfKey(sql: Writing, regionId: string, formKey: string | null) {
  const [row] = await sql.query<{ id: string }>(
    'select id from planned_publication where region_id = $1 and form_key = $2',
    [regionId, formKey],
  )
  return row
}

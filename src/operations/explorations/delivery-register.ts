import type { Reading } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { deliveryFields } from '../../domain/explorations/delivery.ts'
import { invalid, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry, setRowAside } from '../registers/rows.ts'
import { type Asked, isAsked } from './is-asked.ts'
import { storeDelivery } from './store-delivery.ts'

/** Who is asked for what in the rounds of the exploration. What became of it is told by its steps. */
export const deliveryRegister: Register = {
  noun: 'deliveries',
  fields: deliveryFields,
  name: 'number',
  list: listDeliveries,
  store: storeDelivery,
  async setAside(sql, desk, id, aside) {
    if (!mayWrite(desk.caller, desk.region.id, 'deliveries')) return refused({ kind: 'not-allowed' })
    const [delivery] = await sql.query<Asked & { number: number }>(
      `select id, number, round_id as round, party, municipality, organisation_id as organisation, asked_function as "askedFunction"
         from delivery where region_id = $1 and id = $2`,
      [desk.region.id, id],
    )
    if (!delivery) return refused({ kind: 'not-found' })
    if (!aside && (await isAsked(sql, desk.region.id, delivery)))
      return invalid('askedFunction', 'asked-already')
    return setRowAside(sql, 'delivery', desk, id, aside, String(delivery.number))
  },
}

async function listDeliveries(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select delivery.id, delivery.number, exploration_round.number as round, delivery.party,
            coalesce(municipality, '${wholeRegion}') as place, coalesce(organisation.name, '') as organisation,
            asked_function as "askedFunction", action_lines as "actionLines", delivery.due_on as "dueOn", delivery.explanation,
            delivery.is_example as "isExample"
       from delivery join exploration_round
         on exploration_round.region_id = delivery.region_id and exploration_round.id = round_id
        and exploration_round.removed_at is null
       left join organisation
         on organisation.region_id = delivery.region_id and organisation.id = delivery.organisation_id
        and organisation.set_aside_at is null
      where delivery.region_id = $1 and ($2::uuid is null or delivery.id = $2) and delivery.removed_at is null
      order by exploration_round.number desc, municipality nulls last, delivery.party, delivery.number`,
    [region.id, only ?? null],
  )
  return rows.map(rowOfEntry)
}

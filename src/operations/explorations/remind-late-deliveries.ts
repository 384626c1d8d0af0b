import type { Database, Reading } from '../../database/database.ts'
import { daysBetweenReminders, mayFollow } from '../../domain/explorations/delivery-state.ts'
import { deliverySteps } from '../../domain/terms.ts'
import { takeTurns, takeTurnsTogether } from '../history/take-turns.ts'
import { delivers, lastStepOf } from './sql-of-delivery.ts'

/** From how many days before the last day until how many after it a round reminds by itself. */
const daysBefore = 7
const daysAfter = 21

/** The last steps after which a reminder is in place; it is before any step too. */
const notHandedIn = deliverySteps.codes.filter((last) => mayFollow('reminded', [{ kind: last }]))

/**
 * In rounds that remind by themselves: a reminder for every delivery that is not handed in around its last day. Never within five days
 * of the last one, or of being asked; the database refuses it besides. Where nobody with an account can deliver there is nobody to
 * mail, and so nothing to write down.
 */
export function remindLateDeliveries(owner: Database): Promise<unknown> {
  return owner.write(async (sql) => {
    await takeTurns(sql, 'reminders of deliveries')
    const late = await selectLate(sql)
    // Whoever hands in, or ends a round, right now comes before or after this: one of them would else undo the reminders of all.
    for (const { regionId, id } of late) await sql.query('select app.hold_delivery($1, $2)', [regionId, id])
    for (const round of new Set(late.map(({ round }) => round)))
      await takeTurnsTogether(sql, `round ${round}`)
    const still = await selectLate(sql)
    return sql.query(
      `insert into delivery_step (region_id, delivery_id, kind, done_by)
       select asked."regionId", asked.id, 'reminded', '' from jsonb_to_recordset($1) asked ("regionId" text, id uuid)`,
      [JSON.stringify(still.filter(({ id }) => late.some((held) => held.id === id)))],
    )
  })
}

type Late = { regionId: string; id: string; round: string }

function selectLate(sql: Reading): Promise<Late[]> {
  return sql.query<Late>(
    `select asked.region_id as "regionId", asked.id, round.id as round
       from delivery asked
       join exploration_round round on round.region_id = asked.region_id and round.id = asked.round_id
      where round.reminds and round.closed_at is null and round.removed_at is null and asked.removed_at is null
        and not round.is_example
        and coalesce(asked.due_on, round.due_on) between current_date - $1::int and current_date + $2::int
        and exists (select from membership member where ${delivers('member', 'asked')})
        and asked.asked_at < now() - make_interval(days => $3)
        and not exists (select from delivery_step step where step.region_id = asked.region_id and step.delivery_id = asked.id
                           and step.kind = 'reminded' and step.done_at > now() - make_interval(days => $3))
        and coalesce(${lastStepOf('asked')} = any ($4), true)
      order by asked.region_id, asked.id`,
    [daysAfter, daysBefore, daysBetweenReminders, notHandedIn],
  )
}

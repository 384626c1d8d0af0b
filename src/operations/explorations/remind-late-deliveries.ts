import type { Database } from '../../database/database.ts'
import { daysBetweenReminders, mayFollow } from '../../domain/explorations/delivery-state.ts'
import { deliverySteps } from '../../domain/terms.ts'
import { takeTurns } from '../history/take-turns.ts'
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
    return sql.query(
      `insert into delivery_step (region_id, delivery_id, kind, done_by)
       select asked.region_id, asked.id, 'reminded', ''
         from delivery asked
         join exploration_round round on round.region_id = asked.region_id and round.id = asked.round_id
        where round.reminds and round.closed_at is null and round.removed_at is null and asked.removed_at is null
          and not round.is_example
          and coalesce(asked.due_on, round.due_on) between current_date - $1::int and current_date + $2::int
          and exists (select from membership member where ${delivers('member', 'asked')})
          and asked.asked_at < now() - make_interval(days => $3)
          and not exists (select from delivery_step step where step.region_id = asked.region_id and step.delivery_id = asked.id
                             and step.kind = 'reminded' and step.done_at > now() - make_interval(days => $3))
          and coalesce(${lastStepOf('asked')} = any ($4), true)`,
      [daysAfter, daysBefore, daysBetweenReminders, notHandedIn],
    )
  })
}

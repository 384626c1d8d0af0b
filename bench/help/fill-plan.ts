import type { Storage } from '../../src/database/open-storage.ts'
import { regionId } from './throw-away-thuisplan.ts'

/** More of the actions, costs and milestones of the example, until there are 200 actions with 1,000 costs under 200 codes. */
export async function fillPlan(storage: Storage): Promise<void> {
  await storage.asOwner().write(async (sql) => {
    const columns = `title, description, result, owner_id, lead_function, municipalities, years, transformation_class, target_groups,
                     novelty, policy_relation, policy_id, recommendation, lived_experience, indicator_id, no_indicator_because,
                     no_milestone_because, status, is_example`
    await sql.query(
      `with numbered as (select goal.id as goal_id, goal.code, row_number() over (order by goal.code) as place, count(*) over () as all_goals
                           from goal where region_id = $1 and removed_at is null),
            made as (select goal_id, code || '.' || (40 + (step - 1) / all_goals) as code, step
                       from numbered join generate_series(1, 400) step on (step - 1) % all_goals = place - 1),
            model as (select *, row_number() over (order by code) as place, count(*) over () as all_actions
                        from action where region_id = $1 and removed_at is null)
       insert into action (region_id, goal_id, code, ${columns})
       select $1, made.goal_id, made.code, ${columns}
         from made join model on (made.step - 1) % all_actions = model.place - 1
        order by step limit 200 - (select count(*) from action where region_id = $1 and removed_at is null)`,
      [regionId],
    )
    await sql.query(
      `insert into milestone (region_id, action_id, title, due_on, is_example)
       select region_id, id, 'Stap ' || step || ' (voorbeeld)', date '2024-03-01' + step * 90, true
         from action, generate_series(1, 3) step where region_id = $1 and removed_at is null
          and not exists (select from milestone where milestone.region_id = $1 and action_id = action.id)`,
      [regionId],
    )
    await sql.query(
      `insert into money_line (region_id, action_id, year, amount_cents, duration, fund_id, explanation, is_example)
       select action.region_id, action.id, 2024 + step % 2, 100000, 'structural', fund.id, 'Post ' || step, true
         from action cross join generate_series(1, 5) step
         left join lateral (select id from fund where region_id = $1 and year = 2024 + step % 2 and removed_at is null
                             order by code limit 1) fund on true
        where action.region_id = $1 and action.removed_at is null
        order by action.code, step
        limit greatest(0, 1000 - (select count(*) from money_line where region_id = $1 and removed_at is null))`,
      [regionId],
    )
  })
  // As the server does by itself within a minute.
  await storage.asOwner().write((sql) => sql.query('analyze'))
}

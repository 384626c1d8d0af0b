import { addresses } from '../src/web/addresses.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { signedInPage } from './help/signed-in-page.ts'
import { regionId, throwAwayThuisplan } from './help/throw-away-thuisplan.ts'

/*
 * The editor of the plan, signed in, whole request: session, memberships, goals and actions under row-level security, HTML. With 200
 * actions p50 <= 100 ms, with 500 <= 200 ms. Storing one cell: p50 <= 100 ms with 500 actions, as somebody waits for it at every cell.
 */
const limits = { 200: 100, 500: 200 } as const
const cellLimitMs = 100

const open = await throwAwayThuisplan()
try {
  const pageOf = await signedInPage(open)
  const read = () => pageOf(addresses.planEditor('nl', regionId))

  for (const [actions, limitMs] of [
    [200, limits[200]],
    [500, limits[500]],
  ] as const) {
    await fill(actions)
    const html = await read()
    if (html.match(/data-actie="/g)?.length !== actions) throw new Error('not the page meant')
    const rounds: number[] = []
    for (let round = 0; round < 3; round++) rounds.push(median(await timesOf(20, read, 10)))
    const ms = median(rounds)
    verdict(
      `editor of ${actions} actions, ${(html.length / 1000).toFixed(0)} kB, p50 ${ms.toFixed(1)} ms: ${(ms / limitMs).toFixed(2)} of the limit of ${limitMs} ms`,
      ms <= limitMs,
    )
  }

  const [action] = await open.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ id: string; title: string }>(
        `select id, title from action where region_id = $1 and code = '1.1.1'`,
        [regionId],
      ),
    )
  let was = action?.title ?? ''
  let turn = 0
  const ms = median(await timesOf(40, storeCell, 10))
  verdict(
    `storing one cell, p50 ${ms.toFixed(1)} ms: ${(ms / cellLimitMs).toFixed(2)} of the limit of ${cellLimitMs} ms`,
    ms <= cellLimitMs,
  )

  async function storeCell(): Promise<void> {
    const becomes = `Voorbeeld ${turn++}`
    const vakken = JSON.stringify([{ id: action?.id, field: 'title', was, becomes }])
    const said = await pageOf(addresses.planEditorCells('nl', regionId), new URLSearchParams({ vakken }))
    if (!said.includes('"saved"')) throw new Error('not stored')
    was = becomes
  }
} finally {
  await open.close()
}

/** More actions like those that are there, under goals of their own, until there are as many as the limit speaks of. */
async function fill(actions: number): Promise<void> {
  const owner = open.storage.asOwner()
  await owner.write(async (sql) => {
    await sql.query(
      `insert into goal (region_id, code, title, is_example)
       select $1, line || '.' || number, 'Voorbeeld van een doel', true
         from generate_series(1, 6) line, generate_series(20, 25) number on conflict do nothing`,
      [regionId],
    )
    await sql.query(
      `with room as (select goal.id as goal_id, goal.code || '.' || number as code
                       from goal, generate_series(1, 14) number
                      where region_id = $1 and split_part(goal.code, '.', 2)::int between 20 and 25
                        and not exists (select from action where action.region_id = $1 and action.code = goal.code || '.' || number)
                      order by goal.code, number
                      limit $2 - (select count(*) from action where region_id = $1 and removed_at is null)),
            like_this as (select * from action where region_id = $1 and code = '3.1.2')
       insert into action (region_id, goal_id, code, title, description, result, owner_id, lead_function, municipalities, years,
                           transformation_class, target_groups, novelty, policy_relation, policy_id, indicator_id, status, is_example)
       select region_id, room.goal_id, room.code, title, description, result, owner_id, lead_function, municipalities, years,
              transformation_class, target_groups, novelty, policy_relation, policy_id, indicator_id, status, true
         from room, like_this`,
      [regionId, actions],
    )
    await sql.query(
      `insert into action_partner select $1, action.id, partner.id
         from action, lateral (select id from organisation where region_id = $1 order by name limit 2) partner
        where action.region_id = $1 on conflict do nothing`,
      [regionId],
    )
  })
  // As the server does by itself within a minute.
  await owner.write((sql) => sql.query('analyze'))
}

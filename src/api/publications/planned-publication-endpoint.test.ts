import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'
import { coordinatorEmail } from '../../testing/demo-installation.ts'

let demo: DemoApi
const planned = '/regios/gooi-en-vechtstreek/publicaties/gepland'

beforeAll(async () => {
  demo = await demoApi()
  await demo.open.storage.asOwner().write((sql) =>
    sql.query(
      `insert into planned_publication (region_id, title, planned_for, planned_by, removed_at)
       select 'gooi-en-vechtstreek', title, planned_for::timestamptz, id, removed_at::timestamptz
         from auth."user", (values ('Voor de raad (voorbeeld)', '2099-03-01T08:30:00Z', null),
                                   ('Toch niet (voorbeeld)', '2099-02-01T08:30:00Z', '2026-11-01')) given (title, planned_for, removed_at)
        where email = $1`,
      [coordinatorEmail],
    ),
  )
})
afterAll(() => demo.close())

test.each(['coordinator', 'huizen', 'reader'] as const)(
  'a %s sees what is planned, the first to come first',
  async (as) => {
    const answer = await demo.call('GET', planned, { as })
    expect(answer.status).toBe(200)
    expect(await answer.json()).toMatchObject({
      resultaten: [
        { titel: 'Toch niet (voorbeeld)', geplandVoor: '2099-02-01T08:30:00.000Z', stand: 'ingetrokken' },
        { titel: 'Voor de raad (voorbeeld)', geplandVoor: '2099-03-01T08:30:00.000Z', stand: 'gepland' },
      ],
    })
  },
)

test('a visitor and somebody of another region get nothing', async () => {
  expect((await demo.call('GET', planned, { as: 'visitor' })).status).toBe(401)
  expect((await demo.call('GET', '/regios/elders/publicaties/gepland')).status).toBe(404)
  expect(demo.surprises).toEqual([])
})

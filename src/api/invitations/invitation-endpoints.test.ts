import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoApi, demoApi } from '../../testing/demo-api.ts'
import { coordinatorEmail } from '../../testing/demo-installation.ts'

let demo: DemoApi
const invitations = '/regios/gooi-en-vechtstreek/uitnodigingen'

beforeAll(async () => {
  demo = await demoApi()
  await demo.open.storage.asOwner().write((sql) =>
    sql.query(
      `insert into invitation (region_id, noun, municipality, action_lines, note, invited_by, expires_at)
       select 'gooi-en-vechtstreek', 'findings', place, '{2}', 'Adviseur wonen (voorbeeld)', id, now() + interval '14 days'
         from auth."user", unnest(array['GM0402', 'GM0406']) place where email = $1`,
      [coordinatorEmail],
    ),
  )
})
afterAll(() => demo.close())

async function listed(as: 'coordinator' | 'huizen') {
  const answer = await demo.call('GET', invitations, { as })
  expect(answer.status).toBe(200)
  return ((await answer.json()) as { resultaten: { id: string; gemeente: string; stand: string }[] })
    .resultaten
}

test('who may invite sees every link with its state, but never the link itself', async () => {
  const all = await listed('coordinator')
  expect(all).toHaveLength(2)
  for (const one of all)
    expect(one).toMatchObject({
      soort: 'bevindingen',
      voorWie: 'Adviseur wonen (voorbeeld)',
      opActielijnen: [2],
      indicator: null,
      stand: 'open',
      keerGebruikt: 0,
    })
  expect(JSON.stringify(all)).not.toContain('uitnodiging/')
})

test('an editor revokes a link for the own municipality, and no other', async () => {
  const all = await listed('huizen')
  const of = (code: string) => all.find(({ gemeente }) => gemeente === code)?.id ?? ''
  expect((await demo.call('DELETE', `${invitations}/${of('GM0402')}`, { as: 'huizen' })).status).toBe(403)
  expect((await demo.call('DELETE', `${invitations}/${of('GM0406')}`, { as: 'huizen' })).status).toBe(204)
  expect((await listed('coordinator')).map(({ gemeente, stand }) => `${gemeente} ${stand}`).sort()).toEqual([
    'GM0402 open',
    'GM0406 ingetrokken',
  ])
})

test('a reader and a visitor get nothing, and what is no link is not found', async () => {
  expect((await demo.call('GET', invitations, { as: 'reader' })).status).toBe(403)
  expect((await demo.call('GET', invitations, { as: 'visitor' })).status).toBe(401)
  for (const id of ['x', '%00', '00000000-0000-4000-8000-000000000000'])
    expect((await demo.call('DELETE', `${invitations}/${id}`)).status, id).toBe(404)
  expect(demo.surprises).toEqual([])
})

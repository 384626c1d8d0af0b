import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { readEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { type Filled, formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { planPages } from '../plan-pages.tsx'

let desk: DemoDesk
let action = ''
let proposing = ''

beforeAll(async () => {
  desk = await exampleDesk()
  action = await entryId(desk, actionRegister, '2.1.1')
  proposing = addresses.proposeChange('nl', demoRegion, 'actions', action)
})
afterAll(() => desk.close())

const all = addresses.changeProposals('nl', demoRegion)
const decide = (number: number) => addresses.decideChangeProposal('nl', demoRegion, number)

function ask(who: Who, address: string, init?: RequestInit) {
  return visitApp(desk.as(who), planPages()).request(address, init)
}

async function read(who: Who, address: string): Promise<string> {
  const response = await ask(who, address)
  expect(response.status).toBe(200)
  return response.text()
}

async function filled(who: Who): Promise<Filled> {
  return formOnPage(await read(who, proposing), proposing)
}

async function titleNow(): Promise<unknown> {
  const found = await readEntry(desk.as('reader'), demoRegion, actionRegister, action)
  return found.ok ? found.value.entry.values['title'] : undefined
}

test('as long as no version is in force nobody proposes: the concept can simply be changed', async () => {
  const response = await ask('editorOfHuizen', proposing)
  expect(response.headers.get('location')).toBe(all)
  expect(await read('editorOfHuizen', all)).toContain('Er is nog geen versie van het plan van kracht')

  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
       values ($1, 1, 'Voorbeeld', '2026-01-01', 'coordinator', '[]', '{}', '{}', '{}')`,
      [demoRegion],
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
       values ($1, 1, 1, 'adopted', '2026-01-01', 'coordinator')`,
      [demoRegion],
    )
  })
  expect((await ask('editorOfHuizen', proposing)).status).toBe(200)
  expect((await ask('reader', proposing)).status).toBe(403)
})

test('a municipality proposes a change; only what was changed belongs to it, and the plan stays as it is', async () => {
  const form = await filled('editorOfHuizen')
  const before = await titleNow()
  const silent = await ask('editorOfHuizen', proposing, formOf({ ...form, title: '' }))
  expect(silent.status).toBe(422)
  const told = await silent.text()
  expect(told).toContain('Waarom moet dit anders?')
  expect(told).toMatch(/id="title-fout"/)
  const same = await ask('editorOfHuizen', proposing, formOf({ ...form, reason: 'Zomaar' }))
  expect(await same.text()).toContain('U heeft niets gewijzigd.')

  const sent = await ask(
    'editorOfHuizen',
    proposing,
    formOf({ ...form, title: 'Huisbezoek bij elke melding', reason: 'De tweede melding is te laat.' }),
  )
  expect(sent.headers.get('location')).toBe(addresses.changeProposal('nl', demoRegion, 1, 'ingediend'))
  const html = await read('reader', addresses.changeProposal('nl', demoRegion, 1))
  expect(html).toContain('De tweede melding is te laat.')
  expect(html).toContain('Voorgesteld namens Huizen')
  expect(html.match(/<th scope="row">/g)).toHaveLength(1)
  expect(html).toContain('weg: </span>tweede')
  expect(await titleNow()).toBe(before)
  expect(await read('reader', all)).toContain('Actie 2.1.1')
})

test('only whoever keeps the versions decides; rejecting says why, and a decision must exist', async () => {
  for (const who of ['editorOfHuizen', 'administrator', 'reader'] as const)
    expect((await ask(who, decide(1), formOf({ state: 'accepted' }))).status).toBe(403)
  const bare = await ask('coordinator', decide(1), formOf({ state: 'rejected' }))
  expect(await bare.text()).toContain('Schrijf op waarom u het voorstel afwijst.')
  const unknown = await ask('coordinator', decide(1), formOf({ state: 'accepted', decision: '999' }))
  expect(await unknown.text()).toContain('Er is geen besluit met nummer 999.')
})

test('what changed meanwhile is told before a proposal is taken over', async () => {
  await desk.storage
    .asOwner()
    .write((sql) => sql.query(`update action set title = 'Iets anders' where id = $1`, [action]))
  expect(await read('coordinator', addresses.changeProposal('nl', demoRegion, 1))).toContain(
    'Intussen staat er in het plan iets anders',
  )
  const refused = await ask('coordinator', decide(1), formOf({ state: 'accepted' }))
  expect(refused.status).toBe(422)
  expect(await titleNow()).toBe('Iets anders')

  const taken = await ask(
    'coordinator',
    decide(1),
    formOf({ state: 'accepted', overwrite: 'ja', answer: 'Eens (voorbeeld)' }),
  )
  expect(taken.headers.get('location')).toBe(addresses.changeProposal('nl', demoRegion, 1, 'aangenomen'))
  expect(await titleNow()).toBe('Huisbezoek bij elke melding')
  const again = await ask('coordinator', decide(1), formOf({ state: 'rejected', answer: 'Toch niet' }))
  expect(again.status).toBe(409)
  expect(await again.text()).toContain('Over dit voorstel is intussen al besloten.')
})

test('whoever proposed takes it back, and nobody else', async () => {
  const form = await filled('partner')
  await ask('partner', proposing, formOf({ ...form, result: 'Anders (voorbeeld)', reason: 'Voorbeeld' }))
  const withdraw = addresses.withdrawChangeProposal('nl', demoRegion, 2)
  expect((await ask('editorOfHuizen', withdraw, { method: 'POST' })).status).toBe(403)
  const gone = await ask('partner', withdraw, { method: 'POST' })
  expect(gone.headers.get('location')).toContain('gedaan=ingetrokken')
  expect(await read('reader', all)).toContain('Ingetrokken')
})

test('in the database nobody takes over their own proposal', async () => {
  const form = await filled('editorOfHuizen')
  await ask('editorOfHuizen', proposing, formOf({ ...form, result: 'Meer (voorbeeld)', reason: 'Voorbeeld' }))
  await expect(
    desk
      .as('editorOfHuizen')
      .database.write((sql) =>
        sql.query(
          `update change_proposal set state = 'accepted', decided_on = '2026-01-01' where region_id = $1 and number = 3`,
          [demoRegion],
        ),
      ),
  ).rejects.toThrow(/row-level security/)
})

test('a new action that does not fit the plan is told with its fields, and is not decided', async () => {
  const address = addresses.proposeChange('nl', demoRegion, 'actions')
  const input = {
    code: '9.9.9',
    title: 'Nieuwe actie (voorbeeld)',
    transformationClass: 'preventie',
    novelty: 'nieuw',
    status: 'idee',
    reason: 'Voorbeeld',
  }
  expect((await ask('coordinator', address, formOf(input))).status).toBe(303)
  const refused = await ask('coordinator', decide(4), formOf({ state: 'accepted' }))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Er is geen doel')
})

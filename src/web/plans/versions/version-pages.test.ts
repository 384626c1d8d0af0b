import { afterAll, beforeAll, expect, test } from 'vitest'
import { actionRegister } from '../../../operations/plans/action-register.ts'
import { goalRegister } from '../../../operations/plans/goal-register.ts'
import { readPlanVersion } from '../../../operations/plans/versions/read-plan-versions.ts'
import { submitPlanVersion } from '../../../operations/plans/versions/submit-plan-version.ts'
import { takeVersionStep } from '../../../operations/plans/versions/take-version-step.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { formOnPage } from '../../../testing/form-on-page.ts'
import { formOf, visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { entryId, exampleDesk } from '../example-region.test.help.ts'
import { planPages } from '../plan-pages.tsx'

let desk: DemoDesk
beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

const submitting = addresses.submitPlanVersion('nl', demoRegion)
const all = addresses.planVersions('nl', demoRegion)

function ask(who: Who, address: string, init?: RequestInit) {
  return visitApp(desk.as(who), planPages()).request(address, init)
}

async function read(who: Who, address: string, status = 200): Promise<string> {
  const response = await ask(who, address)
  expect(response.status).toBe(status)
  return response.text()
}

async function change(code: string, changes: Record<string, string>): Promise<void> {
  const id = await entryId(desk, actionRegister, code)
  const form = formOnPage(
    await (await entryForm(id)).text(),
    addresses.changeEntry('nl', demoRegion, 'actions', id),
  )
  const { versie: _, ...input } = { ...form, ...changes }
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, actionRegister, input, {
    kind: 'change',
    id,
  })
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
}

async function entryForm(id: string) {
  const { registerPages } = await import('../../registers/register-pages.tsx')
  return visitApp(desk.as('coordinator'), registerPages(actionRegister)).request(
    addresses.changeEntry('nl', demoRegion, 'actions', id),
  )
}

test('before anything was submitted the page says so, and only the coordinator can submit', async () => {
  const html = await read('reader', all)
  expect(html).toContain('Er is nog geen versie ingediend')
  expect(html).not.toContain(submitting)
  expect(await read('coordinator', all)).toContain(submitting)
  for (const who of ['reader', 'administrator', 'editorOfHuizen'] as const)
    expect((await ask(who, submitting)).status).toBe(403)
  expect((await ask('stranger', all)).status).toBe(404)
  expect(await read('reader', addresses.plan('nl', demoRegion))).not.toContain('Hieronder staat het concept')
})

test('a plan with open points cannot go to the bodies, and goes to consultation only when that is said', async () => {
  const typed = { title: 'Voor de colleges (voorbeeld)', note: 'Eerste versie', stage: 'besluitvorming' }
  const refused = await ask('coordinator', submitting, formOf(typed))
  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toMatch(/De plantoets heeft nog \d+ open punten\. Herstel die, of zeg waarom u afwijkt/)
  expect(html).toContain('value="Voor de colleges (voorbeeld)"')
  const silent = await ask('coordinator', submitting, formOf({ ...typed, stage: 'consultation' }))
  expect(await silent.text()).toContain('Kruis aan dat u dat weet.')
  const done = await ask(
    'coordinator',
    submitting,
    formOf({ ...typed, stage: 'consultation', openAccepted: 'ja' }),
  )
  expect(done.status).toBe(303)
  expect(done.headers.get('location')).toBe(addresses.planVersion('nl', demoRegion, 1, 'ingediend'))
})

test('every part of the form is told what is wrong with it, and nothing typed is lost', async () => {
  const long = 'x'.repeat(4000)
  const html = await (
    await ask('coordinator', submitting, formOf({ title: long, note: 'Blijft staan', stage: 'uitvoering' }))
  ).text()
  expect(html).toContain(long)
  expect(html).toContain('Blijft staan')
  expect(html).toMatch(/200 tekens/)
  const stage = await ask('coordinator', submitting, formOf({ title: 'x', stage: 'uitvoering' }))
  expect(await stage.text()).toContain('Hier begint een versie niet.')
})

test('the version shows the plan as it was, also after the concept went on', async () => {
  const first = addresses.planVersion('nl', demoRegion, 1)
  expect(await read('reader', all)).toContain('Het concept is gelijk aan versie 1.')
  const same = await submitPlanVersion(desk.as('coordinator'), demoRegion, {
    title: 'Nog eens',
    stage: 'consultatie',
    openAccepted: 'ja',
  })
  expect(same).toMatchObject({ problem: { fields: { title: { code: 'same-as-last-version' } } } })

  await change('2.1.1', { title: 'Een geheel andere titel (voorbeeld)' })
  const gone = await entryId(desk, actionRegister, '4.2.2')
  await desk.storage
    .asOwner()
    .write((sql) => sql.query('update action set removed_at = now() where id = $1', [gone]))
  await recordEntry(
    desk.as('coordinator'),
    demoRegion,
    goalRegister,
    { code: '6.9', title: 'Nieuw doel (voorbeeld)' },
    { kind: 'new' },
  )
  const html = await read('reader', first)
  expect(html).not.toContain('Een geheel andere titel')
  expect(html).toContain('4.2.2')
  expect(html).toContain('Deze versie staat vast')
  expect(await read('reader', all)).toContain('Sinds versie 1: 1 nieuw, 1 gewijzigd en')
})

test('two versions are compared field by field and word by word', async () => {
  const html = await read('reader', addresses.comparePlanVersions('nl', demoRegion, 1))
  expect(html).toContain('Van versie 1 naar het concept')
  expect(html).toMatch(/Nieuw<\/h4><ul><li>6\.9 <span lang="nl">Nieuw doel/)
  expect(html).toMatch(/Vervallen<\/h4><ul><li>4\.2\.2/)
  expect(html).toContain('weg: </span>Huisbezoek</del>')
  expect(html).toContain('nieuw: </span>titel</ins>')
  const other = await read('reader', addresses.comparePlanVersions('en', demoRegion, 1))
  expect(other).toContain('From version 1 to the concept')
  expect((await ask('reader', addresses.comparePlanVersions('nl', demoRegion, 9))).status).toBe(404)
})

test('a version goes on its way step by step; going back and withdrawing ask why', async () => {
  const page = addresses.planVersion('nl', demoRegion, 1)
  const steps = addresses.planVersionStep('nl', demoRegion, 1)
  expect(await read('reader', page)).not.toContain(`action="${steps}"`)
  const form = formOnPage(await read('coordinator', page), steps)
  expect(form).toMatchObject({ versie: '1' })
  const jump = await ask('coordinator', steps, formOf({ ...form, stage: 'vastgesteld' }))
  expect(jump.status).toBe(422)
  expect(await jump.text()).toContain('Deze fase kan nu niet volgen.')
  const taken = await ask(
    'coordinator',
    steps,
    formOf({ ...form, stage: 'joint-meeting', note: 'Na de consultatie' }),
  )
  expect(taken.headers.get('location')).toBe(addresses.planVersion('nl', demoRegion, 1, 'stap'))
  expect(await read('reader', page)).toContain('Na de consultatie')

  const behind = await ask('coordinator', steps, formOf({ ...form, stage: 'decision-making' }))
  expect(behind.status).toBe(409)
  expect(await behind.text()).toContain('Iemand anders zette intussen een stap')
  const back = await ask('coordinator', steps, formOf({ stage: 'consultation', versie: '2' }))
  expect(await back.text()).toContain('Schrijf op waarom.')
  const early = await ask(
    'coordinator',
    steps,
    formOf({ stage: 'decision-making', versie: '2', takenOn: '1-1-2020' }),
  )
  expect(await early.text()).toContain('De vorige stap was op')
})

test('only the coordinator takes steps, and nobody changes what was submitted', async () => {
  const outcome = await takeVersionStep(desk.as('administrator'), demoRegion, 1, { stage: 'ingetrokken' })
  expect(outcome).toMatchObject({ ok: false, problem: { kind: 'not-allowed' } })
  for (const statement of [
    `update plan_version set title = 'Anders' where region_id = $1`,
    `delete from plan_version_step where region_id = $1`,
  ]) {
    await expect(
      desk.as('coordinator').database.write((sql) => sql.query(statement, [demoRegion])),
    ).rejects.toThrow(/permission denied/)
    await expect(desk.storage.asOwner().write((sql) => sql.query(statement, [demoRegion]))).rejects.toThrow(
      /immutable/,
    )
  }
})

test('a version keeps no word of a contribution', async () => {
  const found = await readPlanVersion(desk.as('reader'), demoRegion, 1)
  if (!found.ok) throw new Error('no version')
  expect(found.value.plan.contributions.length).toBeGreaterThan(0)
  for (const { body, fromWhom, answer, whatChanged } of found.value.plan.contributions)
    expect([body, fromWhom, answer, whatChanged]).toEqual(['', '', '', ''])
})

test('two who submit at once get two numbers, or the second hears that nothing changed', async () => {
  const input = { title: 'Tegelijk (voorbeeld)', stage: 'consultatie', openAccepted: 'ja' }
  const outcomes = await Promise.all(
    [1, 2].map(() => submitPlanVersion(desk.as('coordinator'), demoRegion, input)),
  )
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes).toContainEqual({ ok: true, value: { number: 2 } })
  expect(await read('reader', addresses.planVersion('nl', demoRegion, 1))).toContain(
    'Er is een nieuwere versie',
  )
})

test('the page of the plan says which version is in force and which is before the bodies, and that it shows neither', async () => {
  await desk.storage.asOwner().write(async (sql) => {
    for (const [version, stage] of [
      [1, 'adopted'],
      [2, 'decision-making'],
    ])
      await sql.query(
        `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
         select $1, $2, max(number) + 1, $3, '2026-11-02', 'x' from plan_version_step where region_id = $1 and version = $2`,
        [demoRegion, version, stage],
      )
  })
  const page = await read('reader', addresses.plan('nl', demoRegion))
  expect(page).toContain('Versie 1 is vastgesteld en geldt sinds 2 november 2026.')
  expect(page).toContain(`href="${addresses.planVersion('nl', demoRegion, 1)}"`)
  expect(page).toContain('Versie 2 ligt voor')
  expect(page).toContain('Hieronder staat het concept, zoals het nu is.')
})

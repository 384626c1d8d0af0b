import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionRegister } from '../../operations/adoption/decision-register.ts'
import { recordEntry } from '../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { formOf, visitApp } from '../../testing/visit-app.ts'
import { addresses } from '../addresses.ts'
import { regionPages } from '../regions/region-pages.tsx'
import { registerPages } from '../registers/register-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

function appFor(who: Who) {
  return visitApp(desk.as(who), regionPages(), registerPages(decisionRegister))
}

async function sectionOf(language: 'nl' | 'en') {
  const page = await (await appFor('reader').request(addresses.region(language, demoRegion))).text()
  return (
    /<section[^>]*kop-besluiten.*?<\/section>/s
      .exec(page)?.[0]
      .replace(/<[^>]+>|\s+/g, ' ')
      .replace(/ +/g, ' ') ?? ''
  )
}

const planned = {
  place: 'GM0406',
  body: 'municipal-council',
  kind: 'adopt',
  subject: 'Plan van aanpak (voorbeeld)',
  plannedOn: '14-4-2027',
  isExample: 'ja',
}

test('the overview says that nothing was decided yet, and then what was and what will be, per municipality', async () => {
  expect(await sectionOf('nl')).toContain('Er is nog geen besluit vastgelegd.')
  const decided = { ...planned, body: 'municipal-executive', decidedOn: '13-2-2024', outcome: 'carried' }
  for (const input of [planned, decided])
    expect(
      await recordEntry(desk.as('administrator'), demoRegion, decisionRegister, input, { kind: 'new' }),
    ).toMatchObject({ ok: true })
  expect(await sectionOf('nl')).toMatch(
    /Huizen .*College van burgemeester en wethouders: vaststellen .*aangenomen op 13 februari 2024 Voorbeeld .*Gemeenteraad: vaststellen .*op 14 april 2027 Voorbeeld/,
  )
  expect(await sectionOf('en')).toMatch(/Municipal executive: adopt .*carried on 13 February 2024/)
})

test('a form that is wrong comes back to the administrator with what was typed and a sentence beside each field', async () => {
  const response = await appFor('administrator').request(
    addresses.newEntry('nl', demoRegion, 'decisions'),
    formOf({
      ...planned,
      place: 'region',
      subject: 'Evaluatie',
      decidedOn: '1-12-2026',
      outcome: 'carried-amended',
    }),
  )
  expect(response.status).toBe(422)
  const page = await response.text()
  expect(page).toContain('value="Evaluatie"')
  expect(page).toContain('Deze dag komt nog. Vul hem in bij “Gepland op”.')
  expect(page).toContain('Schrijf op wat het amendement verandert.')
})

test('an administrator is offered the form, and a reader is not', async () => {
  const list = addresses.register('nl', demoRegion, 'decisions')
  const form = addresses.newEntry('nl', demoRegion, 'decisions')
  expect(await (await appFor('administrator').request(list)).text()).toContain(form)
  expect(await (await appFor('reader').request(list)).text()).not.toContain(form)
  expect((await appFor('reader').request(form)).status).toBe(403)
})

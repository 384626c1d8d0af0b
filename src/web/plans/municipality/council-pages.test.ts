import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionRegister } from '../../../operations/adoption/decision-register.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { exampleDesk } from '../example-region.test.help.ts'
import { councilPages } from './council-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
  const planned = {
    place: 'Huizen',
    subject: 'Een besluit (voorbeeld)',
    plannedOn: '14-4-2027',
    isExample: 'ja',
  }
  for (const [body, kind] of [
    ['raad', 'budget'],
    ['college', 'instemmen'],
  ])
    await recordEntry(
      desk.as('coordinator'),
      demoRegion,
      decisionRegister,
      { ...planned, body, kind },
      { kind: 'new' },
    )
})
afterAll(() => desk.close())

const ask = (who: Who, address: string) => visitApp(desk.as(who), councilPages()).request(address)

test('every municipality of the region has its paper, and what is asked stands beside it', async () => {
  const page = await (await ask('reader', addresses.councilPapers('nl', demoRegion))).text()
  for (const code of ['GM0402', 'GM0406', 'GM0417'])
    expect(page).toContain(`href="${addresses.councilPaper('nl', demoRegion, code)}"`)
  expect(page).toContain('Gemeenteraad: budget beschikbaar stellen, 14 april 2027')
})

test('the paper of a municipality tells what was promised, and offers a draft for each decision that is planned', async () => {
  const page = await (await ask('reader', addresses.councilPaper('en', demoRegion, 'GM0406'))).text()
  for (const heading of [
    'What were we promised?',
    'Where do we stand?',
    'What does it cost?',
    'What is asked?',
  ])
    expect(page).toContain(heading)
  const drafts = [...page.matchAll(/href="([^"]+voorstel\.docx\?besluit=[^"]+)"/g)].map(
    ([, address]) => address,
  )
  expect(drafts).toHaveLength(2)
  expect(page).toMatch(/Draft for the municipal council \(provide a budget\), 14 April 2027/)
})

test.each<[Who, number]>([
  ['visitor', 401],
  ['stranger', 404],
])('%s reads no paper and gets no file', async (who, status) => {
  for (const address of [
    addresses.councilPapers('nl', demoRegion),
    addresses.councilPaper('nl', demoRegion, 'GM0406'),
    addresses.councilFile('nl', demoRegion, 'GM0406', 'twee-paginas.pdf'),
    addresses.councilFile('nl', demoRegion, 'GM0406', 'raadsinformatiebrief.docx'),
  ])
    expect((await ask(who, address)).status).toBe(status)
})

test('a municipality of elsewhere and a decision that is not asked have no paper', async () => {
  expect((await ask('reader', addresses.councilPaper('nl', demoRegion, 'GM0363'))).status).toBe(404)
  const none = addresses.councilFile('nl', demoRegion, 'GM0406', 'voorstel.docx', 'x')
  expect((await ask('reader', none)).status).toBe(404)
})

test('a file says what it is by its name', async () => {
  const answer = await ask('reader', addresses.councilFile('en', demoRegion, 'GM0406', 'voorstel.docx'))
  expect(answer.headers.get('content-disposition')).toBe(
    `attachment; filename="concept-voorstel-${demoRegion}-GM0406-2026-11-22.docx"`,
  )
})

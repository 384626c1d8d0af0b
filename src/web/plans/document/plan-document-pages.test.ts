import { afterAll, beforeAll, expect, test } from 'vitest'
import { registers } from '../../../operations/registers/all-registers.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { planPages } from '../plan-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  const finding = {
    actionLine: 2,
    place: 'Huizen',
    aims: 'voorkomen',
    approach: 'zelfstandig',
    state: 'ontbreekt',
    transformationClass: 'preventie',
  }
  const entries = [
    [registers.findings, { ...finding, title: 'Geheime leemte (voorbeeld)', openness: 'alleen de regio' }],
    [registers.findings, { ...finding, title: 'Open leemte (voorbeeld)', openness: 'openbaar' }],
    [registers.goals, { code: '2.1', title: 'Niemand op <b>straat</b> (voorbeeld)', findings: '1; 2' }],
    [
      registers.indicators,
      {
        code: 'V01',
        name: 'Huisuitzettingen (voorbeeld)',
        definition: 'Telling (voorbeeld)',
        unit: 'huishoudens',
        wanted: 'lager',
        actionLine: 2,
        transformationClass: 'preventie',
        countsPeople: 'ja',
        aggregation: 'geen',
        rhythm: 'jaar',
      },
    ],
    [
      registers.observations,
      { indicator: 'V01', place: 'regio', period: '2024', value: '3', status: 'definitief', source: 'x' },
    ],
    [
      registers.contributions,
      {
        receivedOn: '2024-01-01',
        actionLine: 2,
        fromWhom: 'iemand (voorbeeld)',
        body: 'Luister naar ons (voorbeeld).',
        involvement: 'getoetst',
      },
    ],
    [
      registers.decisions,
      {
        place: 'Huizen',
        body: 'raad',
        kind: 'vaststellen',
        subject: 'Nog te komen',
        plannedOn: '2027-02-01',
      },
    ],
  ] as const
  for (const [register, input] of entries)
    expect(
      await recordEntry(desk.as('coordinator'), demoRegion, register, input, { kind: 'new' }),
    ).toMatchObject({ ok: true })
})
afterAll(() => desk.close())

function visit(who: Who, address: string) {
  return visitApp(desk.as(who), planPages()).request(address)
}

async function pageOf(language: 'nl' | 'en', publicOnly = false): Promise<string> {
  const response = await visit('reader', addresses.planDocument(language, demoRegion, publicOnly))
  expect(response.status).toBe(200)
  return response.text()
}

test('the plan is one page with contents that lead to its chapters and ways to its files, in both languages', async () => {
  for (const [language, chapter] of [
    ['nl', '6. Doelen en acties per actielijn'],
    ['en', '6. Goals and actions by action line'],
  ] as const) {
    const page = await pageOf(language)
    const links = [...page.matchAll(/href="#(kop-\d+)"/g)].map(([, id]) => id)
    expect(links.length).toBeGreaterThan(20)
    for (const id of links) expect(page).toContain(`id="${id}"`)
    expect(page).toContain(`>${chapter}</h2>`)
    for (const format of ['docx', 'pdf'] as const)
      expect(page).toContain(addresses.planDocumentFile(language, demoRegion, format))
  }
  expect(await pageOf('nl')).toContain('Niemand op &lt;b>straat&lt;/b>')
})

test('what is for the region alone, word for word, exact or still to come, is not in the public document', async () => {
  const inside = ['Geheime leemte', 'Luister naar ons', 'Nog te komen', '3 in 2024']
  const own = await pageOf('nl')
  for (const told of inside) expect(own).toContain(told)
  const open = await pageOf('nl', true)
  for (const told of inside) expect(open).not.toContain(told)
  for (const told of ['Open leemte', 'brachten dit in: 1 keer', '1-4 in 2024']) expect(open).toContain(told)
})

test('the files are a Word document and a PDF, named after what they are, and only for who belongs to the region', async () => {
  const magic = { docx: 'PK', pdf: '%PDF-1.7' }
  for (const format of ['docx', 'pdf'] as const) {
    const address = addresses.planDocumentFile('nl', demoRegion, format, true)
    const response = await visit('reader', address)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="plan-van-aanpak-${demoRegion}-2026-11-22-openbaar.${format}"`,
    )
    const bytes = Buffer.from(await response.arrayBuffer())
    expect(bytes.toString('latin1', 0, magic[format].length)).toBe(magic[format])
    expect((await visit('stranger', address)).status).toBe(404)
    expect((await visit('visitor', address)).status).toBe(401)
  }
  expect((await visit('stranger', addresses.planDocument('nl', demoRegion))).status).toBe(404)
})

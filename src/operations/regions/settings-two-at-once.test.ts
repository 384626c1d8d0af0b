import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { changeMunicipalities } from './change-municipalities.ts'
import { changeRegion } from './change-region.ts'
import { readRegionSettings } from './read-region-settings.ts'
import { readSettingsHistory } from './read-settings-history.ts'
import { readTermsHistory } from './read-terms-history.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const settings = {
  name: 'Regio (voorbeeld)',
  centreMunicipality: 'GM0402',
  planFrom: '2024',
  planTo: '2025',
  handoverOn: '1-2-2024',
  parties: ['municipality'],
}
const terms = {
  'from-GM0402-2023-01-01': '1-1-2023',
  'from-GM0406-2023-01-01': '1-1-2023',
  'from-GM0417-2023-01-01': '1-1-2023',
}

async function now() {
  const read = await readRegionSettings(desk.as('coordinator'), demoRegion)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value
}

type Settled = Awaited<ReturnType<typeof changeRegion>>
const landed = (outcomes: Settled[]) => outcomes.flatMap((outcome, at) => (outcome.ok ? [at] : []))
const refusals = (outcomes: Settled[]) => [
  ...new Set(outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.problem.kind]))),
]

test('of twelve who change the settings from the same version, one lands and the others hear so', async () => {
  const { versions } = await now()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, at) => {
      const input = { ...settings, name: `Naam ${at}`, versie: versions.settings }
      return changeRegion(desk.as('coordinator'), demoRegion, input)
    }),
  )
  expect(landed(outcomes)).toHaveLength(1)
  expect(refusals(outcomes)).toEqual(['changed-meanwhile'])
  expect((await now()).region.name).toBe(`Naam ${landed(outcomes)[0]}`)
  const history = await readSettingsHistory(desk.as('coordinator'), demoRegion)
  expect(history.ok && history.value.versions.length).toBe(2)
})

test('of twelve who move one municipality from the same version, one lands and the others hear so', async () => {
  const { versions } = await now()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, at) => {
      const input = { ...terms, 'to-GM0417-2023-01-01': `1-1-${2030 + at}`, versie: versions.terms }
      return changeMunicipalities(desk.as('coordinator'), demoRegion, input)
    }),
  )
  expect(landed(outcomes)).toHaveLength(1)
  expect(refusals(outcomes)).toEqual(['changed-meanwhile'])
  const history = await readTermsHistory(desk.as('coordinator'), demoRegion)
  expect(history.ok && history.value.versions.length).toBe(2)
})

test('a municipality that becomes the centre cannot leave at the same moment', async () => {
  for (let round = 0; round < 4; round += 1) {
    const centre = { ...settings, centreMunicipality: 'GM0406' }
    await changeRegion(desk.as('coordinator'), demoRegion, settings)
    await changeMunicipalities(desk.as('coordinator'), demoRegion, terms)
    await Promise.all([
      changeRegion(desk.as('coordinator'), demoRegion, centre),
      changeMunicipalities(desk.as('coordinator'), demoRegion, {
        ...terms,
        'to-GM0406-2023-01-01': '1-1-2024',
      }),
    ])
    const { region } = await now()
    expect(region.municipalities.map(({ code }) => code)).toContain(region.centreMunicipality)
  }
})

test('every version has the digest that its form carried', async () => {
  const seen = { settings: [] as string[], terms: [] as string[] }
  for (const [name, to] of [
    ['Een', '1-1-2031'],
    ['Twee', '1-1-2032'],
  ] as const) {
    await changeRegion(desk.as('coordinator'), demoRegion, {
      ...settings,
      name,
      parties: ['other', 'municipality'],
    })
    await changeMunicipalities(desk.as('coordinator'), demoRegion, { ...terms, 'to-GM0417-2023-01-01': to })
    const { versions } = await now()
    seen.settings.push(versions.settings)
    seen.terms.push(versions.terms)
  }
  const [first, second] = [
    await readSettingsHistory(desk.as('coordinator'), demoRegion),
    await readTermsHistory(desk.as('coordinator'), demoRegion),
  ]
  expect(first.ok && first.value.versions.slice(-2).map(({ digest }) => digest)).toEqual(seen.settings)
  expect(second.ok && second.value.versions.slice(-2).map(({ digest }) => digest)).toEqual(seen.terms)
})

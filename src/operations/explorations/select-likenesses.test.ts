import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { importEntries } from '../registers/import-entries.ts'
import { findingRegister } from './finding-register.ts'
import { selectLikenesses } from './select-likenesses.ts'

let desk: DemoDesk

const texts = [
  ['2', 'Huisbezoek bij een huurachterstand', 'Een medewerker gaat langs bij wie de huur niet betaalt.'],
  ['2', 'Huisbezoeken bij huurachterstanden', 'Medewerkers gaan langs bij mensen die hun huur niet betalen.'],
  ['2', 'Scholing voor het wijkteam', 'Het team leert hoe jongeren hun woonplek kwijtraken.'],
  ['3', 'Huisbezoek bij een huurachterstand', 'Een medewerker gaat langs bij wie de huur niet betaalt.'],
] as const

beforeAll(async () => {
  desk = await demoDesk()
  const rows = texts.map(([actionLine, title, description], index) => ({
    number: index + 2,
    input: {
      actionLine,
      title: `${title} (voorbeeld)`,
      description,
      place: ['Huizen', 'Laren', 'Hilversum', 'Huizen'][index],
      aims: 'voorkomen',
      approach: 'zelfstandig',
      state: 'bestaat',
      transformationClass: 'preventie',
    },
  }))
  const imported = await importEntries(desk.as('coordinator'), demoRegion, findingRegister, rows)
  expect(imported.ok && imported.value.filter((result) => 'problem' in result)).toEqual([])
})
afterAll(() => desk.close())

async function alike(who: 'reader' | 'stranger') {
  return desk.as(who).database.read(async (sql) => {
    const likenesses = await selectLikenesses(sql, demoRegion)
    const findings = await sql.query<{ id: string; number: number }>('select id, number from finding')
    const numberOf = new Map(findings.map(({ id, number }) => [id, number]))
    return likenesses.map(({ one, other, ...rest }) => ({
      pair: [numberOf.get(one), numberOf.get(other)].sort(),
      ...rest,
    }))
  })
}

test('the same in other words looks alike, within one action line', async () => {
  const found = await alike('reader')
  expect(found.map(({ pair }) => pair)).toEqual([[1, 2]])
  for (const { words, title, score } of found) {
    expect(words).toBeGreaterThan(0.5)
    expect(words).toBeLessThanOrEqual(1)
    expect(title).toBeGreaterThan(0.4)
    expect(score).toBeCloseTo((words + title) / 2, 9)
  }
})

test('a finding looks like others on every line it names, and a pair that shares two lines is one pair', async () => {
  const also = (number: number, lines: number[]) =>
    desk.storage
      .asOwner()
      .write((sql) => sql.query('update finding set also_lines = $2 where number = $1', [number, lines]))
  await also(4, [2])
  const [closest, ...others] = await alike('reader')
  expect(closest).toMatchObject({ pair: [1, 4], words: expect.closeTo(1, 9), title: 1 })
  expect(others.map(({ pair }) => pair)).toEqual(
    expect.arrayContaining([
      [1, 2],
      [2, 4],
    ]),
  )
  await also(1, [3])
  expect((await alike('reader')).filter(({ pair }) => pair.includes(1) && pair.includes(4))).toHaveLength(1)
  await also(1, [])
  await also(4, [])
})

test('what was taken away looks like nothing any more', async () => {
  await desk.storage
    .asOwner()
    .write((sql) => sql.query('update finding set removed_at = now() where number = 2'))
  expect(await alike('reader')).toEqual([])
  await desk.storage
    .asOwner()
    .write((sql) => sql.query('update finding set removed_at = null where number = 2'))
})

test('a stranger finds nothing alike, for the database shows them no finding', async () => {
  expect(await alike('stranger')).toEqual([])
})

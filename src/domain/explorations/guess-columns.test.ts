import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Region } from '../regions/region.ts'
import { guessColumns } from './guess-columns.ts'
import { usualWidth } from './usual-width.ts'

const region = {
  municipalities: [
    { code: 'GM0406', name: 'Huizen', inhabitants: 1 },
    { code: 'GM0417', name: 'Laren (NH.)', inhabitants: 1 },
  ],
  formerMunicipalities: [],
  actionLines: [1, 2, 3, 4, 5, 6].map((number) => ({ number, title: { nl: '', en: '' } })),
} as unknown as Region

const names = new Map([
  ['number', ['Nummer', 'Number']],
  ['place', ['Gemeente', 'Municipality']],
  ['title', ['Titel', 'Title']],
  ['state', ['Stand', 'State']],
  ['yearlyCostCents', ['Jaarlijkse kosten', 'Yearly cost']],
])

test('headings are known in either language, in any order, case and spacing', () => {
  const heading = fc
    .shuffledSubarray([...names.entries()], { minLength: 2 })
    .chain((fields) =>
      fc.tuple(
        ...fields.map(([key, said]) =>
          fc
            .tuple(fc.constantFrom(...said), fc.boolean())
            .map(([name, isLoud]) => ({ key, cell: ` ${isLoud ? name.toUpperCase() : name}  ` })),
        ),
      ),
    )
  fc.assert(
    fc.property(heading, fc.array(fc.string(), { maxLength: 6 }), (cells, row) => {
      const { hasHeading, columns } = guessColumns([cells.map(({ cell }) => cell), row], names, region)
      expect(hasHeading).toBe(true)
      expect(columns.slice(0, cells.length)).toEqual(cells.map(({ key }) => key))
    }),
  )
})

test('without a heading, municipalities, words of closed lists, years and amounts are known by what they are, in any order', () => {
  const kinds = {
    place: ['Huizen', 'GM0406', 'laren', 'Regionaal'],
    state: ['bestaat', 'ontbreekt', 'gepland'],
    aims: ['voorkomen; verminderen', 'opvang verkorten'],
    transformationClass: ['preventie', 'Wonen', 'opvang'],
    since: ['2019', '2023'],
    yearlyCostCents: ['12.500,50', '€ 3.000', '45000'],
    title: ['Briefadres aanvragen', 'Nachtopvang met begeleiding'],
  } as const
  const table = fc
    .shuffledSubarray(Object.keys(kinds) as (keyof typeof kinds)[], { minLength: 2 })
    .chain((keys) =>
      fc
        .array(fc.tuple(...keys.map((key) => fc.constantFrom(...kinds[key]))), { minLength: 1, maxLength: 8 })
        .map((rows) => ({ keys, rows })),
    )
  fc.assert(
    fc.property(table, ({ keys, rows }) => {
      expect(guessColumns(rows, names, region)).toEqual({ hasHeading: false, columns: keys })
    }),
  )
})

test('of two columns of text the first is the title and the longer of the rest the description', () => {
  const rows = [['Briefadres', 'kort', 'Een lang verhaal over hoe het gaat']]
  expect(guessColumns(rows, names, region).columns).toEqual(['title', '', 'description'])
})

test('whatever is pasted, there is a guess for every column and no field is guessed twice', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('Huizen', '2024', 'Titel', 'Stand', 'opvang'))),
      ),
      (rows) => {
        const { columns } = guessColumns(rows, names, region)
        const guessed = columns.filter((key) => key !== '')
        expect(columns).toHaveLength(Math.max(0, ...rows.map((cells) => cells.length)))
        expect(new Set(guessed).size).toBe(guessed.length)
      },
    ),
  )
})

test('rows are as wide as most of them are; of two widths as common as each other it is the wider', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.array(fc.integer({ min: 1, max: 9 })), (width, others) => {
      const most = Array.from({ length: others.length + 1 }, () => width)
      expect(usualWidth([...others, ...most].map((cells) => Array(cells).fill('')))).toBe(width)
    }),
  )
  expect(usualWidth([['a'], ['a', 'b']])).toBe(2)
  expect(usualWidth([])).toBe(0)
})

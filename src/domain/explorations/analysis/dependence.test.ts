import { expect, test } from 'vitest'
import { endingMoney, leaningOn } from './dependence.ts'
import { exampleRegion, finding } from './example-findings.test.help.ts'

const corporation = 'Corporatie (voorbeeld)'
const welfare = 'Welzijn (voorbeeld)'

test('a partner is named from three measures on, the one that most lean on first', () => {
  const named = leaningOn(exampleRegion, [
    finding({ partners: [corporation, welfare] }),
    finding({ partners: [corporation] }),
    finding({ partners: [corporation, welfare], line: 2 }),
    finding({ partners: [welfare], line: 2 }),
    finding({ partners: [corporation] }),
    finding({ partners: ['Eenmalig (voorbeeld)'] }),
  ])
  expect(named.map(({ partner, findings }) => [partner, findings.length])).toEqual([
    [corporation, 4],
    [welfare, 3],
  ])
})

test('a partner that all measures of a line name is named from two on', () => {
  const two = [finding({ line: 2, partners: [welfare] }), finding({ line: 2, partners: [welfare] })]
  expect(leaningOn(exampleRegion, [...two, finding({ line: 2 })])).toMatchObject([
    { partner: welfare, aloneOn: [2] },
  ])
  expect(leaningOn(exampleRegion, [...two, finding({ line: 2, partners: [corporation] })])).toEqual([])
  expect(leaningOn(exampleRegion, two.slice(1))).toEqual([])
})

test('a measure leans on its partner on every line it names, and stands in the list once', () => {
  const both = [
    finding({ lines: [1, 2], partners: [welfare] }),
    finding({ lines: [2, 1], partners: [welfare] }),
  ]
  expect(leaningOn(exampleRegion, both)).toEqual([{ partner: welfare, findings: both, aloneOn: [1, 2] }])
})

test('what stopped or is missing leans on nobody', () => {
  const stopped = Array.from({ length: 3 }, () => finding({ partners: [welfare], state: 'stopped' }))
  expect(leaningOn(exampleRegion, stopped)).toEqual([])
})

test('money that ends within the plan stands by year, with the costs that are known', () => {
  const years = endingMoney(exampleRegion, [
    finding({ fundedUntil: 2026, costCents: 100_00 }),
    finding({ fundedUntil: 2025, costCents: 50_00 }),
    finding({ fundedUntil: 2026, costCents: null }),
    finding({ fundedUntil: 2027, costCents: 900_00 }),
    finding({ fundedUntil: 2025, costCents: 10_00, state: 'stopped' }),
    finding({ costCents: 70_00 }),
  ])
  expect(years).toMatchObject([
    { year: 2025, costCents: 50_00, costUnknown: 0 },
    { year: 2026, costCents: 100_00, costUnknown: 1 },
  ])
})

import { expect, test } from 'vitest'
import { fewPeople, known, missing } from '../example-marks.test.help.ts'
import type { Mark } from '../mark.ts'
import { shiftOfMoney, shiftWords } from './example-ribbons.test.help.ts'
import { settleShiftRibbon } from './settle-shift-ribbon.ts'

function settledYear(prevention: Mark, housing: Mark, shelter: Mark) {
  const year = { period: '2024', prevention, housing, shelter }
  return settleShiftRibbon({ ...shiftWords, title: 'Voorbeeld', description: '', years: [year] }).years[0]
}

test('a year with three known amounts is divided into shares', () => {
  expect(settledYear(known(20), known(30), known(50))).toMatchObject({
    kind: 'shares',
    shares: [
      { tone: 'prevention', share: 0.2, percentage: 20, title: 'Preventie, 2024: 20\u00A0%' },
      { tone: 'housing', share: 0.3, percentage: 30 },
      { tone: 'shelter', share: 0.5, percentage: 50 },
    ],
  })
})

test('one missing amount leaves the year without shares, for a part of an unknown whole is unknown', () => {
  const year = settledYear(known(20), missing, known(50))
  expect(year).toMatchObject({ kind: 'no-shares', title: '2024: nog niet geleverd' })
})

test('a class is not taken for a number: the year says that it is too small to show', () => {
  const year = settledYear(known(20), fewPeople, known(50))
  expect(year).toMatchObject({ kind: 'no-shares', reason: 'te klein om te tonen' })
})

test('a year with nothing in it, or less than nothing, has no shares', () => {
  for (const year of [settledYear(known(0), known(0), known(0)), settledYear(known(-1), known(2), known(3))])
    expect(year).toMatchObject({ kind: 'no-shares', reason: 'nog niet geleverd' })
})

test('the example shifts from shelter to prevention and housing', () => {
  const percentages = settleShiftRibbon(shiftOfMoney).years.map((year) =>
    year.kind === 'shares' ? year.shares.map(({ percentage }) => percentage) : [],
  )
  expect([percentages[0], percentages.at(-1)]).toEqual([
    [16, 12, 72],
    [28, 27, 45],
  ])
})

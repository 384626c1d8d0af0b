import { expect, test } from 'vitest'
import { fewPeople, known, missing } from '../example-marks.test.help.ts'
import { lineWords, peopleByClass, peopleInShelter } from './example-line-charts.test.help.ts'
import { settleLineChart } from './settle-line-chart.ts'

const years = {
  ...lineWords,
  title: 'Plaatsen (voorbeeld)',
  description: '',
  unit: 'plaatsen',
  unitIsCount: true,
  periods: ['2023', '2024', '2025'],
}

test('what was expected and did not come is missing; what is not there yet is absent', () => {
  const points = [
    { period: '2024', mark: missing },
    { period: '2023', mark: known(8) },
  ]
  const [series] = settleLineChart({ ...years, series: [{ label: 'Regio', points }] }).series
  expect(series?.points.map(({ kind }) => kind)).toEqual(['known', 'missing', 'absent'])
})

test('a point is told with its series, period, value and status', () => {
  const points = [
    { period: '2023', mark: fewPeople },
    { period: '2024', mark: known(1234.5), provisional: true },
    { period: '2025', mark: missing },
  ]
  const [series] = settleLineChart({ ...years, series: [{ label: 'Laren', points }] }).series
  expect(series?.points.map((point) => ('title' in point ? point.title : ''))).toEqual([
    'Laren, 2023: 1–4',
    'Laren, 2024: 1.234,5 (voorlopig)',
    'Laren, 2025: nog niet geleverd',
  ])
})

test('the way to the target begins at the first known value unless a baseline is given', () => {
  expect(settleLineChart(peopleInShelter).target).toMatchObject({
    period: 11,
    baseline: { period: 0, value: 142 },
  })
  const target = { label: 'Doel', period: '2025', value: 4, baseline: { period: '2024', value: 9 } }
  expect(settleLineChart({ ...years, series: [], target }).target).toMatchObject({
    baseline: { period: 1, value: 9 },
  })
})

test('a baseline that is not before the target draws no way to it', () => {
  const target = { label: 'Doel', period: '2023', value: 4, baseline: { period: '2024', value: 9 } }
  expect(settleLineChart({ ...years, series: [], target }).target?.baseline).toBeUndefined()
})

test('a point outside the axis, or a second one in its period, is refused rather than lost', () => {
  const point = { period: '2024', mark: known(1) }
  const chart = (points: { period: string; mark: typeof point.mark }[]) => () =>
    settleLineChart({ ...years, series: [{ label: 'Regio', points }] })
  expect(chart([{ ...point, period: '2030' }])).toThrow('Period 2030 is not on the axis')
  expect(chart([point, point])).toThrow('Two points of Regio in 2024')
})

test('a fifth series is refused, because nobody can read it', () => {
  const series = [...peopleByClass.series, ...peopleByClass.series]
  expect(() => settleLineChart({ ...peopleByClass, series })).toThrow('at most 4 series')
})

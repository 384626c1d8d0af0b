import { fewPeople, known, missing } from '../example-marks.test.help.ts'
import type { Mark } from '../mark.ts'
import type { LineChartData, LinePoint } from './line-chart-data.ts'

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 })

export const lineWords = {
  words: { provisional: 'voorlopig', missing: 'nog niet geleverd', class: '1–4, niet precies getoond' },
  formatValue: (value: number) => dutch.format(value),
  formatClass: (low: number, high: number) => `${dutch.format(low)}–${dutch.format(high)}`,
  formatPeriod: (period: string) => period.replace(/^(\d{4})-Q(\d)$/, 'K$2 $1'),
}

function quarters(from: number, years: number): string[] {
  return Array.from(
    { length: years * 4 },
    (_, index) => `${from + Math.floor(index / 4)}-Q${(index % 4) + 1}`,
  )
}

function points(periods: readonly string[], marks: readonly (Mark | number)[]): LinePoint[] {
  return marks.flatMap((mark, index) => {
    const period = periods[index]
    return period === undefined ? [] : [{ period, mark: typeof mark === 'number' ? known(mark) : mark }]
  })
}

const twoYears = quarters(2023, 2)

export const peopleInShelter: LineChartData = {
  ...lineWords,
  title: 'Mensen in de opvang op één dag (voorbeeld)',
  description:
    'Van 142 in K1 2023 naar 104 in K3 2024; K4 2023 is nog niet geleverd. Streefwaarde 90 in K4 2025.',
  unit: 'aantal mensen',
  unitIsCount: true,
  periods: quarters(2023, 3),
  series: [
    {
      label: 'Opvang',
      tone: 'shelter',
      points: points(twoYears, [142, 138, 131, missing, 124, 117, 104]).map((point) =>
        point.period === '2024-Q3' ? { ...point, provisional: true } : point,
      ),
    },
  ],
  target: { label: 'Streefwaarde', period: '2025-Q4', value: 90 },
}

export const peopleByClass: LineChartData = {
  ...lineWords,
  title: 'Mensen geholpen, naar soort (voorbeeld)',
  description: 'Preventie stijgt van 40 naar 96, wonen van 22 naar 61; opvang daalt van 120 naar 88.',
  unit: 'aantal mensen',
  unitIsCount: true,
  periods: twoYears,
  series: [
    { label: 'Preventie', tone: 'prevention', points: points(twoYears, [40, 44, 52, 61, 66, 79, 88, 96]) },
    { label: 'Wonen', tone: 'housing', points: points(twoYears, [22, 25, 31, 30, 41, 47, 55, 61]) },
    { label: 'Opvang', tone: 'shelter', points: points(twoYears, [120, 118, 121, 112, 108, 99, 93, 88]) },
  ],
}

export const smallCounts: LineChartData = {
  ...lineWords,
  title: 'Uitstroom naar een eigen woning (voorbeeld)',
  description: 'Kleine aantallen staan als klasse 1–4. In de ene gemeente ontbreekt K3 2023.',
  unit: 'huishoudens',
  unitIsCount: true,
  periods: twoYears,
  series: [
    {
      label: 'Laren',
      points: points(twoYears, [fewPeople, fewPeople, missing, 0, fewPeople, 5, 5, fewPeople]),
    },
    { label: 'Huizen', points: points(twoYears, [10, 10, missing, 15, 10, 15, 20, 20]) },
    { label: 'Wijdemeren', points: points(twoYears, [5, fewPeople, 5, 10, 10, 5, fewPeople, 10]) },
    { label: 'Gooise Meren', points: points(twoYears, [15, 15, 20, 15, 20, 25, 25, 30]) },
  ],
}

const years = ['2019', '2020', '2021', '2022', '2023', '2024', '2025']

const shareRehoused: LineChartData = {
  ...lineWords,
  title: 'Aandeel dat binnen drie maanden een woning heeft (voorbeeld)',
  description: 'Van 58,5 procent in 2019 naar 64 procent in 2024.',
  unit: 'procent',
  unitIsCount: false,
  periods: years,
  series: [{ label: 'Regio', tone: 'housing', points: points(years, [58.5, 57, 60.2, missing, 63.1, 64]) }],
  target: { label: 'Doel', period: '2025', value: 70, baseline: { period: '2019', value: 58.5 } },
}

const expectedEvictions: LineChartData = {
  ...lineWords,
  title: 'Huisuitzettingen, en hoe het verder kan gaan (voorbeeld)',
  description: 'Van 40 in 2019 naar 28 in 2023; verwacht wordt 26 in 2024 en 24 in 2025, met een band.',
  unit: 'huishoudens',
  unitIsCount: true,
  periods: years,
  series: [{ label: 'Regio', tone: 'prevention', points: points(years, [40, 37, 33, 31, 28]) }],
  target: { label: 'Streefwaarde', period: '2025', value: 15 },
  fan: {
    label: 'Verwachting',
    from: { period: '2023', value: 28 },
    points: [
      { period: '2024', low: 20, lowerHalf: 24, middle: 26, upperHalf: 28, high: 32 },
      { period: '2025', low: 16, lowerHalf: 21, middle: 24, upperHalf: 27, high: 35 },
    ],
    words: { wide: '9 van de 10 keer', half: 'de helft van de keren' },
  },
}

export const nothingYet: LineChartData = {
  ...lineWords,
  title: 'Nog geen waarnemingen (voorbeeld)',
  description: 'Er is nog niets geleverd.',
  unit: 'aantal mensen',
  unitIsCount: true,
  periods: years,
  series: [{ label: 'Regio', points: points(years, [missing, missing]) }],
}

export const exampleLineCharts = {
  peopleInShelter,
  peopleByClass,
  smallCounts,
  shareRehoused,
  expectedEvictions,
  nothingYet,
}

import { known, missing } from '../example-marks.test.help.ts'
import type { ShiftRibbonData } from './shift-ribbon-data.ts'

function shift(period: string, prevention: number, housing: number, shelter: number) {
  return { period, prevention: known(prevention), housing: known(housing), shelter: known(shelter) }
}

export const shiftWords = {
  words: {
    prevention: 'Preventie',
    housing: 'Wonen',
    shelter: 'Opvang',
    missing: 'nog niet geleverd',
    class: 'te klein om te tonen',
  },
  formatPercentage: (percentage: number) => `${percentage}\u00A0%`,
  formatPeriod: (period: string) => period,
}

export const shiftOfMoney: ShiftRibbonData = {
  ...shiftWords,
  title: 'De omslag in euro (voorbeeld)',
  description: 'Opvang daalt van 72 naar 45 procent van het geld; preventie en wonen stijgen.',
  years: [
    shift('2022', 310, 240, 1415),
    shift('2023', 380, 310, 1290),
    shift('2024', 505, 420, 1130),
    shift('2025', 640, 560, 1010),
    shift('2026', 730, 690, 1160),
  ],
}

export const shiftWithGap: ShiftRibbonData = {
  ...shiftWords,
  title: 'De omslag in plaatsen, met een jaar zonder cijfers (voorbeeld)',
  description: 'In 2023 is de opvang nog niet geleverd.',
  years: [
    shift('2021', 2, 10, 88),
    shift('2022', 4, 14, 82),
    { ...shift('2023', 8, 20, 0), shelter: missing },
    shift('2024', 18, 26, 60),
    shift('2025', 22, 33, 52),
    shift('2026', 26, 40, 44),
    shift('2027', 33, 45, 40),
    shift('2028', 38, 49, 21),
  ],
}

export const exampleRibbons = { shiftOfMoney, shiftWithGap }

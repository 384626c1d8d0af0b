import { type Measures, measuresFor, settleSize } from '../chart-view.ts'
import { type KeyItem, type PlacedKeyItem, placeKey } from '../place-key.ts'
import { type PlacedLabel, placePeriodLabels } from '../place-period-labels.ts'
import type { Tone } from '../tone.ts'
import { columnsOf, type PlacedBand, placeBands } from './place-bands.ts'
import {
  besideOf,
  type PlacedBeside,
  type PlacedGap,
  placeBeside,
  placeGaps,
  placeInside,
} from './place-ribbon-words.ts'
import { type SettledShiftRibbon, tonesUpward } from './settle-shift-ribbon.ts'

/** All coordinates in CSS pixels from the upper left corner. */
export type PlacedShiftRibbon = {
  title: string
  description: string
  width: number
  height: number
  measures: Measures
  size: RibbonSize
  bands: readonly PlacedBand[]
  gaps: readonly PlacedGap[]
  /** Percentages inside the bands, where there is room. */
  inside: readonly (PlacedLabel & { tone: Tone })[]
  beside: readonly PlacedBeside[]
  periods: readonly PlacedLabel[]
  key: readonly PlacedKeyItem<Tone | 'gap'>[]
}

export type RibbonSize = 'large' | 'small'

export function placeShiftRibbon(
  ribbon: SettledShiftRibbon,
  { width, size }: { width: number; size: RibbonSize },
): PlacedShiftRibbon {
  const measures = measuresOf(width, size)
  const { fontSize, lineHeight } = measures
  const beside = besideOf(ribbon, measures)
  const names = placeKey(beside.named ? [] : namesOf(ribbon), {
    left: 0,
    top: 0,
    right: measures.width,
    measures,
  })
  const top = names.height > 0 ? names.height + 8 : 4
  const frame = {
    left: 0,
    right: measures.width - beside.margin,
    top,
    bottom: top + heightOf(size, measures),
  }
  const columns = columnsOf(ribbon.years, frame)
  const gaps = placeGaps(columns, frame, measures)
  const periods = placePeriodLabels(
    ribbon.years.map((year) => year.label),
    {
      xOf: (period) => columns[period]?.x ?? frame.left,
      y: frame.bottom + lineHeight,
      width: measures.width,
      fontSize,
    },
  )
  const under = frame.bottom + lineHeight + 8
  const notes = placeKey(notesOf(gaps), { left: 0, top: under + 4, right: measures.width, measures })
  return {
    title: ribbon.title,
    description: ribbon.description,
    width: measures.width,
    height: under + (notes.height > 0 ? 4 + notes.height : 0),
    measures,
    size,
    bands: placeBands(columns),
    gaps,
    inside:
      size === 'large' ? placeInside(columns, new Set(periods.map(({ period }) => period)), measures) : [],
    beside: placeBeside(columns, beside, frame, measures),
    periods,
    key: [...names.items, ...notes.items],
  }
}

function measuresOf(width: number, size: RibbonSize): Measures {
  if (size === 'large') return measuresFor(width)
  const settled = settleSize(width, { least: 160, most: 480, otherwise: 280 })
  return { width: settled, narrow: true, fontSize: 12, lineHeight: 17 }
}

function heightOf(size: RibbonSize, { narrow }: Measures): number {
  if (size === 'small') return 60
  return narrow ? 200 : 260
}

function namesOf({ names }: SettledShiftRibbon): KeyItem<Tone | 'gap'>[] {
  return tonesUpward.toReversed().map((tone) => ({ sample: tone, sampleWidth: 14, label: names[tone] }))
}

/** Reasons that found no room in their own year. */
function notesOf(gaps: readonly PlacedGap[]): KeyItem<Tone | 'gap'>[] {
  const reasons = new Set(gaps.filter((gap) => !gap.label).map((gap) => gap.reason))
  return [...reasons].map((label) => ({ sample: 'gap', sampleWidth: 14, label }))
}

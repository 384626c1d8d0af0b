import { baselineFor, type Measures } from '../chart-view.ts'
import type { PlacedLabel } from '../place-period-labels.ts'
import { spreadLabels } from '../spread-labels.ts'
import { fitText, textWidth } from '../text-width.ts'
import type { Tone } from '../tone.ts'
import type { Column } from './place-bands.ts'
import type { SettledShiftRibbon } from './settle-shift-ribbon.ts'

/** A year without shares, as an empty place in the ribbon; its reason inside if it fits whole. */
export type PlacedGap = Frame & { reason: string; title: string; label: PlacedLabel | undefined }

/** Beside the last year, from the bottom up; these percentages add up to 100. */
export type PlacedBeside = { x: number; y: number; name: string; value: string }

type Frame = { left: number; right: number; top: number; bottom: number }
type Beside = { named: boolean; margin: number; labels: readonly { name: string; value: string }[] }

const besideGap = 10

/** Names beside the last year if they take less than half of the width, else only its percentages. */
export function besideOf({ years, names }: SettledShiftRibbon, { width, fontSize }: Measures): Beside {
  const last = years.at(-1)
  if (last?.kind !== 'shares') return { named: false, margin: 0, labels: [] }
  const labels = last.shares.map(({ tone, text }) => ({ name: names[tone], value: text }))
  const margin = marginFor(labels, fontSize)
  if (margin <= width * 0.5) return { named: true, margin, labels }
  const unnamed = labels.map(({ value }) => ({ name: '', value: fitText(value, fontSize, width * 0.3) }))
  return { named: false, margin: marginFor(unnamed, fontSize), labels: unnamed }
}

export function placeBeside(
  columns: readonly Column[],
  { labels }: Beside,
  frame: Frame,
  { fontSize, lineHeight }: Measures,
): PlacedBeside[] {
  const last = columns.at(-1)
  if (!last || labels.length === 0) return []
  const half = lineHeight / 2
  const wishes = last.stretches.map(({ top, bottom }) => (top + bottom) / 2)
  const middles = spreadLabels(wishes, {
    gap: lineHeight,
    top: frame.top + half,
    bottom: frame.bottom - half,
  })
  return labels.map((label, index) => ({
    x: frame.right + besideGap,
    y: baselineFor(middles?.[index] ?? frame.top, fontSize),
    ...label,
  }))
}

/** In the years whose label is shown; the last year has its percentages beside it. */
export function placeInside(
  columns: readonly Column[],
  spoken: ReadonlySet<number>,
  { fontSize, lineHeight }: Measures,
): (PlacedLabel & { tone: Tone })[] {
  return columns
    .filter(({ place }) => spoken.has(place) && place < columns.length - 1)
    .flatMap(({ x, room, stretches }) =>
      stretches
        .filter((one) => one.bottom - one.top >= lineHeight && textWidth(one.text, fontSize) <= room)
        .map(({ tone, top, bottom, text }) => ({
          x,
          y: baselineFor((top + bottom) / 2, fontSize),
          label: text,
          tone,
        })),
    )
}

export function placeGaps(columns: readonly Column[], frame: Frame, { fontSize }: Measures): PlacedGap[] {
  return columns.flatMap(({ gap, left, right, x }) => {
    if (!gap) return []
    const fits = textWidth(gap.reason, fontSize) <= right - left - 8
    const y = baselineFor((frame.top + frame.bottom) / 2, fontSize)
    return [{ ...frame, left, right, ...gap, label: fits ? { x, y, label: gap.reason } : undefined }]
  })
}

function marginFor(labels: Beside['labels'], fontSize: number): number {
  const texts = labels.map(({ name, value }) => (name === '' ? value : `${value} ${name}`))
  return Math.ceil(besideGap + 1 + Math.max(...texts.map((text) => textWidth(text, fontSize))))
}

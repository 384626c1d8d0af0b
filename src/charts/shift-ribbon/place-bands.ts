import type { Tone } from '../tone.ts'
import { type SettledShiftYear, tonesUpward } from './settle-shift-ribbon.ts'

/** One year as an upright stretch of the ribbon: level from `left` to `right`, its label at `x`. */
export type Column = {
  place: number
  x: number
  left: number
  right: number
  /** How wide a text in it may be before it meets the text of the next year. */
  room: number
  /** From the bottom up; empty for a year without shares. */
  stretches: readonly Stretch[]
  gap: { reason: string; title: string } | undefined
}

type Stretch = { tone: Tone; top: number; bottom: number; text: string; title: string }

/** One tone over a run of years without a gap. */
export type PlacedBand = {
  tone: Tone
  columns: readonly { left: number; right: number; top: number; bottom: number; title: string }[]
}

type Frame = { left: number; right: number; top: number; bottom: number }

/** Every year gets an equal part of the width; the middle of it is level, so that a height can be read. */
export function columnsOf(years: readonly SettledShiftYear[], frame: Frame): Column[] {
  const step = (frame.right - frame.left) / Math.max(1, years.length)
  return years.map((year, place) => {
    const isFirst = place === 0
    const isLast = place === years.length - 1
    const from = frame.left + place * step
    const slope = Math.min(step * 0.22, 28)
    const left = isFirst ? from : from + slope
    const right = isLast ? from + step : from + step - slope
    return {
      place,
      x: from + step / 2,
      left,
      right,
      room: step - 6,
      stretches: year.kind === 'shares' ? stretchesOf(year, frame) : [],
      gap: year.kind === 'no-shares' ? { reason: year.reason, title: year.title } : undefined,
    }
  })
}

/** A band ends before a year without shares and begins anew after it. */
export function placeBands(columns: readonly Column[]): PlacedBand[] {
  return runsOf(columns).flatMap((run) =>
    tonesUpward.map((tone, index) => ({
      tone,
      columns: run.flatMap(({ left, right, stretches }) => {
        const stretch = stretches[index]
        return stretch
          ? [{ left, right, top: stretch.top, bottom: stretch.bottom, title: stretch.title }]
          : []
      }),
    })),
  )
}

function stretchesOf(
  { shares }: Extract<SettledShiftYear, { kind: 'shares' }>,
  { top, bottom }: Frame,
): Stretch[] {
  let below = bottom
  return shares.map(({ tone, share, text, title }) => {
    const stretch = { tone, top: below - share * (bottom - top), bottom: below, text, title }
    below = stretch.top
    return stretch
  })
}

function runsOf(columns: readonly Column[]): Column[][] {
  const runs: Column[][] = []
  let current: Column[] = []
  for (const column of columns) {
    if (column.gap) current = []
    else {
      if (current.length === 0) runs.push(current)
      current.push(column)
    }
  }
  return runs
}

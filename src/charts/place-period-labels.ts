import type { Measures } from './chart-view.ts'
import { fitText, textWidth } from './text-width.ts'

export type PlacedLabel = { x: number; y: number; label: string }

const between = 14

/**
 * Labels centred under their places. Where not all fit, every second, third ... is kept, counted from the
 * last, because the newest period is the one a reader looks for.
 */
export function placePeriodLabels(
  labels: readonly string[],
  {
    xOf,
    y,
    width,
    fontSize,
  }: { xOf: (period: number) => number; y: number } & Pick<Measures, 'width' | 'fontSize'>,
): (PlacedLabel & { period: number })[] {
  const last = labels.length - 1
  const spacing = last > 0 ? xOf(1) - xOf(0) : width
  const room = Math.max(spacing, width / 3) - between
  const fitted = labels.map((label) => fitText(label, fontSize, room))
  const widest = Math.max(0, ...fitted.map((label) => textWidth(label, fontSize)))
  const every = Math.max(1, Math.ceil((widest + between) / spacing))
  return fitted.flatMap((label, period) => {
    if ((last - period) % every !== 0) return []
    const half = textWidth(label, fontSize) / 2
    return [{ x: Math.min(width - half, Math.max(half, xOf(period))), y, label, period }]
  })
}

/** Where a chart will stand: a width in CSS pixels, and the beginning of every id inside it. */
export type ChartView = { width: number; idPrefix: string }

/** Narrow charts are made for a telephone of 360 pixels, wide ones for a text column. */
export const narrowWidth = 340
export const wideWidth = 720

export type Measures = { width: number; narrow: boolean; fontSize: number; lineHeight: number }

/** Type keeps its size in the drawing, so a narrow drawing is still readable when it fills a small screen. */
export function measuresFor(width: number): Measures {
  const settled = settleSize(width, { least: 240, most: 1200, otherwise: wideWidth })
  const narrow = settled < 480
  const fontSize = narrow ? 13 : 14
  return { width: settled, narrow, fontSize, lineHeight: fontSize + 5 }
}

/** A whole number of pixels between the bounds. */
export function settleSize(
  size: number,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number {
  return Number.isFinite(size) ? Math.min(most, Math.max(least, Math.round(size))) : otherwise
}

/** The y on which text must stand to look centred on `middle`. */
export function baselineFor(middle: number, fontSize: number): number {
  return middle + fontSize * 0.35
}

import type { FieldProblem } from '../outcome.ts'

/** What large and small text on white needs (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5

/** The colour of the house, where a region chose none. */
export const houseAccent = '#31408e'

/** `#31408e` from what a person typed, also `31408E` or `#abc`; null when nothing was typed. Refuses what is hard to read on white. */
export function parseAccent(typed: string): { accent: string | null } | { problem: FieldProblem } {
  const text = typed.trim().toLowerCase()
  if (text === '') return { accent: null }
  const digits = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/.exec(text)?.[1]
  if (digits === undefined) return { problem: { code: 'not-a-colour', detail: typed.trim().slice(0, 40) } }
  const accent = `#${digits.length === 3 ? [...digits].map((digit) => digit.repeat(2)).join('') : digits}`
  const contrast = contrastWithWhite(accent)
  if (contrast >= leastContrast) return { accent }
  // Rounded down: 4.49 is not enough, and must not be told as if it were.
  return { problem: { code: 'colour-too-light', detail: String(Math.floor(contrast * 10) / 10) } }
}

/** Ratio from 1 to 21 of `#31408e` to white (WCAG 2.2, relative luminance of sRGB). */
export function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => linear(colour.slice(start, start + 2)))
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

function linear(hex: string): number {
  const share = Number.parseInt(hex, 16) / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

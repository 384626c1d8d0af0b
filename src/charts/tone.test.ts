import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { colors, onTone } from './tone.ts'

const tones = ['prevention', 'housing', 'shelter'] as const

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

test('shapes stand at 3:1 or more against paper', () => {
  for (const color of [...tones.map((tone) => colors[tone]), ...colors.series, colors.target, colors.quiet])
    expect(contrast(color, colors.paper)).toBeGreaterThanOrEqual(3)
})

test('text stands at 4.5:1 or more against what it is written on', () => {
  for (const tone of tones) expect(contrast(onTone[tone], colors[tone])).toBeGreaterThanOrEqual(4.5)
  for (const color of [colors.text, colors.quiet, colors.overdue])
    expect(contrast(color, colors.paper)).toBeGreaterThanOrEqual(4.5)
  for (const [index, step] of colors.steps.entries())
    expect(contrast(index < 3 ? colors.text : colors.paper, step)).toBeGreaterThanOrEqual(4.5)
})

test('the three tones keep apart by lightness alone, and so do the steps of a map', () => {
  const lightness = tones.map((tone) => colors[tone]).sort((a, b) => luminance(a) - luminance(b))
  for (const list of [lightness, colors.steps.toReversed()])
    for (const [index, color] of list.entries()) {
      const before = list[index - 1]
      if (before) expect(contrast(before, color)).toBeGreaterThanOrEqual(1.35)
    }
})

test('a page without a theme shows the same colours as the drawing by itself', () => {
  const css = readFileSync(new URL('./charts.css', import.meta.url), 'utf8')
  const fallbacks = Object.fromEntries(
    [...css.matchAll(/var\(--thuisplan-(?:color-)?([a-z0-9-]+), (#[0-9a-f]{6})\)/g)].map(
      ([, name, color]) => [name, color],
    ),
  )
  expect(fallbacks).toEqual({
    text: colors.text,
    muted: colors.quiet,
    overdue: colors.overdue,
    line: colors.line,
    target: colors.target,
    'chart-paper': colors.paper,
    ...Object.fromEntries(
      tones.flatMap((tone) => [
        [tone, colors[tone]],
        [`on-${tone}`, onTone[tone]],
      ]),
    ),
    ...Object.fromEntries(colors.series.map((color, index) => [`series-${index + 1}`, color])),
    ...Object.fromEntries(colors.steps.map((color, index) => [`step-${index + 1}`, color])),
  })
})

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { exampleLineCharts } from './line-chart/example-line-charts.test.help.ts'
import { lineChart } from './line-chart/line-chart.ts'
import { faultsOf, readSvg } from './read-svg.test.help.ts'
import { exampleRibbons } from './shift-ribbon/example-ribbons.test.help.ts'
import { shiftRibbon } from './shift-ribbon/shift-ribbon.ts'
import { sevenMunicipalities } from './tile-map/example-tile-map.test.help.ts'
import { tileMap } from './tile-map/tile-map.ts'
import { exampleTimelines } from './timeline/example-timelines.test.help.ts'
import { timeline } from './timeline/timeline.ts'
import { trendTile } from './trend-tile/trend-tile.ts'

/** Each drawing is kept as a file that people can open; KEEP_CHARTS=1 keeps the drawings as they are now. */
const folder = new URL('./kept/', import.meta.url)
const keepNow = process.env['KEEP_CHARTS'] === '1'

const widths = { narrow: 340, wide: 720 }
const idPrefix = 'kept'

const drawings: Record<string, string> = {}
for (const [size, width] of Object.entries(widths)) {
  for (const [name, data] of Object.entries(exampleLineCharts))
    drawings[`line-chart-${kebab(name)}-${size}`] = lineChart(data, { width, idPrefix })
  for (const [name, data] of Object.entries(exampleRibbons))
    drawings[`shift-ribbon-${kebab(name)}-${size}`] = shiftRibbon(data, { width, idPrefix, size: 'large' })
  for (const [name, data] of Object.entries(exampleTimelines))
    drawings[`timeline-${kebab(name)}-${size}`] = timeline(data, { width, idPrefix })
  drawings[`tile-map-seven-municipalities-${size}`] = tileMap(sevenMunicipalities, { width, idPrefix })
}
for (const [name, data] of Object.entries(exampleLineCharts))
  drawings[`trend-tile-${kebab(name)}`] = trendTile(data, { width: 160, idPrefix })
for (const [name, data] of Object.entries(exampleRibbons))
  drawings[`shift-ribbon-${kebab(name)}-small`] = shiftRibbon(data, { width: 280, idPrefix, size: 'small' })

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

test.each(Object.keys(drawings))('%s is drawn as it was kept', (name) => {
  const drawn = `${drawings[name]}\n`
  const kept = new URL(`${name}.svg`, folder)
  const changed = new URL(`${name}-changed.svg`, folder)
  if (keepNow) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(kept, drawn)
  }
  if (existsSync(kept) && readFileSync(kept, 'utf8') === drawn) return rmSync(changed, { force: true })
  writeFileSync(changed, drawn)
  expect.fail(
    `The chart is drawn differently: compare src/charts/kept/${name}.svg with ${name}-changed.svg, ` +
      'and if the change is meant, run the test again with KEEP_CHARTS=1.',
  )
})

test('every kept file still belongs to a chart', () => {
  const files = readdirSync(folder).filter((file) => !file.endsWith('-changed.svg'))
  expect(files.sort()).toEqual(
    Object.keys(drawings)
      .map((name) => `${name}.svg`)
      .sort(),
  )
})

test('kept drawings are whole, and say that their figures are an example', () => {
  for (const svg of Object.values(drawings)) {
    expect(faultsOf(svg)).toEqual([])
    expect(readSvg(svg).elements[1]?.text).toContain('voorbeeld')
  }
})

test('every shape and word of the kept drawings has its rule in charts.css', () => {
  const css = readFileSync(new URL('./charts.css', import.meta.url), 'utf8')
  const painted = Object.values(drawings).flatMap((svg) => readSvg(svg).elements.filter(isPainted))
  const without = painted
    .map(({ attributes }) => attributes['class'] ?? '')
    .filter((classes) => !classes.split(' ').some((one) => new RegExp(`\\.${one}(?![\\w-])`).test(css)))
  expect([...new Set(without)]).toEqual([])
})

/** Textures take their colour from a pattern, and touch areas have none. */
function isPainted({ name, attributes }: { name: string; attributes: Record<string, string> }): boolean {
  if (!['svg', 'path', 'rect', 'circle', 'line', 'text'].includes(name)) return false
  return attributes['class'] !== 'chart__texture' && attributes['class'] !== 'chart__touch'
}

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  evictions,
  lacking,
  observed,
  threeMembers,
} from '../../domain/indicators/example-indicators.test.help.ts'
import type { Figure } from '../../domain/indicators/figure.ts'
import { indicatorSeries } from '../../domain/indicators/indicator-series.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import { exampleFacts } from '../../domain/publications/example-facts.test.help.ts'
import { figuresOf } from '../../domain/publications/protection.ts'
import { protectMonitor } from '../../operations/publications/protect-monitor.ts'
import { monitorOfRows, rowsOfMonitor } from '../../operations/publications/protected-rows.ts'
import { renderPublication } from './render-publication.tsx'

/** What the pages get is what was stored; what was stored is what was protected. */
function publicationOf(series: IndicatorSeries): { files: Map<string, string>; shown: IndicatorSeries } {
  const protectedMonitor = protectMonitor({ indicators: [series] })
  const stored = JSON.parse(JSON.stringify(rowsOfMonitor(protectedMonitor)))
  const names = new Map(threeMembers.map(({ code, name }) => [code, name]))
  const monitor = monitorOfRows(protectedMonitor.indicators, stored, names)
  const [shown] = monitor.indicators
  if (!shown) throw new Error('one in, one out')
  const pages = renderPublication({ ...exampleFacts, monitor })
  return { files: new Map(pages.map(({ path, body }) => [path, new TextDecoder().decode(body)])), shown }
}

const telling = fc.integer({ min: 2001, max: 19_999 }).map((half) => half * 5 + 3)
const count = fc.oneof(
  { weight: 3, arbitrary: telling },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 1, arbitrary: fc.constant(null) },
)
const exactSeries = fc
  .record({
    quarters: fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 3 }),
    baseline: fc.option(telling),
    aggregation: fc.constantFrom('sum' as const, 'none' as const),
    region: fc.array(telling, { minLength: 3, maxLength: 3 }),
  })
  .map(({ quarters, baseline, aggregation, region }) => {
    const observations = quarters.flatMap((counts, quarter) => {
      const period = `2024-Q${quarter + 1}`
      const parts = counts.map((value, place) => {
        const where = threeMembers[place]?.code ?? ''
        return value === null ? lacking(where, period) : observed(where, period, value)
      })
      return aggregation === 'sum' ? parts : [...parts, observed('region', period, region[quarter] ?? 0)]
    })
    const start = baseline === null ? null : { period: '2023-Q4', value: baseline }
    return indicatorSeries(
      { ...evictions, aggregation, baseline: start, target: null },
      observations,
      threeMembers,
    )
  })

test('whatever the region counted, no exact count that was protected is in any byte of the publication', () => {
  fc.assert(
    fc.property(exactSeries, (series) => {
      const { files, shown } = publicationOf(series)
      expect(figuresOf(shown).map(({ kind }) => kind)).not.toContain('known')
      const told = new Set(figuresOf(shown).flatMap(numbersIn))
      const secrets = figuresOf(series)
        .flatMap(numbersIn)
        .filter((value) => value > 9999 && !told.has(value))
      for (const [path, text] of files)
        for (const secret of secrets)
          for (const written of [
            String(secret),
            secret.toLocaleString('nl-NL'),
            secret.toLocaleString('en-GB'),
          ])
            if (text.includes(written))
              expect(text, `${path} tells ${written}`).not.toMatch(
                new RegExp(String.raw`(?<![\d.,])${written}(?![\d.,]*\d)`),
              )
    }),
    { numRuns: 40 },
  )
})

test('a count from 1 to 4 is shown as its class and nowhere as a figure', () => {
  fc.assert(
    fc.property(exactSeries, (series) => {
      const { files, shown } = publicationOf(series)
      for (const path of ['nl', 'en', 'nl/monitor', 'en/monitor']) {
        expect(files.get(path)).not.toMatch(/class="(number|tile__number)">[1-4]</)
        expect(files.get(path)).not.toMatch(/: [1-4]( \([^)]*\))?<\/title>/)
        expect(files.get(path)).not.toMatch(/: [1-4] in /)
      }
      const rows = (files.get('data/waarnemingen.csv') ?? '').split('\r\n').map((line) => line.split(';'))
      expect(rows.map((cells) => cells[3]).filter((value) => /^[1-4]$/.test(value ?? ''))).toEqual([])
      const classes = figuresOf(shown).filter((figure) => figure.kind === 'class' && figure.high === 4)
      const inFiles = rows.filter((cells) => cells[4] === 'klasse 1-4').length
      expect(inFiles).toBe(classes.length - Number(shown.baseline?.figure.kind === 'class'))
    }),
    { numRuns: 40 },
  )
})

test('the same facts give the same bytes', () => {
  const [once, again] = [renderPublication(exampleFacts), renderPublication(structuredClone(exampleFacts))]
  expect(again).toEqual(once)
})

function numbersIn(figure: Figure): number[] {
  if (figure.kind === 'known' || figure.kind === 'rounded') return [figure.value]
  return figure.kind === 'class' ? [figure.low, figure.high] : []
}

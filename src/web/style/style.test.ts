import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildStyle } from '../../../scripts/build-style.mjs'
import { contrast, difference, greyOf, seenBy } from './colour-contrast.ts'
import { customPropertiesOf, keepClasses, parseRules, splitAtCommas, writeRules } from './css-rules.ts'
import { foldReferences, foldRules } from './fold-tokens.ts'

let outFolder: string
let css: string
let brotliBytes: number

beforeAll(async () => {
  outFolder = await mkdtemp(join(tmpdir(), 'thuisplan-style-'))
  brotliBytes = (await buildStyle({ outFolder })).brotliBytes
  css = await readFile(join(outFolder, 'thuisplan.css'), 'utf8')
})

afterAll(() => rm(outFolder, { recursive: true }))

function read(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8')
}

function classesIn(html: string): string[] {
  const lists = [...html.matchAll(/class="([^"]+)"/g)].map((match) => match[1] ?? '')
  return [...new Set(lists.flatMap((list) => list.split(/\s+/)))]
}

function snippetsIn(readme: string): string[] {
  return [...readme.matchAll(/```html\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
}

const flat = (html: string) =>
  html.replaceAll('../../../dist/assets/', '/assets/').replace(/\s+/g, ' ').trim()

describe('the built style sheet', () => {
  test('stays within 20 kB of brotli', () => {
    expect(brotliBytes).toBeLessThanOrEqual(20_000)
  })

  test.each(['README.md', 'gallery.html', 'gallery-exploration.html'])(
    'knows every class that %s names',
    async (name) => {
      const text = await read(name)
      const named = classesIn(name === 'README.md' ? snippetsIn(text).join() : text)
      const known = new Set([...css.matchAll(/\.(-?[_a-z][\w-]*)/gi)].map((match) => match[1]))
      expect(named.filter((one) => !known.has(one))).toEqual([])
      expect(named.length).toBeGreaterThan(20)
    },
  )

  test('shows each snippet of the README in the gallery', async () => {
    const gallery = flat(await read('gallery.html'))
    const absent = snippetsIn(await read('README.md')).filter((one) => !gallery.includes(flat(one)))
    expect(absent).toEqual([])
  })

  test('needs no inline style and fetches nothing from elsewhere', async () => {
    const pages = `${await read('gallery.html')}${await read('gallery-exploration.html')}`
    expect(pages).not.toMatch(/\sstyle=|<style|<script/)
    expect(css).not.toMatch(/url\((?!"?noto-sans-)|@import|https?:/)
  })

  test('defines every custom property it leans on', () => {
    const set = new Set([...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1]))
    const bare = [...css.matchAll(/var\((--[\w-]+)\)/g)].map((match) => match[1])
    expect([...new Set(bare)].filter((name) => !set.has(name) && !name?.startsWith('--_'))).toEqual([])
  })

  test('offers the fonts and marks under stable names', async () => {
    for (const name of [
      'noto-sans-latin.woff2',
      'noto-sans-latin-ext-italic.woff2',
      'mark.svg',
      'favicon.svg',
    ])
      expect((await readFile(join(outFolder, name))).length).toBeGreaterThan(300)
  })
})

describe('the theme', () => {
  const value = (name: string) => new RegExp(`${name}:(#[0-9a-f]{3,8})`).exec(css)?.[1] ?? 'missing'
  const colour = (name: string) => value(`--thuisplan-color-${name}`)
  const white = '#ffffff'

  test.each(['text', 'muted', 'good', 'warn', 'bad'])(
    '%s can be read on every ground it is set on (4.5, WCAG 1.4.3)',
    (name) => {
      const grounds = ['paper', 'good-soft', 'warn-soft', 'bad-soft', 'info-soft'].map(colour)
      for (const ground of [white, ...grounds])
        expect(contrast(colour(name), ground)).toBeGreaterThanOrEqual(4.5)
    },
  )

  test('links and buttons can be read in rest, under the pointer and in focus', () => {
    const pairs = [
      [value('--basis-color-action-2-color-default'), white],
      [value('--basis-color-action-2-color-default'), colour('paper')],
      [value('--basis-color-action-2-color-hover'), white],
      [white, value('--basis-color-action-1-inverse-bg-default')],
      [white, value('--basis-color-action-1-inverse-bg-hover')],
      [value('--basis-focus-color'), value('--basis-focus-background-color')],
    ]
    for (const [front = '', back = ''] of pairs) expect(contrast(front, back)).toBeGreaterThanOrEqual(4.5)
  })

  test('class colours, control borders and the focus ring stand out from the page (3, WCAG 1.4.11)', () => {
    const graphics = [
      ...['prevention', 'housing', 'shelter', 'target'].map(colour),
      value('--basis-color-default-border-default'),
      value('--basis-focus-color'),
    ]
    for (const front of graphics)
      for (const ground of [white, colour('paper')]) expect(contrast(front, ground)).toBeGreaterThanOrEqual(3)
  })

  test('the three classes stay apart in grey and for three kinds of colour blindness', () => {
    const [prevention, housing, shelter] = ['prevention', 'housing', 'shelter'].map(colour)
    const pairs = [
      [prevention, housing],
      [prevention, shelter],
      [housing, shelter],
    ]
    for (const [one = '', other = ''] of pairs) {
      expect(contrast(greyOf(one), greyOf(other))).toBeGreaterThan(1.6)
      for (const eye of ['protan', 'deutan', 'tritan'] as const)
        expect(difference(seenBy(eye, one), seenBy(eye, other))).toBeGreaterThan(0.15)
    }
  })
})

describe('folding tokens', () => {
  test('a token becomes its value, a reference to nothing takes the declaration along', () => {
    const rules = parseRules('.a{color:var(--x);margin:calc(var(--y, 2px) * 2);padding:var(--nothing)}')
    const folded = foldRules(rules, new Map([['--x', 'var(--z, red)']]), new Set())
    expect(writeRules(folded)).toBe('.a{color:red;margin:calc(2px * 2)}')
  })

  test('a property the component sets itself stays a property, with the token as what it falls back to', () => {
    const rules = parseRules('.a{color:var(--x)}.b{--x:blue}')
    const folded = foldRules(rules, new Map([['--x', 'red']]), new Set())
    expect(writeRules(folded)).toBe('.a{color:var(--x,red)}\n.b{--x:blue}')
  })

  test('a colour a region may change stays a property and is remembered', () => {
    const reached = new Set<string>()
    const tokens = new Map([['--basis-color-ink', '#000']])
    expect(foldReferences('a{color:var(--basis-color-ink)}', tokens, reached)).toContain(
      'var(--basis-color-ink)',
    )
    expect([...reached]).toEqual(['--basis-color-ink'])
    expect(() => foldReferences('a{color:var(--basis-typo)}', tokens, reached)).toThrow('--basis-typo')
  })

  test('only selectors of wanted classes are kept, also inside a media query', () => {
    const rules = parseRules('.a,.b .a{top:0}p{top:0}@media print{.b{top:0}.a:hover{top:1px}}')
    expect(writeRules(keepClasses(rules, new Set(['a'])))).toBe('.a{top:0}\n@media print{.a:hover{top:1px}}')
  })

  test('the last value of a custom property wins', () => {
    expect(customPropertiesOf(':root{--a:1;--b:2}/* x */:root{--a:3}')).toEqual(
      new Map([
        ['--a', '3'],
        ['--b', '2'],
      ]),
    )
  })

  test('splitting at commas loses nothing and never cuts inside brackets', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{0,6}(\([a-z, ]{0,6}\))?$/)
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        expect(splitAtCommas(parts.join(','))).toEqual(parts)
      }),
    )
  })
})

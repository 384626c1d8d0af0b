import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exampleOutline, nastyText } from './example-outline.test.help.ts'
import type { PaperOutline } from './paper-outline.ts'
import { pdfBytes } from './pdf-bytes.ts'
import { objectsOf } from './pdf-objects.test.help.ts'
import { canWritePdf } from './typst-compiler.ts'
import { writePdf } from './write-paper.ts'

const here = test.skipIf(!canWritePdf())

async function pdfOf(outline: PaperOutline) {
  const written = await writePdf(outline)
  if (!written.ok) throw new Error(written.problem)
  return { bytes: written.bytes, objects: objectsOf(written.bytes) }
}

let kept: ReturnType<typeof pdfOf> | undefined

/** The example, made once. */
function example() {
  kept ??= pdfOf(exampleOutline())
  return kept
}

/** Text in a PDF outside pages: as it is where Latin will do, else in UTF-16. Source: ISO 32000-1, 7.3.4 and 7.9.2. */
function stringsOf(objects: string): string[] {
  return [...objects.matchAll(/\/(?:Title|Alt|T) ?(?=[(<])/g)].map(({ index, 0: { length } }) => {
    const start = index + length
    const bytes = objects[start] === '<' ? hexadecimalAt(objects, start) : literalAt(objects, start)
    const isWide = bytes[0] === 0xfe && bytes[1] === 0xff
    return isWide ? bytes.subarray(2).swap16().toString('utf16le') : bytes.toString('latin1')
  })
}

function hexadecimalAt(objects: string, start: number): Buffer {
  return Buffer.from(objects.slice(start + 1, objects.indexOf('>', start)), 'hex')
}

/** Brackets that come in pairs stand in it as they are. */
function literalAt(objects: string, start: number): Buffer {
  let text = ''
  let depth = 0
  for (let place = start; place < objects.length; place += 1) {
    const sign = objects[place] ?? ''
    if (sign === '(') depth += 1
    if (sign === ')') depth -= 1
    if (depth === 0) break
    if (sign === '\\') place += 1
    text += sign === '\\' ? (escapes[objects[place] ?? ''] ?? objects[place]) : sign
  }
  return Buffer.from(text.slice(1), 'latin1')
}

const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

here('a PDF says that it is PDF/UA-1, in which language it is and what it is called', async () => {
  const { objects } = await example()
  expect(objects).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>|pdfuaid:part="1"/)
  expect(objects).toMatch(/\/Lang ?\(nl\)/)
  expect(objects).toMatch(/\/DisplayDocTitle true/)
  expect(objects).toContain('Verslag (voorbeeld): Regio Voorbeeldstreek')
  expect(objects).toMatch(/\/Marked true/)
})

here(
  'it is tagged: headings, lists, tables whose headers name their columns, pictures with words',
  async () => {
    const { objects } = await example()
    for (const tag of [
      'H1',
      'H2',
      'H4',
      'P',
      'L',
      'LI',
      'Table',
      'THead',
      'TH',
      'TD',
      'Figure',
      'Caption',
      'TOC',
    ])
      expect(objects, tag).toMatch(new RegExp(`/S ?/${tag}\\b`))
    expect(objects.match(/\/Scope ?\/Column/g)).toHaveLength(3)
    expect(stringsOf(objects)).toContain('Preventie 2 van 3, opvang 1 van 3.')
    expect(stringsOf(objects)).toContain('Van 40 in 2022 naar 28 in 2024.')
    expect(objects).toMatch(/\/Lang ?\(en\)/)
  },
)

here('its bookmarks are its headings, letter for letter, also where they look like markup', async () => {
  const { objects } = await example()
  expect(objects).toMatch(/\/Outlines /)
  const strings = stringsOf(objects)
  for (const heading of ['Eerste hoofdstuk', 'Matrix', nastyText]) expect(strings).toContain(heading)
})

here('equal outlines make equal bytes, dated by the outline', async () => {
  const [first, second] = [await example(), await pdfOf(exampleOutline())]
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  expect(first.objects).toContain('(D:20240201000000')
})

const anyText = fc.array(fc.integer({ min: 0, max: 0x10ffff })).map((all) => String.fromCodePoint(...all))

here('whatever somebody wrote, there is a PDF', () => {
  const texts = [
    ...fc.sample(anyText, { numRuns: 80, seed: 4 }),
    'x'.repeat(4000),
    '😀 👩‍👩‍👧 中文 العربية עברית → ≤',
    '\u0000\ufeff\ufffe\ud800',
  ]
  const blocks = [
    { kind: 'heading', level: 1, text: 'Alles' } as const,
    ...texts.map((words) => ({ kind: 'paragraph', words }) as const),
    {
      kind: 'table',
      caption: 'Alles',
      columns: ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes'].map((heading) => ({ heading, share: 1 })),
      rows: texts.map((text) => ['', text, '', text, '', ''].map((line) => ({ lines: [line] }))),
    } as const,
  ]
  expect(pdfBytes(exampleOutline({ body: [{ blocks }] })).length).toBeGreaterThan(10_000)
})

here('a row that is longer than a page goes on on the next one', () => {
  const pagesWith = (text: string) => {
    const table = {
      kind: 'table',
      caption: 'Eén rij',
      columns: ['Een', 'Twee', 'Drie', 'Vier'].map((heading) => ({ heading, share: 1 })),
      rows: [[text, '', '', ''].map((line) => ({ lines: [line] }))],
    } as const
    const bytes = pdfBytes(
      exampleOutline({ body: [{ blocks: [{ kind: 'heading', level: 1, text: 'Tabel' }, table] }] }),
    )
    return objectsOf(bytes).match(/\/Type ?\/Page\b/g)?.length
  }
  expect([pagesWith('kort'), pagesWith('lang verhaal '.repeat(330))]).toEqual([3, 5])
})

here('a heading that skips a level is refused rather than written down', () => {
  const blocks = [
    { kind: 'heading', level: 1, text: 'Eén' } as const,
    { kind: 'heading', level: 3, text: 'Drie' } as const,
  ]
  expect(() => pdfBytes(exampleOutline({ body: [{ blocks }] }))).toThrow()
})

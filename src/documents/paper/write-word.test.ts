import { expect, test } from 'vitest'
import { readLimits } from '../read-outcome.ts'
import { openZip } from '../unzip-within-limits.ts'
import { exampleOutline, nastyText } from './example-outline.test.help.ts'
import type { PaperOutline } from './paper-outline.ts'
import { writeWord } from './write-paper.ts'

async function partsOf(outline: PaperOutline) {
  const written = await writeWord(outline)
  if (!written.ok) throw new Error(written.problem)
  const file = openZip(written.bytes, readLimits)
  const part = (path: string) => Buffer.from(file(path) ?? []).toString('utf8')
  return { bytes: written.bytes, text: part('word/document.xml'), part }
}

let kept: ReturnType<typeof partsOf> | undefined

/** The example, made once. */
function example() {
  kept ??= partsOf(exampleOutline({ author }))
  return kept
}

const author = 'Regio <Een> & Twee'

test('a Word document has headings, a header row that repeats, alternative texts and a table of contents', async () => {
  const { text } = await example()
  expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(3)
  expect(text.match(/<w:pStyle w:val="Heading4"\/>/g)).toHaveLength(1)
  expect(text.match(/<w:pageBreakBefore\/>/g)?.length).toBeGreaterThan(1)
  expect(text.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1)
  expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(2)
  expect(text).toMatch(/<w:tblLook [^>]*w:firstRow="(1|true)"/)
  expect(text).toContain('descr="Preventie 2 van 3, opvang 1 van 3."')
  expect(text).toMatch(/TOC \\h \\o/)
  expect(text.match(/w:orient="landscape"/g)).toHaveLength(1)
})

test('a figure is a picture under its name, with its words, and every page tells in which chapter it is', async () => {
  const { text, part } = await example()
  expect(text).toContain('descr="Van 40 in 2022 naar 28 in 2024."')
  expect(text.match(/<pic:pic /g)).toHaveLength(2)
  expect(text).toMatch(/<w:spacing w:after="80" w:line="240" w:lineRule="auto"\/>.*descr="Van 40/s)
  expect(part('word/header2.xml')).toMatch(/STYLEREF 1.*Verslag \(voorbeeld\)/s)
})

test('it says in which language it is, and which words are in another', async () => {
  const { text, part } = await example()
  expect(part('word/styles.xml')).toContain('<w:lang w:val="nl-NL"/>')
  expect(text).toMatch(/<w:lang w:val="en-GB"\/><\/w:rPr><w:t xml:space="preserve">A home first/)
  expect(part('docProps/core.xml')).toContain('<dc:language>nl-NL</dc:language>')
})

test('what stands above the title keeps room below it, also in programs that do not take that over from another style', async () => {
  const { part } = await example()
  const [above] = /<w:style [^>]*w:styleId="Overtitle".*?<\/w:style>/s.exec(part('word/styles.xml')) ?? []
  expect(above).toMatch(/<w:spacing [^>]*w:after="160"/)
  expect(above).toMatch(/w:line="300" w:lineRule="auto"/)
})

test('its properties come from the outline and not from the clock, so that equal outlines make equal bytes', async () => {
  const first = await example()
  const core = first.part('docProps/core.xml')
  expect(core).toContain('<dc:title>Verslag (voorbeeld): Regio Voorbeeldstreek</dc:title>')
  expect(core).toContain('<dc:creator>Regio &lt;Een&gt; &amp; Twee</dc:creator>')
  expect(core.match(/2024-02-01T00:00:00Z/g)).toHaveLength(2)
  const second = await partsOf(exampleOutline({ author }))
  expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  // The day as MS-DOS kept it: what would be the hour of packing otherwise.
  expect(Buffer.from(first.bytes).readUInt16LE(12)).toBe(((2024 - 1980) << 9) | (2 << 5) | 1)
})

test('nasty text comes out as text, whatever it means elsewhere', async () => {
  const words = `${nastyText} 😀 \u0000\u0007\ufffe${'x'.repeat(4000)}`
  const { text } = await partsOf(
    exampleOutline({ body: [{ blocks: [{ kind: 'paragraph', words }, ...heading] }] }),
  )
  expect(text).not.toContain('<script>')
  const shown = [...text.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, run = '']) => unescaped(run))
  expect(shown).toContain(`${nastyText} 😀 ${'x'.repeat(4000)}`)
})

const heading = [{ kind: 'heading', level: 1, text: nastyText }] as const

function unescaped(text: string): string {
  const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof signs) => signs[name])
}

import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { objectsOf } from '../../documents/paper/pdf-objects.test.help.ts'
import { canWritePdf } from '../../documents/paper/typst-compiler.ts'
import { readLimits } from '../../documents/read-outcome.ts'
import { openZip } from '../../documents/unzip-within-limits.ts'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { demoInstallation, readerEmail } from '../../testing/demo-installation.ts'

let open: OpenThuisplan
let line: CommandLine
const region = 'gooi-en-vechtstreek'

beforeAll(async () => {
  open = await demoInstallation()
})
afterAll(() => open.close())
beforeEach(() => {
  line = commandLine(open)
})

function bytesOf(path: string): Buffer {
  const bytes = Buffer.from(line.files.get(path) ?? [])
  const kept = process.env['THUISPLAN_KEEP_PAPERS']
  if (kept) writeFileSync(`${kept}/${path}`, bytes)
  return bytes
}

/** The words of a Word file that was written, each run apart. */
function wordsOf(path: string): string {
  const part = openZip(bytesOf(path), readLimits)('word/document.xml')
  return Buffer.from(part ?? [])
    .toString('utf8')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
}

test.skipIf(!canWritePdf())(
  'of every municipality there are two pages, no more and no fewer',
  async () => {
    for (const code of ['GM0376', 'GM0317', 'GM1942', 'GM0402', 'GM0406', 'GM0417', 'GM1696']) {
      const told = await line.run(
        'municipality-paper',
        region,
        code,
        `${code}.pdf`,
        '--as',
        readerEmail ?? '',
      )
      expect(told.exit, `${code} ${told.err.join()}`).toBe(0)
      const pdf = objectsOf(bytesOf(`${code}.pdf`))
      expect(pdf.match(/\/Type \/Page\b/g), code).toHaveLength(2)
      expect(pdf).toContain('pdfuaid:part')
    }
  },
  120_000,
)

test('the two pages exist as Word, in English too, and say which money is whose', async () => {
  const told = await line.run('municipality-paper', region, 'Hilversum', 'h.docx', '--lang', 'en', '--json')
  expect(told.json()).toMatchObject({ gemeente: 'GM0402', soort: 'twee-paginas', vorm: 'docx' })
  const words = wordsOf('h.docx')
  expect(words).toContain('|Hilversum in the regional plan|')
  expect(words).toContain('for all municipalities in those actions together')
  expect(words).toMatch(
    /\|Municipal council\|Give an opinion\|.*Nieuw regionaal plan van aanpak \(voorbeeld\)/,
  )
})

test('a draft proposal asks what is planned to be decided, and leaves the rest between square brackets', async () => {
  const run = (file: string, ...more: string[]) =>
    line.run('municipality-paper', region, 'GM0402', file, '--kind', ...more)
  expect((await run('v.docx', 'raadsvoorstel', '--lang', 'en')).exit).toBe(0)
  const words = wordsOf('v.docx')
  expect(words).toContain('|CONCEPT, met verzonnen voorbeelden|')
  expect(words).toContain('Een zienswijze te geven op het regionale plan')
  const headings = ['Onderwerp', 'Voorstel', 'Inleiding', 'Beoogd effect', 'Argumenten', 'Kanttekeningen']
  for (const heading of [...headings, 'Financiën', 'Communicatie', 'Vervolg', 'Bijlagen', 'Conceptbesluit'])
    expect(words).toContain(`|${heading}|`)
  expect(words).toContain('|[functie van de portefeuillehouder]|')
  expect((await run('b.docx', 'raadsinformatiebrief')).exit).toBe(0)
  expect(wordsOf('b.docx')).toMatch(/\|Kernboodschap\|.*\|Aanleiding\|.*\|Stand van zaken\|.*\|Vervolg\|/)
})

test('what cannot be made is told, and nothing is written', async () => {
  const run = (...words: string[]) => line.run('municipality-paper', region, ...words)
  expect(await run('Utrecht', 'x.docx')).toMatchObject({
    exit: 4,
    err: ['Utrecht hoort niet bij deze regio.'],
  })
  expect((await run('GM0402', 'x.pdf', '--kind', 'raadsvoorstel')).exit).toBe(2)
  expect((await run('GM0402', 'x.docx', '--kind', 'motie')).exit).toBe(2)
  expect((await run('GM0402')).exit).toBe(2)
  expect((await run('GM0402', 'x.txt')).exit).toBe(2)
  await line.run('account', 'add', 'vreemde@voorbeeld.nl', '--name', 'Vreemde (voorbeeld)')
  expect((await run('GM0402', 'x.docx', '--as', 'vreemde@voorbeeld.nl')).exit).toBe(3)
  expect(line.files.size).toBe(0)
})

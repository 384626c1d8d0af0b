import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
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

/** The words of a Word file that was written, each run apart. */
function wordsOf(path: string): string {
  const part = openZip(line.files.get(path) ?? new Uint8Array(), readLimits)('word/document.xml')
  return Buffer.from(part ?? [])
    .toString('utf8')
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
}

test('report writes the report for the region, with what was decided about gaps, and whoever reads the region may', async () => {
  const told = await line.run('report', region, 'map/verslag.docx', '--as', readerEmail ?? '')
  expect(told).toMatchObject({
    exit: 0,
    out: [expect.stringMatching(/^map\/verslag\.docx: het verslag voor de regio, \d+ kB\. Deel het niet/)],
  })
  const words = wordsOf('map/verslag.docx')
  expect(words).toContain('|Verslag van de verkenning|')
  expect(words).toContain('|Voor de regio|')
  expect(words).toMatch(/leemten samen: \d+\. Daarvan besloten: \d+\. Nog open: 1\./)
  expect(words).toMatch(/\|Geen actie, omdat: \|/)
})

test('report --public leaves out what is for the region alone, and reasons to do nothing', async () => {
  const told = await line.run('report', region, 'open.docx', '--public', '--lang', 'en', '--json')
  expect(told.json()).toEqual({
    regio: region,
    bestand: 'open.docx',
    vorm: 'docx',
    openbaar: true,
    taal: 'en',
    bytes: line.files.get('open.docx')?.byteLength,
  })
  const words = wordsOf('open.docx')
  expect(words).toContain('|Report of the exploration|')
  expect(words).toMatch(/Decided: \d+\. Not decided yet: \d+\./)
  await line.run('report', region, 'own.docx', '--lang', 'en')
  const inside = [/For the region alone/, /No action, because:/, /\|Action \d\.\d\.\d: \|/]
  for (const told of inside) {
    expect(wordsOf('own.docx')).toMatch(told)
    expect(words).not.toMatch(told)
  }
})

test.skipIf(!canWritePdf())('report writes a PDF into a file whose name ends so, in any case', async () => {
  expect((await line.run('report', region, 'Verslag.PDF')).exit).toBe(0)
  expect(Buffer.from(line.files.get('Verslag.PDF') ?? []).toString('latin1', 0, 8)).toBe('%PDF-1.7')
})

test('report is not for who is not of the region, and says where nothing can be written', async () => {
  await line.run('account', 'add', 'vreemde@voorbeeld.nl', '--name', 'Vreemde (voorbeeld)')
  const stranger = await line.run('report', region, 'x.docx', '--as', 'vreemde@voorbeeld.nl')
  expect(stranger.exit).toBe(3)
  expect((await line.run('report', 'nergens', 'x.docx')).exit).toBe(4)
  expect((await line.run('report', region, 'x.docx', '--as', 'niemand@voorbeeld.nl')).exit).toBe(4)
  expect(line.files.size).toBe(0)
  line.files.set = () => {
    throw Object.assign(new Error('no room'), { code: 'ENOSPC', syscall: 'write' })
  }
  expect(await line.run('report', region, 'x.docx')).toMatchObject({
    exit: 2,
    err: ['Het bestand x.docx is niet te schrijven (ENOSPC).'],
  })
})

test('plan-document writes the plan in the same way: for the region, or what is public of it', async () => {
  const told = await line.run('plan-document', region, 'plan.docx', '--as', readerEmail ?? '')
  expect(told).toMatchObject({
    exit: 0,
    out: [expect.stringMatching(/^plan\.docx: het plan voor de regio, \d+ kB\. Deel het niet verder\.$/)],
  })
  expect(wordsOf('plan.docx')).toContain('|Regionaal plan van aanpak dakloosheid 2024–2025|')
  const open = await line.run('plan-document', region, 'open.docx', '--public', '--lang', 'en', '--json')
  expect(open.json()).toMatchObject({ openbaar: true, taal: 'en', vorm: 'docx' })
  expect(wordsOf('open.docx')).toContain('What they said is not in this public document.')
  expect((await line.run('plan-document', region, 'plan.odt')).exit).toBe(2)
  expect((await line.run('plan-document', 'nergens', 'plan.docx')).exit).toBe(4)
}, 90_000)

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import type { PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { canWritePdf } from '../../../documents/paper/typst-compiler.ts'
import { writePdf, writeWord } from '../../../documents/paper/write-paper.ts'
import { blocksOf, documentFacts } from './example-plan-document.test.help.ts'
import { planDocument } from './plan-document.ts'

/** Kept, so that somebody can look at what was made. */
const folder = join(import.meta.dirname, '../../../../test-results/plan-document')
const outline = planDocument(documentFacts(), 'nl')

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
})

async function written(format: 'docx' | 'pdf', given: PaperOutline): Promise<string> {
  const outcome = await (format === 'pdf' ? writePdf(given) : writeWord(given))
  if (!outcome.ok) throw new Error(outcome.problem)
  const path = join(folder, `plan.${format}`)
  writeFileSync(path, outcome.bytes)
  return path
}

function said(program: string, ...args: string[]): string {
  return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** The set-up of the tests provides the programs of others; only where it cannot they are done without. */
const isDebian = existsSync('/etc/debian_version')

test.skipIf(!canWritePdf() || !isDebian)(
  'programs of others read in the PDF what it is called, its language, headings, table headers and what every figure shows',
  async () => {
    const path = await written('pdf', outline)
    expect(said('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
    const info = said('pdfinfo', path)
    expect(info).toMatch(/Title: +Regionaal plan van aanpak dakloosheid 2024–2026: Voorbeeldstreek/)
    expect(info).toMatch(/Tagged: +yes/)
    const plain = said('qpdf', '--qdf', '--object-streams=disable', path, '-')
    expect(plain).toMatch(/\/Lang \(nl\)/)
    const structure = said('pdfinfo', '-struct-text', path)
    const levels = [...structure.matchAll(/^ *H([1-6])\b/gm)].map(([, level]) => Number(level))
    expect(levels.length).toBeGreaterThan(30)
    for (const [place, level] of levels.entries())
      expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1)
    const blocks = blocksOf(outline)
    const figures = blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []))
    const tables = [...blocks, ...figures.flatMap(({ table }) => table ?? [])].flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    )
    const columns = tables.reduce((sum, table) => sum + table.columns.length, 0)
    // Where a table goes on on a next page its header is shown again, and told once.
    expect(plain.match(/\/Scope \/Column/g)).toHaveLength(columns)
    expect(structure.match(/^ *Figure\b/gm)?.length).toBe(figures.length)
    expect(plain.match(/\/Alt /g)?.length).toBeGreaterThanOrEqual(figures.length)
    // Read as a reader does: lines run on, and the places where a long word may break are not heard.
    const told = said('pdftotext', path, '-').normalize('NFC').replaceAll('\u200b', '').replace(/\s+/g, ' ')
    for (const part of [
      'Zeker van inkomen (voorbeeld)',
      '🏠 Thuis',
      'עברית',
      'العربية',
      'e\u0301e\u0323n #let <b>x</b>'.normalize('NFC'),
    ])
      expect(told.replaceAll(/[\u200e\u200f\u202a-\u202e]/g, ''), part).toContain(part)
  },
)

test.skipIf(!isDebian)(
  'LibreOffice opens the Word file, and shows its pages',
  async () => {
    const path = await written('docx', outline)
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    said('soffice', profile, '--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'word'), path)
    said('pdftoppm', '-r', '50', '-png', join(folder, 'word/plan.pdf'), join(folder, 'word/page'))
    const pages = readdirSync(join(folder, 'word')).filter((file) => file.endsWith('.png'))
    expect(pages.length).toBeGreaterThan(12)
    for (const page of pages) expect(statSync(join(folder, 'word', page)).size, page).toBeGreaterThan(1000)
    const text = said('pdftotext', join(folder, 'word/plan.pdf'), '-')
    expect(text).toContain('🏠 Thuis')
    expect(text).toContain('Doel 1.1: Zeker van inkomen (voorbeeld)')
    rmSync(join(folder, 'profile'), { recursive: true, force: true })
  },
  120_000,
)

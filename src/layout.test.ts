import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What each folder under src/ may import beside itself. The arrows point one way; docs/architecture.md draws them. */
const mayImport: Record<string, readonly string[]> = {
  domain: ['zod'],
  disclosure: [],
  charts: ['d3-'],
  language: [],
  documents: ['@cj-tech-master/excelts', 'csv-parse', 'node:'],
  database: ['pg', 'node:', 'domain/outcome.ts'],
  identity: ['better-auth', 'pg'],
  operations: ['domain/', 'disclosure/', 'database/database.ts', 'zod'],
  presentation: ['domain/', 'charts/', 'documents/', 'language/'],
  web: [
    'operations/',
    'presentation/',
    'domain/',
    'language/',
    'identity/',
    'database/open-storage.ts',
    'hono',
    'preact',
    'node:',
    'marked',
  ],
  api: [
    'operations/',
    'presentation/',
    'domain/',
    'language/',
    'identity/',
    'database/open-storage.ts',
    'hono',
    'zod',
    'node:',
  ],
  cli: ['operations/', 'presentation/', 'domain/', 'language/', 'identity/', 'node:', 'open-thuisplan.ts'],
  browser: ['charts/', 'domain/'],
  testing: [''],
}

const root = import.meta.dirname
const imports = sourceFiles().flatMap(importsOf)

test('imports only point down the table', () => {
  const strays = imports
    .filter(({ from, to }) => !isAllowed(from, to))
    .map(({ from, to }) => `${from} may not import ${to}`)
  expect(strays).toEqual([])
})

test('no file imports itself, however long the way round', () => {
  const circles = imports.filter(({ from }) => reaches(from, from)).map(({ from }) => from)
  expect([...new Set(circles)]).toEqual([])
})

test('the table itself refuses a planted fault', () => {
  expect(isAllowed('domain/plans/goal.ts', 'database/database.ts')).toBe(false)
  expect(isAllowed('api/actions.ts', 'web/addresses.ts')).toBe(false)
  expect(isAllowed('nowhere/new.ts', 'domain/outcome.ts')).toBe(false)
})

function sourceFiles(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|\.d\.ts$/.test(file),
  )
}

function importsOf(from: string) {
  const text = readFileSync(join(root, from), 'utf8')
  const named = text.matchAll(/^(?:import|export)\b[^=()]*?\bfrom '([^']+)'/gm)
  const lazy = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [...named, ...lazy].map((match) => ({ from, to: target(from, match[1] ?? '') }))
}

function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, resolve(root, dirname(from), specifier)) : specifier
}

/** The few files at the top open, wire and start: they may import everything. */
function isAllowed(from: string, to: string): boolean {
  if (!from.includes('/')) return true
  const folder = from.split('/')[0] ?? ''
  return to.startsWith(`${folder}/`) || (mayImport[folder] ?? []).some((allowed) => to.startsWith(allowed))
}

function reaches(start: string, goal: string, seen = new Set<string>()): boolean {
  if (seen.has(start)) return false
  seen.add(start)
  return imports.some(({ from, to }) => from === start && (to === goal || reaches(to, goal, seen)))
}

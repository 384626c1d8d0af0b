import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'

/** What each folder under src/ may import beside itself. The arrows point one way; docs/architecture.md draws them. */
const mayImport: Record<string, readonly string[]> = {
  domain: ['zod', '../data/measures/'],
  disclosure: [],
  forecasting: ['jstat'],
  charts: ['d3-'],
  language: [],
  documents: ['@cj-tech-master/excelts', 'csv-parse', 'docx', 'tar-stream', 'node:'],
  database: [
    'pg',
    'node:',
    'zod',
    'domain/outcome.ts',
    'domain/people/',
    'domain/terms.ts',
    'documents/tar-',
  ],
  identity: ['better-auth', '@better-auth/passkey', 'pg', 'node:'],
  operations: ['domain/', 'disclosure/', 'forecasting/', 'database/database.ts', 'zod', 'node:crypto'],
  jobs: ['pg-boss', 'operations/jobs/', 'database/', 'domain/jobs/'],
  mail: ['nodemailer', 'operations/mail/post.ts', 'domain/mail/'],
  presentation: ['domain/', 'charts/', 'documents/', 'language/', 'ical-generator'],
  running: ['hono', 'prom-client', 'rate-limiter-flexible', 'node:'],
  web: [
    'operations/',
    'presentation/',
    'documents/paper/paper-outline.ts',
    'domain/',
    'language/',
    'identity/',
    'database/open-storage.ts',
    'database/database-away.ts',
    'running/',
    'hono',
    'preact',
    'uqr',
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
    'database/database-away.ts',
    'running/',
    'hono',
    'zod',
    'node:',
  ],
  cli: [
    'operations/',
    'presentation/',
    'domain/',
    'language/',
    'identity/',
    'node:',
    'open-thuisplan.ts',
    'keep-backups.ts',
  ],
  browser: ['charts/', 'domain/'],
  testing: [''],
}

const root = import.meta.dirname
const imports = sourceFiles().flatMap(importsOf)
const importsBy = Map.groupBy(imports, ({ from }) => from)

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
  return (importsBy.get(start) ?? []).some(({ to }) => to === goal || reaches(to, goal, seen))
}

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { embeddedBinaries, linkLibraries, systemBinaries } from './postgresql-binaries.ts'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'postgresql-binaries-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

test('a package installed without its install script gets its library links', () => {
  const unlinked = join(folder, 'package')
  cpSync(dirname(dirname(embeddedBinaries())), unlinked, { recursive: true, verbatimSymlinks: true })
  const libraries = join(unlinked, 'native', 'lib')
  for (const { name } of readdirSync(libraries, { withFileTypes: true }).filter((entry) =>
    entry.isSymbolicLink(),
  ))
    rmSync(join(libraries, name))
  const version = () =>
    execFileSync(join(unlinked, 'native', 'bin', 'postgres'), ['--version'], { stdio: 'pipe' })
  expect(version).toThrow(/libicu/)

  linkLibraries(unlinked, 'the-package')
  linkLibraries(unlinked, 'the-package')
  expect(String(version())).toContain('(PostgreSQL) 18')
})

test('where the links cannot be made the refusal names the command that makes them', () => {
  mkdirSync(join(folder, 'native'))
  const links = [{ source: 'native/no-such-folder/a.so.1', target: 'native/no-such-folder/a.so' }]
  writeFileSync(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(links))
  expect(() => linkLibraries(folder, 'the-package')).toThrow(/libraries-not-linked.*npm rebuild the-package/)
})

test('of the installed system servers the newest complete one is taken', () => {
  for (const version of ['9', '15', '18']) {
    mkdirSync(join(folder, version, 'bin'), { recursive: true })
    if (version !== '18')
      for (const name of ['initdb', 'postgres']) writeFileSync(join(folder, version, 'bin', name), '')
  }
  expect(systemBinaries(folder)).toBe(join(folder, '15', 'bin'))
  expect(systemBinaries(join(folder, 'nowhere'))).toBeUndefined()
})

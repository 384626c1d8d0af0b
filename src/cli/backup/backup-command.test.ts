import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { everythingIn, fillExample } from '../../database/backup/example-database.test.help.ts'
import { keepBackups } from '../../keep-backups.ts'
import { root } from '../../root.ts'
import { readSettings } from '../../settings.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { freshDatabase, type TestDatabase } from '../../testing/postgresql-for-tests.ts'

let database: TestDatabase
let dataFolder: string
let line: CommandLine
let minute = 0

beforeEach(async () => {
  database = await freshDatabase()
  dataFolder = mkdtempSync(join(tmpdir(), 'backup-command-'))
  line = commandLine(undefined, backupsOf(database, dataFolder))
})

afterEach(async () => {
  await database.drop()
  rmSync(dataFolder, { recursive: true })
})

/** Each backup a minute after the one before. */
function backupsOf({ connection: { host, port, database: name } }: TestDatabase, folder: string) {
  const url = `postgres://postgres@localhost/${name}?host=${encodeURIComponent(host)}&port=${port}`
  const settings = readSettings({ DATABASE_URL: url, THUISPLAN_DATA: folder }, root)
  return keepBackups({
    settings: () => settings,
    now: () => new Date(Date.UTC(2026, 10, 24, 4, minute++)),
    thuisplan: '0.0.0',
  })
}

test('backup, verify and restore: from one installation into another, its key included', async () => {
  await fillExample(database.connection)
  const made = await line.run('backup', '--json')
  const { bestand, rijen } = made.json() as { bestand: string; rijen: number }
  expect(made.exit).toBe(0)
  expect(bestand).toMatch(/\/backups\/thuisplan-2026-11-24-04\d\d00\.tar$/)
  expect((await line.run('backup', '--verify', bestand, '--json')).json()).toMatchObject({
    rijen,
    thuisplan: '0.0.0',
  })

  const other = await freshDatabase()
  const folder = mkdtempSync(join(tmpdir(), 'backup-command-'))
  const there = commandLine(undefined, backupsOf(other, folder))
  expect(await there.run('restore', bestand, '--json')).toMatchObject({ exit: 0 })
  expect(await everythingIn(other.connection)).toEqual(await everythingIn(database.connection))
  expect(readFileSync(join(folder, 'secret'))).toEqual(readFileSync(join(dataFolder, 'secret')))

  const refused = await there.run('restore', bestand)
  expect(refused.exit).toBe(2)
  expect(refused.err.join('\n')).toContain('--replace')
  const replaced = await there.run('restore', bestand, '--replace', '--json')
  const { bewaard } = replaced.json() as { bewaard: string }
  expect((await there.run('backup', '--verify', bewaard)).exit).toBe(0)
  await other.drop()
  rmSync(folder, { recursive: true })
})

test('--keep leaves the newest, and only after the new one is good', async () => {
  for (const _ of [1, 2, 3]) await line.run('backup')
  const kept = await line.run('backup', '--keep', '2', '--json')
  expect(kept.json()).toMatchObject({ weggehaald: [expect.any(String), expect.any(String)] })
  expect(readdirSync(join(dataFolder, 'backups'))).toHaveLength(2)
})

test('what is wrong is said in words, with the exit code that goes with it', async () => {
  const damaged = join(dataFolder, 'damaged.tar')
  writeFileSync(damaged, 'geen reservekopie')
  expect((await line.run('backup', '--verify', damaged)).exit).toBe(1)
  expect(await line.run('restore', damaged)).toMatchObject({
    exit: 2,
    err: [expect.stringContaining('is geen reservekopie')],
  })
  expect((await line.run('restore', join(dataFolder, 'weg.tar'))).exit).toBe(4)
  expect((await line.run('backup', '--verify', join(dataFolder, 'weg.tar'))).exit).toBe(4)
  for (const wrong of [
    ['backup', '--keep', '0'],
    ['backup', '--keep', 'veel'],
    ['backup', 'a', 'b'],
    ['backup', '--verify'],
    ['restore'],
  ])
    expect((await line.run(...wrong)).exit, wrong.join(' ')).toBe(2)
  await expect(line.run('backup', join(damaged, 'x.tar'))).rejects.toThrow(/niet worden geschreven/)
})

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../root.ts'
import { freshDatabase, type TestDatabase } from '../../testing/postgresql-for-tests.ts'
import { everythingIn, fillExample } from './example-database.test.help.ts'
import { checkBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

/** Backs up or restores with the same code as the program, and says when it is on its way. */
const program = `
import { writeBackup } from ${JSON.stringify(join(import.meta.dirname, 'write-backup.ts'))}
import { restoreBackup } from ${JSON.stringify(join(import.meta.dirname, 'restore-backup.ts'))}
const { connection, file, verb, migrations } = JSON.parse(process.env.TASK)
const facts = { secret: 's', thuisplan: '0.0.0', madeAt: new Date(0) }
const replacing = async () => { process.stdout.write('begun\\n') }
try {
  if (verb === 'backup') await writeBackup(connection, file, facts)
  else await restoreBackup(connection, file, { migrations, replacing })
  process.stdout.write('done\\n')
} catch (error) {
  process.stdout.write(error.code + '\\n')
}
`
const migrations = join(root, 'src', 'database', 'migrations')
const folder = mkdtempSync(join(tmpdir(), 'backup-faults-'))
const facts = { secret: 'geheim', thuisplan: '0.0.0', madeAt: new Date('2026-11-24T04:00:00Z') }
const old = join(folder, 'old.tar')
let large: TestDatabase

beforeAll(async () => {
  const small = await freshDatabase()
  await fillExample(small.connection, 20)
  await writeBackup(small.connection, old, facts)
  await small.drop()
  large = await freshDatabase()
  // Text that does not pack: some twenty megabytes.
  await fillExample(large.connection, 150_000)
})

afterAll(async () => {
  await large.drop()
  rmSync(folder, { recursive: true })
})

test('when the disk is full the old backup stays as it was, and nothing half lies beside it', async () => {
  const disk = placeFor('full')
  // A limit on the size of a file meets the writer in the same place as a disk without room.
  const child = start('backup', disk.file, ['prlimit', '--fsize=1000000'])
  expect(await said(child)).toMatch(/EFBIG|ENOSPC/)
  expect(disk.holds()).toEqual(['backup.tar'])
  expect(disk.isOld()).toBe(true)
})

test.runIf(canMount())('the same on a disk that really is too small', async () => {
  const disk = placeFor('small-disk')
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk.folder])
  try {
    copyFileSync(old, disk.file)
    await expect(writeBackup(large.connection, disk.file, facts)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(disk.holds()).toEqual(['backup.tar'])
    expect(disk.isOld()).toBe(true)
  } finally {
    execFileSync('umount', [disk.folder])
  }
})

test('a backup that is killed leaves the old one, and the next one clears up', async () => {
  const disk = placeFor('killed')
  const child = start('backup', disk.file)
  while (disk.holds().length < 2) await new Promise((resolve) => setTimeout(resolve, 5))
  child.kill('SIGKILL')
  expect(await said(child)).toBe('')
  expect(disk.isOld()).toBe(true)
  expect(disk.holds()).toHaveLength(2)
  await writeBackup(large.connection, disk.file, facts)
  expect(disk.holds()).toEqual(['backup.tar'])
  expect(await checkBackup(disk.file)).toMatchObject({ ok: true })
})

test('a restore that is killed leaves the database as it was', async () => {
  const database = await freshDatabase()
  await fillExample(database.connection, 40)
  const before = await everythingIn(database.connection)
  const child = start('restore', old, [], database.connection)
  await once(child.stdout ?? child, 'data')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await everythingIn(database.connection)).toEqual(before)
  expect(
    await restoreBackup(database.connection, old, { migrations, replacing: async () => {} }),
  ).toMatchObject({
    ok: true,
  })
  expect(await everythingIn(database.connection)).not.toEqual(before)
  await database.drop()
})

function start(
  verb: string,
  file: string,
  limit: string[] = [],
  connection = large.connection,
): ChildProcess {
  const [command = process.execPath, ...args] = [...limit, process.execPath]
  return spawn(command, [...args, '--input-type=module', '--no-warnings', '--eval', program], {
    env: { ...process.env, TASK: JSON.stringify({ connection, file, verb, migrations }) },
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

async function said(child: ChildProcess): Promise<string> {
  let text = ''
  child.stdout?.setEncoding('utf8').on('data', (more: string) => {
    text += more
  })
  await once(child, 'close')
  return text
}

/** A folder of its own that already holds a backup. */
function placeFor(name: string) {
  const place = join(folder, name)
  mkdirSync(place)
  const file = join(place, 'backup.tar')
  copyFileSync(old, file)
  return {
    folder: place,
    file,
    holds: () => readdirSync(place).sort(),
    isOld: () => readFileSync(file).equals(readFileSync(old)),
  }
}

function canMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'mount-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    return true
  } catch {
    return false
  } finally {
    rmSync(place, { recursive: true })
  }
}

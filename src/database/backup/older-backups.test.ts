import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backupName, removeOlderBackups } from './older-backups.ts'

test('of our own backups the newest stay, and what is not ours is left alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'older-backups-'))
  try {
    const made = [1, 2, 3, 4].map((day) => backupName(new Date(`2026-11-0${day}T04:13:03Z`)))
    const others = [
      'thuisplan.tar',
      'thuisplan-2026-01-01-000000.tar.part',
      backupName(new Date('2026-01-01T00:00:00Z'), 'before-restore'),
    ]
    for (const name of [...made, ...others]) writeFileSync(join(folder, name), '')
    const newest = join(folder, made[3] ?? '')
    expect(await removeOlderBackups(newest, 2)).toEqual([
      join(folder, made[0] ?? ''),
      join(folder, made[1] ?? ''),
    ])
    expect(readdirSync(folder).sort()).toEqual([...made.slice(2), ...others].sort())
    expect(await removeOlderBackups(newest, 2)).toEqual([])
    // However the clock may jump, the one just made stays.
    expect(await removeOlderBackups(join(folder, made[2] ?? ''), 1)).toEqual([newest])
    expect(readdirSync(folder)).toContain(made[2])
  } finally {
    rmSync(folder, { recursive: true })
  }
})

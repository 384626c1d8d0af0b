import { readdir, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

const ourName = /^thuisplan-\d{4}-\d{2}-\d{2}-\d{6}\.tar$/

/** `thuisplan-2026-11-24-041303.tar`, in universal time, so that the order of names is the order of making. */
export function backupName(madeAt: Date, prefix = 'thuisplan'): string {
  const [day = '', time = ''] = madeAt.toISOString().split('T')
  return `${prefix}-${day}-${time.slice(0, 8).replaceAll(':', '')}.tar`
}

/**
 * Removes the oldest backups beside this one, until as many are left as asked for, this one included. Only files that bear our
 * own kind of name: nothing that somebody put there or named, and no backup made before a restore. Answers what went.
 */
export async function removeOlderBackups(file: string, keep: number): Promise<string[]> {
  const folder = dirname(file)
  const others = (await readdir(folder))
    .filter((name) => ourName.test(name) && name !== basename(file))
    .sort()
  const removed = others.slice(0, Math.max(0, others.length - (keep - 1))).map((name) => join(folder, name))
  for (const old of removed) await rm(old)
  return removed
}

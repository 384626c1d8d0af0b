import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Storage } from './database/open-storage.ts'
import type { SheetRow } from './domain/regions/territory.ts'
import { loadFramework } from './operations/framework/load-framework.ts'
import type { Loaded } from './operations/framework/loaded-reference.ts'
import { loadTerritory } from './operations/regions/load-territory.ts'
import { referenceProblemLine } from './presentation/regions/reference-problem-line.ts'

/** Brings the national framework and the territory of `data/` into the database; what has not changed costs next to nothing. */
export async function loadReference(storage: Storage, root: string): Promise<void> {
  const owner = storage.asOwner()
  const frameworks = join(root, 'data', 'framework')
  for (const file of (await readdir(frameworks)).filter((name) => name.endsWith('.json')))
    insist(file, await loadFramework(owner, JSON.parse(await readFile(join(frameworks, file), 'utf8'))))
  const territory = join(root, 'data', 'territory')
  const loaded = await loadTerritory(owner, {
    municipalities: await rowsOf(join(territory, 'municipalities.csv')),
    draftRegions: await rowsOf(join(territory, 'draft-regions.csv')),
    draftMemberships: await rowsOf(join(territory, 'draft-memberships.csv')),
    announcedChanges: await rowsOf(join(territory, 'announced-changes.csv')),
  })
  insist('data/territory', loaded)
}

async function rowsOf(file: string): Promise<SheetRow[]> {
  return parse(await readFile(file, 'utf8'), { columns: true, bom: true, skip_empty_lines: true })
}

/** These files are ours: a fault in them is ours too, and nothing should start on it. */
function insist(file: string, loaded: Loaded): void {
  if (loaded.ok) return
  const lines = loaded.problems.map(
    (problem) => `  ${referenceProblemLine('nl', problem)}\n  ${referenceProblemLine('en', problem)}`,
  )
  throw new Error(`${file} kan niet worden geladen / cannot be loaded:\n${lines.join('\n')}`)
}

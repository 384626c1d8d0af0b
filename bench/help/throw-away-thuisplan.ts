import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { loadDemo } from '../../src/load-demo.ts'
import { loadReference } from '../../src/load-reference.ts'
import { type OpenThuisplan, openThuisplan } from '../../src/open-thuisplan.ts'
import { root } from '../../src/root.ts'
import { readSettings } from '../../src/settings.ts'

export const regionId = 'gooi-en-vechtstreek'
export const today = new Date('2026-11-22T12:00:00Z')

/** A Thuisplan with the example region on a data folder of its own. Fsync is on, as in use. */
export async function throwAwayThuisplan(): Promise<OpenThuisplan> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'thuisplan-bench-'))
  // The files of a database that has stopped are all there is of it. With their owner, who may be another than we are.
  await promisify(execFile)('cp', ['--archive', `${await filledFolder()}/.`, dataFolder])
  const open = await openOn(dataFolder)
  return {
    ...open,
    async close() {
      await open.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

/** Filled by the first bench that needs it, for all of this run; `npm run bench` makes the folder, and takes it away. */
async function filledFolder(): Promise<string> {
  const folder = process.env['BENCH_FILLED']
  if (folder === undefined) throw new Error('a bench is run by npm run bench')
  const mark = join(folder, 'filled')
  if (existsSync(mark)) return folder
  const open = await openOn(folder)
  await loadReference(open.storage, root)
  const { refused } = await loadDemo(open, join(root, 'examples', regionId), today)
  await open.close()
  if (refused.length > 0) throw new Error(`the example region is not in order:\n${refused.join('\n')}`)
  await writeFile(mark, '')
  return folder
}

function openOn(dataFolder: string): Promise<OpenThuisplan> {
  return openThuisplan(readSettings({ THUISPLAN_DATA: dataFolder }, root))
}

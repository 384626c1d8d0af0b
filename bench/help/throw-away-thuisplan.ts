import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadReference } from '../../src/load-reference.ts'
import { type OpenThuisplan, openThuisplan } from '../../src/open-thuisplan.ts'
import { root } from '../../src/root.ts'
import { readSettings } from '../../src/settings.ts'

/** A Thuisplan on a data folder of its own, with the reference data and no region. Fsync is on, as in use. */
export async function throwAwayThuisplan(): Promise<OpenThuisplan> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'thuisplan-bench-'))
  const open = await openThuisplan(readSettings({ THUISPLAN_DATA: dataFolder }, root))
  await loadReference(open.storage, root)
  return {
    ...open,
    async close() {
      await open.close()
      await rm(dataFolder, { recursive: true, force: true })
    },
  }
}

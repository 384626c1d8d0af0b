import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedBinaries } from '../src/database/server/postgresql-binaries.ts'
import { startPostgresql } from '../src/database/server/start-postgresql.ts'
import { loadReference } from '../src/load-reference.ts'
import { root } from '../src/root.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { throwAwayThuisplan } from './help/throw-away-thuisplan.ts'

/*
 * What a later start spends on its two larger parts: the embedded database, and looking whether the framework and the territory have
 * changed. Limits: half a second, and 100 ms for framework and territory together.
 */
const databaseLimitMs = 500
const referenceLimitMs = 100
const folder = await mkdtemp(join(tmpdir(), 'thuisplan-bench-'))
try {
  const binaries = embeddedBinaries()
  const dataFolder = join(folder, 'data')
  const begins: number[] = []
  for (let turn = 0; turn < 6; turn++) {
    const begin = performance.now()
    const server = await startPostgresql({ binaries, dataFolder })
    begins.push(performance.now() - begin)
    await server.stop()
  }
  const databaseMs = median(begins.slice(1))
  verdict(
    `a later start of the embedded database ${databaseMs.toFixed(0)} ms: ${(databaseMs / databaseLimitMs).toFixed(2)} of the limit of ${databaseLimitMs} ms (the first ${begins[0]?.toFixed(0)} ms)`,
    databaseMs <= databaseLimitMs,
  )
} finally {
  await rm(folder, { recursive: true, force: true })
}

const open = await throwAwayThuisplan()
try {
  const referenceMs = median(await timesOf(9, () => loadReference(open.storage, root), 2))
  verdict(
    `looking whether framework and territory have changed ${referenceMs.toFixed(0)} ms: ${(referenceMs / referenceLimitMs).toFixed(2)} of the limit of ${referenceLimitMs} ms`,
    referenceMs <= referenceLimitMs,
  )
} finally {
  await open.close()
}

import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildWhenChanged } from './build-when-changed.mjs'
import { installWhatIsMissing } from './install-what-is-missing.mjs'
import { environment, root, runOnPinnedNode } from './pinned-node.mjs'
import { provideBenchMachine } from './provide-test-machine.mjs'

const folder = join(root, 'bench')
const [asked, ...args] = process.argv.slice(2)
const known = existsSync(folder)
  ? readdirSync(folder).flatMap((file) => /^([^.]+)\.ts$/.exec(file)?.[1] ?? [])
  : []

if (known.length === 0 || (asked && !known.includes(asked))) {
  console.error(`There is no bench ${asked ?? ''}. There are: ${known.join(', ') || 'none'}.`)
  process.exit(2)
}
await installWhatIsMissing()
await buildWhenChanged()
// Where it cannot be installed the bench of documents says that it compared with nothing.
if (!asked || asked === 'plan-document') provideBenchMachine()
// What the benches measure in is filled once, and copied.
const filled = mkdtempSync(join(tmpdir(), 'thuisplan-bench-'))
const options = { env: environment({ BENCH_FILLED: filled }) }
for (const name of asked ? [asked] : known) {
  if (!asked) console.log(`\n# ${name}`)
  const file = join('bench', `${name}.ts`)
  const code = await runOnPinnedNode(['--import', './scripts/read-tsx.mjs', file, ...args], options)
  if (code !== 0) process.exitCode = code
}
rmSync(filled, { recursive: true, force: true })

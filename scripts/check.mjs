import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installWhatIsMissing } from './install-what-is-missing.mjs'
import { listenTo, root } from './pinned-node.mjs'

const layoutTest = 'src/layout.test.ts'
const checks = {
  biome: tool('biome', 'check', '--error-on-warnings'),
  types: tool('tsc', '--noEmit'),
  layout: existsSync(join(root, layoutTest))
    ? tool('vitest', 'run', '--project', 'unit', layoutTest)
    : `there is no ${layoutTest}`,
  knip: tool('knip', '--no-progress'),
}

await installWhatIsMissing()
const wrong = []
// At the same time, and told in this order.
const ran = Object.entries(checks).map(([name, check]) => [
  name,
  typeof check === 'string' ? { code: 1, output: check } : check(),
])
for (const [name, running] of ran) {
  const { code, output } = await running
  if (code === 0) continue
  wrong.push(name)
  console.log(`\n${name}:\n${output.trim()}`)
}
const names = Object.keys(checks).join(', ')
console.log(wrong.length === 0 ? `check: ${names} are in order` : `check: wrong in ${wrong.join(', ')}`)
process.exitCode = wrong.length === 0 ? 0 : 1

function tool(name, ...args) {
  return () => listenTo(join(root, 'node_modules', '.bin', name), args)
}

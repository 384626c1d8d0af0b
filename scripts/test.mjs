import { installWhatIsMissing } from './install-what-is-missing.mjs'
import { listenTo, pinnedNode } from './pinned-node.mjs'
import { provideTestMachine } from './provide-test-machine.mjs'
import { runVitest } from './run-vitest.mjs'

const filters = process.argv.slice(2)
const wholeSuite = filters.length === 0

/**
 * Every statement of ours stands in these rooms, so the whole suite runs them on both kinds of server. Pages and API only call them:
 * those run on the embedded one. Who names tests gets them on both.
 */
const withStatements = ['operations', 'identity', 'database', 'cli', 'testing'].map((room) => `src/${room}/`)

/** In this order: what fails soonest comes first. Beside one another they take longer: two cores have no room left. */
const steps = [
  ...(wholeSuite ? [['check', () => runScript('check.mjs')]] : []),
  ['build', () => runScript('build.mjs')],
  ['unit', () => runVitest('unit', filters)],
  ['integration, embedded', () => runVitest('integration', filters, { THUISPLAN_TEST_DATABASE: 'embedded' })],
  [
    'integration, server',
    () =>
      runVitest('integration', wholeSuite ? withStatements : filters, { THUISPLAN_TEST_DATABASE: 'server' }),
  ],
  ['journeys', () => runVitest('journeys', filters)],
]

await installWhatIsMissing()
provideTestMachine()
const total = { passed: 0, failed: 0 }
for (const [name, run] of steps) {
  const begin = performance.now()
  const { passed, failed, output } = await run()
  total.passed += passed
  total.failed += failed
  if (failed > 0) console.log(output)
  const seconds = `${((performance.now() - begin) / 1000).toFixed(1)} s`
  console.log(`${failed > 0 ? 'RED' : 'ok '} ${name}: ${passed} passed, ${failed} failed (${seconds})`)
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0
console.log(`${total.passed} passed, ${total.failed} failed`)

/** A check or build that goes wrong is one failure; one that goes well proves no behaviour and counts for nothing. */
async function runScript(script) {
  const { code, output } = await listenTo(pinnedNode(), [`scripts/${script}`])
  return { passed: 0, failed: code === 0 ? 0 : 1, output }
}

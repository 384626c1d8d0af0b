import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listenTo, root } from './pinned-node.mjs'

/**
 * Asks the package registry whether anything is known against what runs at our users.
 * @param {{ registry?: string, cache?: string }} options
 * @returns {Promise<{ exitCode: 0 | 1, lines: string[] }>} 1 when something high or critical is known
 */
export async function audit({ registry, cache } = {}) {
  const asked = runtimePackages()
  const named = Object.entries({ registry, cache }).flatMap(([name, value]) =>
    value === undefined ? [] : [`--${name}`, value],
  )
  const { output } = await listenTo('npm', ['audit', '--omit=dev', '--json', '--loglevel=silent', ...named])
  const answer = parse(output)
  if (answer?.vulnerabilities === undefined) {
    const why = answer?.message ?? output.trim().split('\n')[0] ?? ''
    return {
      exitCode: 0,
      lines: [
        `audit: NOT DONE. The package registry does not answer audits: ${why}`,
        `  Nothing is known about the ${asked} packages that run at our users; ask again where the registry does answer.`,
      ],
    }
  }
  const known = Object.values(answer.vulnerabilities)
  const serious = known.filter(({ severity }) => severity === 'high' || severity === 'critical')
  return {
    exitCode: serious.length > 0 ? 1 : 0,
    lines: [
      `audit: asked about ${asked} packages that run at our users: ${serious.length} high or critical, ${known.length - serious.length} lower`,
      ...known.map(({ name, severity, range, via }) => `  ${severity} ${name} ${range}: ${titleOf(via)}`),
    ],
  }
}

/** As package-lock.json counts them: whatever is not only there for development. */
function runtimePackages() {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))
  return Object.entries(packages).filter(([path, { dev }]) => path !== '' && dev !== true).length
}

function titleOf(via) {
  return via
    .map((one) => (typeof one === 'string' ? `through ${one}` : `${one.title} (${one.url})`))
    .join('; ')
}

function parse(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1))
  } catch {
    return undefined
  }
}

if (process.argv[1] === import.meta.filename) {
  const { exitCode, lines } = await audit()
  for (const line of lines) console.log(line)
  process.exitCode = exitCode
}

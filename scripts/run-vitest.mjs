import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { environment, listenTo, pinnedNode, root } from './pinned-node.mjs'

/** Runs one project. Answers how many tests passed and failed, and what Vitest said. */
export async function runVitest(project, filters, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'thuisplan-vitest-'))
  const report = join(folder, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const program = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  // Whoever asks for one test by name asks every project, and most have none of that name.
  const none = filters.length > 0 ? ['--passWithNoTests'] : []
  const args = [program, 'run', '--project', project, ...none, ...reporters, ...filters]
  const { code, output } = await listenTo(pinnedNode(), args, { env: environment(env) })
  const counts = countTests(readReport(report), code)
  rmSync(folder, { recursive: true })
  return { ...counts, output }
}

/**
 * A file that does not load has no tests in the report, and an error outside any test is in none: each is one failure.
 * No report at all is one too.
 */
export function countTests(report, code) {
  const passed = report?.numPassedTests ?? 0
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  const failed = (report?.numFailedTests ?? 0) + brokenFiles.length
  return { passed, failed: failed === 0 && (code !== 0 || !report) ? 1 : failed }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

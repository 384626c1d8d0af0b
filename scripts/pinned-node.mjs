import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const minimalMajor = 24

/** The Node.js that package-lock.json names; where that has no build for this machine, a new enough system one. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(pinned)) return pinned
  if (Number.parseInt(process.versions.node, 10) >= minimalMajor) return process.execPath
  throw new Error(
    `Thuisplan needs Node.js ${minimalMajor} or newer on this machine; this is ${process.version}.`,
  )
}

/** What a program we start sees: the tools of this checkout before those of the system. */
export function environment(more = {}) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter)
  return { ...process.env, PATH: path, ...more }
}

/** Runs to the end with our own input and output. Answers the exit code as a shell would. */
export function runOnPinnedNode(args, options = {}) {
  return exitCodeOf(
    spawn(pinnedNode(), args, { cwd: root, env: environment(), stdio: 'inherit', ...options }),
  )
}

/** Runs quietly. Answers the exit code and everything that was said, in order. */
export async function listenTo(command, args, { env = environment() } = {}) {
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece))
  const code = await exitCodeOf(child, 'close')
  return { code, output: Buffer.concat(said).toString() }
}

export function exitCodeOf(child, event = 'exit') {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on(event, (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

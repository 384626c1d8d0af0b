import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildWhenChanged, distFolder } from './build-when-changed.mjs'
import { installWhatIsMissing } from './install-what-is-missing.mjs'
import { environment, exitCodeOf, pinnedNode } from './pinned-node.mjs'

await installWhatIsMissing()
await buildWhenChanged()

const server = [pinnedNode(), '--enable-source-maps', join(distFolder, 'main.js'), ...process.argv.slice(2)]
// Whatever ends us, also a kill -9, tells the server to stop (prctl(2), PR_SET_PDEATHSIG).
const tied = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'TERM', ...server] : server
const [command, ...args] = tied
// In a group of its own: else a Ctrl-C would reach it from the terminal and from us.
const child = spawn(command, args, { env: environment(), stdio: 'inherit', detached: true })
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(
    signal,
    once(() => child.kill(signal)),
  )

// npm tells only its own child, and of its own kill -9 nobody: then that child, or we, get another parent.
if (process.env.npm_lifecycle_event) {
  const starters = parents()
  setInterval(() => parents() === starters || child.kill('SIGTERM'), 250).unref()
}

process.exitCode = await exitCodeOf(child)

/** Up to npm itself, which may have put a shell between. */
function parents() {
  const [, name, grandparent] = /\((.*)\) . (\d+) /.exec(statOf(process.ppid)) ?? []
  return name === 'sh' ? `${process.ppid} ${grandparent}` : String(process.ppid)
}

function statOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
  } catch {
    return ''
  }
}

/** A Ctrl-C comes twice, from the terminal and from npm. One is meant. */
function once(act) {
  let last = -Infinity
  return () => {
    if (performance.now() - last > 500) act()
    last = performance.now()
  }
}

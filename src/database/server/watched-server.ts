import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { readPostmasterFile } from './postmaster-file.ts'
import type { ServerAccount } from './server-account.ts'
import { serverEnvironment } from './server-environment.ts'
import { ServerProblem } from './server-problem.ts'

type Starting = {
  command: readonly string[]
  cluster: string
  account: ServerAccount
  lockDescriptor: number
  log: (line: string) => void
}

export type WatchedServer = {
  /** Resolves when the watcher has ended, and with it the server. */
  ended: Promise<void>
  /** Asks for a fast shutdown; wait for `ended`. */
  letGo(): void
}

/**
 * Standard input is the string the server hangs on: it closes when we stop, and when we are killed. Then the
 * server gets a fast shutdown, and after 20 s an immediate one. The shell holds the folder's lock (3) until the
 * server is gone. It ignores the signals that a terminal or service manager sends to a whole group.
 */
const watch = `
trap '' INT TERM HUP
exec 4<&0
"$@" </dev/null >&2 3>&- 4<&- &
server=$!
echo "$server"
exec >&-
(
  read -r nothing <&4
  kill -INT "$server" || exit
  turns=0
  while kill -0 "$server" && [ "$turns" -lt 80 ]; do sleep 0.25; turns=$((turns + 1)); done
  kill -QUIT "$server"
) 2>/dev/null 3>&- &
reader=$!
wait "$server"
code=$?
kill -KILL "$reader"
exit "$code"
`

/** Starts the server under its watcher; answers when it takes connections. Throws `start-failed`. */
export async function startWatched(starting: Starting): Promise<WatchedServer> {
  const { command, cluster, account, lockDescriptor, log } = starting
  const [program = '', ...args] = [...account.prefix, 'sh', '-c', watch, 'thuisplan-watch', ...command]
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    env: serverEnvironment(),
    stdio: ['pipe', 'pipe', 'pipe', lockDescriptor],
  })
  const lastLines = keepLastLines(child, log)
  const ended = new Promise<void>((resolve) => {
    child.on('error', () => resolve()).on('exit', () => resolve())
  })
  let over = false
  ended.then(() => {
    over = true
  })
  const pid = await firstNumber(child, ended)
  while (!over && !isReady(cluster, pid)) await wait(4)
  if (over) {
    await wait(20)
    throw new ServerProblem('start-failed', { folder: cluster, lines: lastLines.join('\n') })
  }
  detach(child)
  return { ended, letGo: () => letGo(child) }
}

function isReady(cluster: string, pid: number): boolean {
  const file = readPostmasterFile(cluster)
  return file?.pid === pid && file.ready
}

function letGo(child: ChildProcess): void {
  child.ref()
  child.stdin?.destroy()
}

/** The server must not keep a finished program alive; that it then ends is the watcher's business. */
function detach(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdin, child.stdout, child.stderr])
    if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref()
}

function keepLastLines(child: ChildProcess, log: (line: string) => void): string[] {
  const lines: string[] = []
  child.stdin?.on('error', () => {})
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      lines.push(line)
      if (lines.length > 30) lines.shift()
      log(line)
    })
  return lines
}

function firstNumber(child: ChildProcess, ended: Promise<void>): Promise<number> {
  return new Promise((resolve) => {
    child.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(Number(text)))
    ended.then(() => resolve(Number.NaN))
  })
}

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

export type RunningServer = {
  url: string
  dataFolder: string
  /** Everything the program wrote to the terminal so far. */
  said(): string
  /** As `kill -TERM` does. Answers the exit code, or the name of the signal that ended it. */
  stop(): Promise<number | string>
  /** As a power cut to the program: it gets no say. Resolves when it is gone. */
  kill(): Promise<void>
}

type Wishes = {
  args?: readonly string[]
  /** A folder that is there already; else a fresh one, to be removed with `forgetFolder`. */
  dataFolder?: string
  port?: number
  /** Settings beside those every test has. */
  env?: Readonly<Record<string, string>>
}

/** All visitors of a journey come from one address, and none of them rests. */
const noLimits = Object.fromEntries(
  ['ADDRESS_PUBLIC', 'ADDRESS_REQUESTS', 'ADDRESS_WRITES', 'ACCOUNT_REQUESTS', 'ACCOUNT_WRITES'].map(
    (name) => [`LIMIT_${name}`, '1000000'],
  ),
)

/** The built program as `npm start` runs it, on a port and a data folder of its own. */
export async function runServer({
  args = [],
  dataFolder,
  port,
  env = {},
}: Wishes = {}): Promise<RunningServer> {
  const folder = dataFolder ?? freshFolder()
  const chosen = port ?? (await freePort())
  const { DATABASE_URL: _, PUBLIC_URL: __, HOST: ___, ...inherited } = process.env
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist', 'main.js'), ...args], {
    cwd: root,
    env: { ...inherited, ...noLimits, PORT: String(chosen), THUISPLAN_DATA: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines = listen(child)
  const url = `http://localhost:${chosen}`
  await until(() => lines().includes(url), child, lines)
  return {
    url,
    dataFolder: folder,
    said: lines,
    async stop() {
      if (child.exitCode !== null) return child.exitCode
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      const [code, signal] = await ended
      return code ?? signal
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** The database may run under another account, which has to be able to pass through. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thuisplan-journeys-'))
  chmodSync(folder, 0o711)
  return folder
}

export function forgetFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

function listen(child: ChildProcess): () => string {
  const pieces: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => pieces.push(piece))
  return () => pieces.join('')
}

/** Waits for what the program says, or for its end. */
function until(isReady: () => boolean, child: ChildProcess, said: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isReady()) resolve()
    }
    child.stdout?.on('data', look)
    child.once('error', reject)
    child.once('exit', (code, signal) =>
      reject(new Error(`The server ended (${code ?? signal}):\n${said()}`)),
    )
  })
}

import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface, type Interface } from 'node:readline'
import type { Readable } from 'node:stream'
import type { TestConnection } from './postgresql-for-tests.ts'

export type WorkerProcess = {
  child: ChildProcessByStdio<null, Readable, Readable>
  /** What it said on standard error. */
  complaints: string[]
  /** What it says on standard output, line by line. */
  lines: Interface
}

/** When it has told a word so often, the process stands still there. */
type Hold = { word: string; times: number }

/** A file of ours as a process of its own, on the database of the test (`TEST_CONNECTION`). */
export function workerProcess(file: string, connection: TestConnection, hold?: Hold): WorkerProcess {
  const child = spawn(process.execPath, [file], {
    env: {
      ...process.env,
      TEST_CONNECTION: JSON.stringify(connection),
      TEST_HOLD: hold ? `${hold.word} ${hold.times}` : '',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  return { child, complaints, lines: createInterface(child.stdout) }
}

/** Kills such a process with SIGKILL where it was asked to stand still, and waits for its end. */
export async function killAt(file: string, connection: TestConnection, hold: Hold): Promise<void> {
  const { child, lines } = workerProcess(file, connection, hold)
  let seen = 0
  for await (const line of lines) {
    if (line.startsWith(hold.word)) seen += 1
    if (seen === hold.times) {
      child.kill('SIGKILL')
      break
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

const told = new Map<string, number>()

/** In such a process: tells how far it is, and stands still there when that was asked, so that it is killed in that very place. */
export function tell(word: string, what: string): void {
  console.log(`${word} ${what}`)
  const times = (told.get(word) ?? 0) + 1
  told.set(word, times)
  if (process.env['TEST_HOLD'] === `${word} ${times}`)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
}

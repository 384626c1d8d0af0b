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

/** A file of ours as a process of its own, on the database of the test (`TEST_CONNECTION`). */
export function workerProcess(file: string, connection: TestConnection): WorkerProcess {
  const child = spawn(process.execPath, [file], {
    env: { ...process.env, TEST_CONNECTION: JSON.stringify(connection) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const complaints: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text))
  return { child, complaints, lines: createInterface(child.stdout) }
}

/** Kills a process with SIGKILL when it has begun a line with a word so often, and waits for its end. */
export async function killAfter(
  { child, lines }: Pick<WorkerProcess, 'child' | 'lines'>,
  times: number,
  word: string,
): Promise<void> {
  let seen = 0
  for await (const line of lines) {
    if (line.startsWith(word)) seen += 1
    if (seen === times) {
      child.kill('SIGKILL')
      break
    }
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

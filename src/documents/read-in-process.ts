import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadAnswer, ReadTask } from './answer-read-task.ts'
import { type ReadLimits, type ReadOutcome, readLimits } from './read-outcome.ts'

/** Files read at the same time; others wait, so that ten uploads do not ask for ten heaps. */
const readersAtOnce = 2

const reader = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './workbook-reader.ts' : './workbook-reader.js', import.meta.url),
)

let reading = 0
const waiting: (() => void)[] = []

/**
 * Reads a file that a stranger handed in, in a process of its own with little memory and no environment, and
 * kills it when it takes too long: whatever is in the file, the server goes on. A thread will not do: one
 * that runs out of memory inside V8 takes the whole server with it, whatever its resource limits.
 *
 * @throws Error when the reader itself is at fault.
 */
export async function readInProcess(
  format: ReadTask['format'],
  bytes: Uint8Array,
  changedLimits: Partial<ReadLimits>,
): Promise<ReadOutcome> {
  const limits = { ...readLimits, ...changedLimits }
  if (bytes.length === 0) return { ok: false, problem: 'empty-file' }
  if (bytes.length > limits.fileBytes) return { ok: false, problem: 'too-large', detail: 'file' }
  await myTurn()
  const child = fork(reader, {
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return await answerOf(child, { format, bytes, limits })
  } finally {
    child.kill('SIGKILL')
    endTurn()
  }
}

function answerOf(child: ChildProcess, task: ReadTask): Promise<ReadOutcome> {
  const { promise, resolve, reject } = Promise.withResolvers<ReadOutcome>()
  const clock = setTimeout(() => resolve({ ok: false, problem: 'too-slow' }), task.limits.milliseconds)
  child.once('message', (answer: ReadAnswer) => {
    if ('outcome' in answer) resolve(answer.outcome)
    else reject(new Error(`The reader of the file failed: ${answer.failure}`))
  })
  child.once('error', reject)
  // It waits to be killed. Before that V8 aborts it, or the system kills it, when there is no memory left.
  child.once('exit', (code, signal) => {
    if (signal !== null) resolve({ ok: false, problem: 'too-large', detail: 'memory' })
    else reject(new Error(`The reader of the file stopped with code ${code}`))
  })
  child.send(task, (problem) => problem && reject(problem))
  return promise.finally(() => clearTimeout(clock))
}

async function myTurn(): Promise<void> {
  if (reading < readersAtOnce) reading += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

/** The turn passes to who waits longest, or lapses. */
function endTurn(): void {
  const next = waiting.shift()
  if (next === undefined) reading -= 1
  else next()
}

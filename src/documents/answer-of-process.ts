import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Programs that run at the same time; others wait, so that ten files do not ask for ten heaps. */
const atOnce = 2

export type ProcessLimits = { milliseconds: number; heapMegabytes: number }

/** What the program sends back: its outcome, or what went wrong with the program itself. */
export type ProcessAnswer<Outcome> = { outcome: Outcome } | { failure: string }

let running = 0
const waiting: (() => void)[] = []

/**
 * Has one task done in a process of its own with little memory and no environment, and kills it when it takes too long: whatever
 * is in the task, the server goes on. A thread will not do: one that runs out of memory inside V8 takes the whole server with it,
 * whatever its resource limits.
 *
 * @param program a module of this folder that is built as a program beside the one that starts it, by its name without extension
 * @throws Error when the program itself is at fault.
 */
export async function answerOfProcess<Task extends object, Outcome>(
  program: string,
  task: Task,
  limits: ProcessLimits,
): Promise<Outcome | 'too-slow' | 'no-memory'> {
  await myTurn()
  const child = fork(fileOf(program), {
    // Documents are built of very many small things at once: with the usual 16 MB for new ones, a sixth of the time goes into clearing up.
    execArgv: [`--max-old-space-size=${limits.heapMegabytes}`, '--max-semi-space-size=32'],
    env: {},
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  try {
    return await answerOf<Task, Outcome>(child, program, task, limits)
  } finally {
    child.kill('SIGKILL')
    endTurn()
  }
}

function fileOf(program: string): string {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js'
  return fileURLToPath(new URL(`./${program}.${extension}`, import.meta.url))
}

function answerOf<Task extends object, Outcome>(
  child: ChildProcess,
  program: string,
  task: Task,
  { milliseconds }: ProcessLimits,
): Promise<Outcome | 'too-slow' | 'no-memory'> {
  const { promise, resolve, reject } = Promise.withResolvers<Outcome | 'too-slow' | 'no-memory'>()
  const clock = setTimeout(() => resolve('too-slow'), milliseconds)
  child.once('message', (answer: ProcessAnswer<Outcome>) => {
    if ('outcome' in answer) resolve(answer.outcome)
    else reject(new Error(`The program ${program} failed: ${answer.failure}`))
  })
  child.once('error', reject)
  // It waits to be killed. Before that V8 aborts it, or the system kills it, when there is no memory left.
  child.once('exit', (code, signal) => {
    if (signal !== null) resolve('no-memory')
    else reject(new Error(`The program ${program} stopped with code ${code}`))
  })
  child.send(task, (problem) => problem && reject(problem))
  return promise.finally(() => clearTimeout(clock))
}

async function myTurn(): Promise<void> {
  if (running < atOnce) running += 1
  else await new Promise<void>((resolve) => waiting.push(resolve))
}

/** The turn passes to who waits longest, or lapses. */
function endTurn(): void {
  const next = waiting.shift()
  if (next === undefined) running -= 1
  else next()
}

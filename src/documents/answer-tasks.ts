import type { ProcessAnswer } from './answer-of-process.ts'

/**
 * Makes this process the one that `answerOfProcess` starts: one task, one answer, and then it is killed.
 * Not once: without a listener the channel no longer holds the process, whose end can then overtake its answer.
 */
export function answerTasks<Task, Outcome>(work: (task: Task) => Outcome | Promise<Outcome>): void {
  process.on('message', async (task: Task) => process.send?.(await answerTo(work, task)))
}

async function answerTo<Task, Outcome>(
  work: (task: Task) => Outcome | Promise<Outcome>,
  task: Task,
): Promise<ProcessAnswer<Outcome>> {
  try {
    return { outcome: await work(task) }
  } catch (problem) {
    return { failure: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }
  }
}

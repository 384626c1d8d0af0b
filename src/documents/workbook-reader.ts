import { answerReadTask, type ReadAnswer, type ReadTask } from './answer-read-task.ts'

// The process that `readInProcess` starts: one file, one answer, and then it is killed. Built as a program of
// its own, beside the one that starts it.
// Not once: without a listener the channel no longer holds the process, whose end can then overtake its answer.
process.on('message', (task: ReadTask) => process.send?.(answerTo(task)))

function answerTo(task: ReadTask): ReadAnswer {
  try {
    return { outcome: answerReadTask(task) }
  } catch (problem) {
    return { failure: problem instanceof Error ? (problem.stack ?? problem.message) : String(problem) }
  }
}

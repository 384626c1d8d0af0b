import { answerOfProcess } from './answer-of-process.ts'
import type { ReadTask } from './answer-read-task.ts'
import { type ReadLimits, type ReadOutcome, readLimits } from './read-outcome.ts'

/**
 * Reads a file that a stranger handed in, in a process of its own.
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
  const task: ReadTask = { format, bytes, limits }
  const answer = await answerOfProcess<ReadTask, ReadOutcome>('workbook-reader', task, limits)
  if (answer === 'too-slow') return { ok: false, problem: 'too-slow' }
  if (answer === 'no-memory') return { ok: false, problem: 'too-large', detail: 'memory' }
  return answer
}

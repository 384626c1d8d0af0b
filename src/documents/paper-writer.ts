import { answerTasks } from './answer-tasks.ts'
import type { PaperOutline } from './paper/paper-outline.ts'

export type PaperTask = { format: 'docx' | 'pdf'; outline: PaperOutline }

// Only what the format needs is loaded: each of the two takes tenths of a second.
answerTasks(async ({ format, outline }: PaperTask): Promise<Uint8Array> => {
  if (format === 'docx') return (await import('./paper/word-bytes.ts')).wordBytes(outline)
  return (await import('./paper/pdf-bytes.ts')).pdfBytes(outline)
})

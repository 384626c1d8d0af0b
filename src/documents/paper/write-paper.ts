import { answerOfProcess } from '../answer-of-process.ts'
import type { PaperTask } from '../paper-writer.ts'
import type { PaperOutline } from './paper-outline.ts'
import { canWritePdf } from './typst-compiler.ts'

/** `not-here`: this machine has no compiler for it. `too-large`: it took more time or memory than a document may. */
export type PaperOutcome = { ok: true; bytes: Uint8Array } | { ok: false; problem: 'not-here' | 'too-large' }

const limits = { milliseconds: 60_000, heapMegabytes: 512 }

/** As a Word document. Equal outlines make equal bytes. */
export function writeWord(outline: PaperOutline): Promise<PaperOutcome> {
  return write('docx', outline)
}

/** As an accessible PDF (PDF/UA-1). Equal outlines make equal bytes. */
export async function writePdf(outline: PaperOutline): Promise<PaperOutcome> {
  return canWritePdf() ? write('pdf', outline) : { ok: false, problem: 'not-here' }
}

async function write(format: PaperTask['format'], outline: PaperOutline): Promise<PaperOutcome> {
  const answer = await answerOfProcess<PaperTask, Uint8Array>('paper-writer', { format, outline }, limits)
  return typeof answer === 'string' ? { ok: false, problem: 'too-large' } : { ok: true, bytes: answer }
}

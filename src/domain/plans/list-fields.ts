import type * as z from 'zod'
import { canonicalKey } from '../explorations/gap-key.ts'
import { wordsField } from '../fields.ts'
import type { FieldProblemCode } from '../outcome.ts'

/** Names or codes the caller still looks up; a list that together is longer than `maxLength` signs is refused. */
export function namesField(maxLength: number) {
  return wordsField(200).superRefine((words, context) => refuseLongList(words, maxLength, context))
}

/** The same for numbers: of findings, of action lines. `code` says what a word that is no such number is called. */
export function numbersField(maxLength: number, code: FieldProblemCode) {
  return namesField(maxLength).transform((words, context): number[] => {
    const wrong = words.find((word) => !/^\d{1,6}$/.test(word))
    if (wrong !== undefined) context.addIssue({ code: 'custom', message: `${code} ${wrong.slice(0, 80)}` })
    return [...new Set(words.map(Number))].sort((first, second) => first - second)
  })
}

/** Gaps by the names of the exploration; whether they can be of this region the caller still looks up. */
export function gapsField() {
  return namesField(6000).transform((words, context): string[] => {
    const wrong = words.find((word) => canonicalKey(word) === undefined)
    if (wrong !== undefined)
      context.addIssue({ code: 'custom', message: `unknown-gap ${wrong.slice(0, 80)}` })
    return [...new Set(words.flatMap((word) => canonicalKey(word) ?? []))].sort()
  })
}

function refuseLongList(words: readonly string[], maxLength: number, context: z.core.$RefinementCtx): void {
  if (words.join('; ').length > maxLength)
    context.addIssue({ code: 'custom', message: `too-long ${maxLength}` })
}

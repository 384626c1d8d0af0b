import { done, type FieldProblems, invalid, type Outcome, refused } from '../outcome.ts'
import type { Region } from '../regions/region.ts'

/** One question of a round, in both languages, about one action line; line 0 is asked about the exploration as a whole. */
export type Question = { line: number; nl: string; en: string }

/** The questions of a round from some moment on. */
export type QuestionSet = { version: number; questions: readonly Question[] }

/** Under these names a form holds the questions of a line, one on each line of text: `nl3`, `en3`. */
export const questionField = (language: 'nl' | 'en', line: number) => `${language}${line}`

/** Per line and language; a question in characters. */
const mostQuestions = 12
const longestQuestion = 300

/** What a form says the questions are. A question is asked in both languages, so each line has as many of one as of the other. */
export function parseQuestions(
  input: Readonly<Record<string, unknown>>,
  { actionLines }: Pick<Region, 'actionLines'>,
): Outcome<Question[]> {
  const questions: Question[] = []
  const fields: FieldProblems = {}
  for (const { number: line } of actionLines) {
    const [nl, en] = [linesOf(input, questionField('nl', line)), linesOf(input, questionField('en', line))]
    for (const [language, texts] of [
      ['nl', nl],
      ['en', en],
    ] as const) {
      const field = questionField(language, line)
      if (texts.some((text) => text.length > longestQuestion))
        fields[field] = { code: 'too-long', detail: String(longestQuestion) }
      if (texts.length > mostQuestions)
        fields[field] = { code: 'too-many-questions', detail: String(mostQuestions) }
    }
    if (nl.length !== en.length)
      fields[questionField('en', line)] ??= { code: 'as-many-in-both', detail: `${nl.length}, ${en.length}` }
    questions.push(...nl.map((text, at) => ({ line, nl: text, en: en[at] ?? text })))
  }
  if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
  return questions.length === 0
    ? invalid(questionField('nl', actionLines[0]?.number ?? 1), 'required')
    : done(questions)
}

function linesOf(input: Readonly<Record<string, unknown>>, name: string): string[] {
  const text = input[name]
  return (typeof text === 'string' ? text : '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

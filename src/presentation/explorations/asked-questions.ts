import type { Question, QuestionSet } from '../../domain/explorations/questions.ts'
import { defaultQuestions } from '../../language/explorations/default-questions.ts'

/** The questions of a round: its own, or the set that comes with Thuisplan. */
export function askedQuestions(own: QuestionSet | null | undefined): readonly Question[] {
  return (
    own?.questions ??
    Object.entries(defaultQuestions).flatMap(([line, questions]) =>
      questions.map((question) => ({ line: Number(line), ...question })),
    )
  )
}

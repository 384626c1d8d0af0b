import { ServerProblem, type ServerProblemCode } from './database/server/server-problem.ts'
import { serverProblemTexts } from './language/server-problem-texts.ts'

/** A code without a sentence does not compile. */
const texts = serverProblemTexts satisfies Record<
  ServerProblemCode,
  (facts: Readonly<Record<string, string>>) => string
>

/** Why Thuisplan could not open, for whoever sits at the terminal. */
export function startProblem(error: unknown): string {
  if (error instanceof ServerProblem) return texts[error.code](error.facts)
  return error instanceof Error ? error.message : String(error)
}

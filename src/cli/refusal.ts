import type { FieldProblem, FieldProblemCode, Problem } from '../domain/outcome.ts'
import { cliTexts } from '../language/cli-texts.ts'
import { fieldProblemTexts } from '../language/field-problem-texts.ts'
import type { Language } from '../language/language.ts'
import type { CommandCall, CommandDone, CommandName, ExitCode } from './command.ts'

const exits = {
  invalid: 2,
  conflict: 2,
  'changed-meanwhile': 2,
  'not-signed-in': 3,
  'not-allowed': 3,
  'not-found': 4,
} as const satisfies Record<Problem['kind'], ExitCode>

/** A code without a sentence does not compile. */
const sentences = fieldProblemTexts satisfies Record<
  Language,
  Record<FieldProblemCode, (detail: string) => string>
>

/** What an operation refused, with what is wrong per field; `nameOf` tells what the command line calls a field. */
export function refusal(
  { language }: Pick<CommandCall, 'language'>,
  problem: Problem,
  nameOf: (key: string) => string = (key) => key,
): CommandDone {
  const title = cliTexts[language].problems[problem.kind]
  const fields = problem.kind === 'invalid' || problem.kind === 'conflict' ? problem.fields : {}
  const wrong = Object.entries(fields).map(([key, told]) => ({
    veld: nameOf(key),
    melding: fieldSentence(language, told),
  }))
  const lines = [title, ...wrong.map(({ veld, melding }) => `  ${veld}: ${melding}`)]
  return { exit: exits[problem.kind], lines, json: failure(exits[problem.kind], title, wrong) }
}

export function fieldSentence(language: Language, { code, detail = '' }: FieldProblem): string {
  return sentences[language][code](detail)
}

/** The command line itself was used wrongly: what is wrong, and where to read how. */
export function wrongUse(
  { language }: Pick<CommandCall, 'language'>,
  name: CommandName | undefined,
  sentence: string,
): CommandDone {
  return { exit: 2, lines: [sentence, cliTexts[language].seeHelp(name ?? '')], json: failure(2, sentence) }
}

/** It was asked rightly, and cannot be done here. */
export function refusedUse(sentence: string): CommandDone {
  return { exit: 2, lines: [sentence], json: failure(2, sentence) }
}

export function notFound(sentence: string): CommandDone {
  return { exit: 4, lines: [sentence], json: failure(4, sentence) }
}

function failure(code: ExitCode, melding: string, fouten: readonly { veld: string; melding: string }[] = []) {
  return { fout: { code, melding, ...(fouten.length === 0 ? {} : { fouten }) } }
}

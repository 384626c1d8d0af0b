import type { ParseArgsOptionsConfig } from 'node:util'
import type { cliTexts } from '../language/cli-texts.ts'
import type { Language } from '../language/language.ts'
import type { Effects } from './effects.ts'

/** 0 done, 1 done with findings, 2 wrong use, 3 not allowed, 4 not found. */
export type ExitCode = 0 | 1 | 2 | 3 | 4

export type CommandName = keyof (typeof cliTexts)['nl']['commands']

/** One thing the command line can do. Beside its own options each takes --json, --help and --lang. */
export type Command = {
  name: CommandName
  options: ParseArgsOptionsConfig
  run(call: CommandCall): Promise<CommandDone>
}

export type CommandCall = {
  /** What stands after the name of the command. */
  words: readonly string[]
  options: Readonly<Record<string, string | boolean | undefined>>
  language: Language
  effects: Effects
}

/** What came of it: lines for a person, and the same for a program. */
export type CommandDone = { exit: ExitCode; lines: readonly string[]; json: unknown }

/** An option that was given with a value. */
export function optionOf({ options }: CommandCall, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

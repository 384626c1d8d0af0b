import { parseArgs } from 'node:util'
import { cliTexts } from '../language/cli-texts.ts'
import { isLanguage, type Language } from '../language/language.ts'
import { auditCommand } from './audit/audit-command.ts'
import { backupCommand } from './backup/backup-command.ts'
import { restoreCommand } from './backup/restore-command.ts'
import type { Command, CommandDone, CommandName, ExitCode } from './command.ts'
import type { Effects } from './effects.ts'
import { reportCommand } from './explorations/report-command.ts'
import { handoverCommand } from './handover/handover-command.ts'
import { jobsCommand } from './jobs/jobs-command.ts'
import { accountCommand } from './people/account-command.ts'
import { adoptionCommand } from './plans/adoption-command.ts'
import { checkCommand } from './plans/check-command.ts'
import { municipalityPaperCommand } from './plans/municipality-paper-command.ts'
import { planDocumentCommand } from './plans/plan-document-command.ts'
import { publishRegion } from './publications/publish-region.ts'
import { wrongUse } from './refusal.ts'
import { loadDemoRegion } from './regions/load-demo-region.ts'
import { start } from './regions/start.ts'
import { exportRegisters } from './registers/export-registers.ts'
import { importCommand } from './registers/import-command.ts'

const commands: readonly Command[] = [
  start,
  loadDemoRegion,
  importCommand,
  checkCommand,
  adoptionCommand,
  publishRegion,
  exportRegisters,
  reportCommand,
  planDocumentCommand,
  municipalityPaperCommand,
  handoverCommand,
  backupCommand,
  restoreCommand,
  accountCommand,
  jobsCommand,
  auditCommand,
]

const everywhere = {
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const

/**
 * Does what `args` ask and answers the exit code. With --json, standard output holds one JSON document and people's text
 * goes to standard error; without it, what went well is said on standard output and what did not on standard error.
 */
export async function runCommandLine(args: readonly string[], effects: Effects): Promise<ExitCode> {
  const [name = '', ...rest] = args
  const command = commands.find((candidate) => candidate.name === name)
  const language = languageIn(args)
  const done = await carryOut(command, command ? rest : args, language, effects)
  const isJson = args.includes('--json')
  const say = isJson || done.exit >= 2 ? effects.err : effects.out
  for (const line of done.lines) say(line)
  if (isJson) effects.out(JSON.stringify(done.json))
  return done.exit
}

async function carryOut(
  command: Command | undefined,
  args: readonly string[],
  language: Language,
  effects: Effects,
): Promise<CommandDone> {
  if (!command) return withoutCommand(args, language)
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { ...everywhere, ...command.options },
    })
    if (values.lang !== undefined && !isLanguage(values.lang))
      return wrongUse({ language }, command.name, cliTexts[language].unknownLanguage(values.lang))
    if (values.help) return helpOf(command.name, language)
    return await command.run({ words: positionals, options: values, language, effects })
  } catch (error) {
    if (isWrongArgument(error)) return wrongUse({ language }, command.name, argumentSentence(error, language))
    throw error
  }
}

function withoutCommand(args: readonly string[], language: Language): CommandDone {
  const texts = cliTexts[language]
  const named = args.find((word) => !word.startsWith('-') && !isLanguage(word))
  if (named !== undefined) return wrongUse({ language }, undefined, texts.unknownCommand(named))
  const lines = texts.help(
    commands.map(({ name }) => `  ${texts.commands[name].usage.split('\n')[0]}`).join('\n'),
  )
  return {
    exit: args.includes('--help') || args.includes('-h') ? 0 : 2,
    lines: [lines],
    json: { hulp: lines },
  }
}

function helpOf(name: CommandName, language: Language): CommandDone {
  const texts = cliTexts[language]
  const { summary, usage, details } = texts.commands[name]
  const lines = [summary, '', usage, '', details, '', texts.everywhere, texts.exitCodes].join('\n')
  return { exit: 0, lines: [lines], json: { hulp: lines } }
}

/** Before anything else is understood, so that what is not understood is said in the right language. */
function languageIn(args: readonly string[]): Language {
  const named = args.flatMap((word, index) =>
    word === '--lang' ? [args[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  )
  const [language = 'nl'] = named
  return isLanguage(language) ? language : 'nl'
}

type ArgumentError = Error & { code: string }

function isWrongArgument(error: unknown): error is ArgumentError {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

function argumentSentence({ code, message }: ArgumentError, language: Language): string {
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? cliTexts[language].unknownOption(option)
    : cliTexts[language].wrongOption(option)
}

import { cliTexts } from '../language/cli-texts.ts'
import type { CommandCall, CommandDone } from './command.ts'
import { notFound } from './refusal.ts'

/** A file somebody named; one that is not there is not found, rather than a fault of ours. */
export async function readGivenFile(
  { effects, language }: CommandCall,
  path: string,
): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; done: CommandDone }> {
  try {
    return { ok: true, bytes: await effects.readFile(path) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (typeof code !== 'string') throw error
    return { ok: false, done: notFound(cliTexts[language].noFile(path, code)) }
  }
}

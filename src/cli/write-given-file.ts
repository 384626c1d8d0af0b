import { cliTexts } from '../language/cli-texts.ts'
import type { CommandCall, CommandDone } from './command.ts'
import { refusedUse } from './refusal.ts'

/** A file somebody named; a place where nothing can be written is told, and no fault of ours. */
export async function writeGivenFile(
  { effects, language }: CommandCall,
  path: string,
  bytes: Uint8Array,
): Promise<{ ok: true } | { ok: false; done: CommandDone }> {
  try {
    await effects.writeFile(path, bytes)
    return { ok: true }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (typeof code !== 'string') throw error
    return { ok: false, done: refusedUse(cliTexts[language].notWritten(path, code)) }
  }
}

import { basename } from 'node:path'
import { cliTexts } from '../../language/cli-texts.ts'
import { territoryTexts } from '../../language/territory-texts.ts'
import { loadFramework } from '../../operations/framework/load-framework.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { readGivenFile } from '../read-given-file.ts'
import { wrongUse } from '../refusal.ts'

/** An edition of the national framework: a new one beside the others, or the same one brought up to date. */
export async function importFramework(call: CommandCall, file: string): Promise<CommandDone> {
  const texts = cliTexts[call.language]
  const given = await readGivenFile(call, file)
  if (!given.ok) return given.done
  const input = parseJson(given.bytes)
  if (input === undefined) return wrongUse(call, 'import', texts.notJson(file))
  return withOpen(call, async ({ storage }) => {
    const loaded = await loadFramework(storage.asOwner(), input)
    if (loaded.ok) {
      const sentence = loaded.changed ? texts.frameworkLoaded : texts.frameworkUnchanged
      return { exit: 0, lines: [sentence], json: { bestand: file, gewijzigd: loaded.changed } }
    }
    const { problems, place } = territoryTexts[call.language]
    const wrong = loaded.problems.map(({ row, field, code, detail }) => ({
      plaats: place(basename(file), row === null ? '' : String(row), field),
      melding: problems[code](detail),
    }))
    return {
      exit: 2,
      lines: [texts.frameworkRefused, ...wrong.map(({ plaats, melding }) => `  ${plaats}: ${melding}`)],
      json: { fout: { code: 2, melding: texts.frameworkRefused, fouten: wrong } },
    }
  })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

import { basename } from 'node:path'
import { type Noun, nounAddresses, nounAt, nouns } from '../../domain/registers/noun.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import { type ImportReport, importReport, readUpload } from '../../presentation/registers/read-upload.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { readGivenFile } from '../read-given-file.ts'
import { fieldSentence, refusal, wrongUse } from '../refusal.ts'

type Asked = { regionId: string; address: string; file: string }

/** Row by row: what is right is stored, and what is not is told with its cell and the reason. */
export async function importRegister(
  call: CommandCall,
  { regionId, address, file }: Asked,
): Promise<CommandDone> {
  const texts = cliTexts[call.language]
  const noun = nounAt(address) ?? nouns.find((known) => known === address)
  if (!noun)
    return wrongUse(call, 'import', texts.unknownRegister(address, Object.values(nounAddresses).join(', ')))
  const given = await readGivenFile(call, file)
  if (!given.ok) return given.done
  const register = registers[noun]
  return inRegion(call, regionId, async (needs) => {
    const reading = await readUpload(register, given.bytes)
    if (!reading.ok)
      return wrongUse(call, 'import', `${file}: ${fileSentence(reading.reading, call.language)}`)
    const results = await importEntries(needs, regionId, register, reading.upload.read.rows)
    if (!results.ok) return refusal(call, results.problem)
    return toldReport(call, { regionId, noun, file }, importReport(register, reading.upload, results.value))
  })
}

function toldReport(
  { language }: CommandCall,
  { regionId, noun, file }: { regionId: string; noun: Noun; file: string },
  { accepted, refused, unknownHeadings }: ImportReport,
): CommandDone {
  const texts = formTexts[language]
  const reasons = refused.flatMap(({ row, reasons: told }) =>
    told.map(({ letter, heading, problem }) => ({
      rij: row,
      kolom: letter || null,
      kop: heading,
      melding: fieldSentence(language, problem),
    })),
  )
  const lines = [
    `${accepted.length} ${texts.rowsGood(accepted.length)}, ${refused.length} ${texts.rowsRefused(refused.length)}.`,
    ...(unknownHeadings.length > 0 ? [texts.unknownHeadings(unknownHeadings.join(', '))] : []),
    ...reasons.map(
      ({ rij, kolom, kop, melding }) =>
        `  ${basename(file)}, ${texts.place(rij, kolom ?? '', kop)}: ${melding}`,
    ),
  ]
  const json = {
    regio: regionId,
    register: nounAddresses[noun],
    bestand: file,
    opgeslagen: accepted.length,
    geweigerd: refused.length,
    onbekendeKolommen: unknownHeadings,
    fouten: reasons,
  }
  return { exit: refused.length > 0 ? 1 : 0, lines, json }
}

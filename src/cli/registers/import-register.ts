import { nounAddresses, nounAt, nouns } from '../../domain/registers/noun.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import { importReport, readUpload } from '../../presentation/registers/read-upload.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { readGivenFile } from '../read-given-file.ts'
import { refusal, wrongUse } from '../refusal.ts'
import { toldReport } from './told-report.ts'

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
    const report = importReport(register, reading.upload, results.value)
    return toldReport(call, { regionId, list: nounAddresses[noun], file }, report)
  })
}

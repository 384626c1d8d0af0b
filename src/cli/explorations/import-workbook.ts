import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import { findingRegister } from '../../operations/explorations/finding-register.ts'
import { readRoundOfNow } from '../../operations/explorations/read-round-of-now.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import { prepareForm } from '../../operations/registers/prepare-form.ts'
import { readExplorationWorkbook } from '../../presentation/explorations/read-exploration-workbook.ts'
import { workbookReport } from '../../presentation/explorations/workbook-report.ts'
import { fileSentence } from '../../presentation/registers/file-sentence.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { inRegion } from '../in-region.ts'
import { readGivenFile } from '../read-given-file.ts'
import { refusal, wrongUse } from '../refusal.ts'
import { toldReport } from '../registers/told-report.ts'

/** The workbook of the exploration, all sheets of all lines in one go. */
export async function importWorkbook(
  call: CommandCall,
  { regionId, file }: { regionId: string; file: string },
): Promise<CommandDone> {
  const given = await readGivenFile(call, file)
  if (!given.ok) return given.done
  return inRegion(call, regionId, async (needs) => {
    const matter = await prepareForm(needs, regionId, findingRegister)
    if (!matter.ok) return refusal(call, matter.problem)
    const now = await readRoundOfNow(needs, regionId)
    if (!now.ok) return refusal(call, now.problem)
    const { region } = matter.value
    const reading = await readExplorationWorkbook(given.bytes, { region, round: now.value?.round })
    if (!reading.ok)
      return wrongUse(call, 'import', `${file}: ${fileSentence(reading.reading, call.language)}`)
    const rows = reading.upload.sheets.flatMap(({ read }) => read.rows)
    const results = await importEntries(needs, regionId, findingRegister, rows)
    if (!results.ok) return refusal(call, results.problem)
    const report = workbookReport(reading.upload, results.value)
    const round = report.otherRound
    const remarks = round ? [explorationWorkbookTexts[call.language].otherRoundShort(round.name)] : []
    return toldReport(call, { regionId, list: 'verkenning', file }, report, remarks)
  })
}

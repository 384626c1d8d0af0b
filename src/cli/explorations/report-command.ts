import { extname } from 'node:path'
import { dayOf } from '../../domain/dates.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { readExplorationReport } from '../../operations/explorations/read-exploration-report.ts'
import { type ReportFormat, reportFile } from '../../presentation/explorations/report/report-file.ts'
import type { Command } from '../command.ts'
import { writeFileSize } from '../file-size.ts'
import { inRegion } from '../in-region.ts'
import { refusal, refusedUse, wrongUse } from '../refusal.ts'
import { writeGivenFile } from '../write-given-file.ts'

const formats: Readonly<Record<string, ReportFormat>> = { '.docx': 'docx', '.pdf': 'pdf' }

/** `report REGION FILE [--public]`: the report of the exploration, in the language of --lang; the name of the file says in which form. */
export const reportCommand: Command = {
  name: 'report',
  options: { public: { type: 'boolean' }, as: { type: 'string' } },
  async run(call) {
    const { words, language, options } = call
    const [regionId, file, ...more] = words
    const texts = cliTexts[language]
    const format = formats[extname(file ?? '').toLowerCase()]
    if (regionId === undefined || file === undefined || more.length > 0)
      return wrongUse(call, 'report', texts.whatToReport)
    if (!format) return wrongUse(call, 'report', texts.noReportFile(file))
    return inRegion(call, regionId, async (needs) => {
      const isPublic = options['public'] === true
      const read = await readExplorationReport(needs, regionId, { openOnly: isPublic })
      if (!read.ok) return refusal(call, read.problem)
      const facts = { ...read.value, isPublic, day: dayOf(needs.today) }
      const { outcome } = await reportFile(facts, language, format)
      if (!outcome.ok) return refusedUse(texts.noReport[outcome.problem])
      const written = await writeGivenFile(call, file, outcome.bytes)
      if (!written.ok) return written.done
      const bytes = outcome.bytes.byteLength
      return {
        exit: 0,
        lines: [texts.reportWritten[isPublic ? 'public' : 'own'](file, writeFileSize(language, bytes))],
        json: { regio: regionId, bestand: file, vorm: format, openbaar: isPublic, taal: language, bytes },
      }
    })
  },
}

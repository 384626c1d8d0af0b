import { extname } from 'node:path'
import { cliTexts } from '../../language/cli-texts.ts'
import { documentTexts } from '../../language/plans/document-texts.ts'
import { readPlanDocument } from '../../operations/plans/read-plan-document.ts'
import type { ReportFormat } from '../../presentation/explorations/report/report-file.ts'
import { planDocumentFile } from '../../presentation/plans/document/plan-document-file.ts'
import type { Command } from '../command.ts'
import { writeFileSize } from '../file-size.ts'
import { inRegion } from '../in-region.ts'
import { refusal, refusedUse, wrongUse } from '../refusal.ts'
import { writeGivenFile } from '../write-given-file.ts'

const formats: Readonly<Record<string, ReportFormat>> = { '.docx': 'docx', '.pdf': 'pdf' }

/** `plan-document REGION FILE [--public]`: the plan as a document, in the language of --lang; the name of the file says in which form. */
export const planDocumentCommand: Command = {
  name: 'plan-document',
  options: { public: { type: 'boolean' }, as: { type: 'string' } },
  async run(call) {
    const { words, language, options } = call
    const [regionId, file, ...more] = words
    const texts = documentTexts[language].command
    const format = formats[extname(file ?? '').toLowerCase()]
    if (regionId === undefined || file === undefined || more.length > 0)
      return wrongUse(call, 'plan-document', texts.whatToWrite)
    if (!format) return wrongUse(call, 'plan-document', cliTexts[language].noReportFile(file))
    return inRegion(call, regionId, async (needs) => {
      const isPublic = options['public'] === true
      const read = await readPlanDocument(needs, regionId, { openOnly: isPublic })
      if (!read.ok) return refusal(call, read.problem)
      const { outcome } = await planDocumentFile(read.value, language, format)
      if (!outcome.ok) return refusedUse(outcome.problem === 'not-here' ? texts.noPdf : texts.tooLarge)
      const written = await writeGivenFile(call, file, outcome.bytes)
      if (!written.ok) return written.done
      const bytes = outcome.bytes.byteLength
      return {
        exit: 0,
        lines: [texts[isPublic ? 'public' : 'own'](file, writeFileSize(language, bytes))],
        json: { regio: regionId, bestand: file, vorm: format, openbaar: isPublic, taal: language, bytes },
      }
    })
  },
}

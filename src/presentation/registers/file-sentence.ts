import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import { writeNumber } from '../../language/figures.ts'
import { formTexts } from '../../language/form-texts.ts'
import type { Language } from '../../language/language.ts'
import type { FileReading } from './read-upload.ts'

/** Why nothing of a file could be taken, as a sentence. */
export function fileSentence(reading: FileReading, language: Language): string {
  const texts = formTexts[language]
  if (reading.kind === 'no-file') return texts.chooseFile
  if (reading.kind === 'no-rows') return texts.noRows
  if (reading.kind === 'no-line-sheet')
    return explorationWorkbookTexts[language].noLineSheet(reading.sheets.join(', '))
  if (reading.kind === 'too-many-rows')
    return explorationWorkbookTexts[language].tooManyRows(
      writeNumber(language, reading.rows),
      writeNumber(language, reading.most),
    )
  if (reading.kind === 'missing-headings') return texts.missingHeadings(reading.headings.join(', '))
  const sentence = texts.file[reading.problem]
  return reading.detail === undefined ? sentence : `${sentence} (${reading.detail})`
}

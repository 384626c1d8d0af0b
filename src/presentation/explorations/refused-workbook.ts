import { writeWorkbook } from '../../documents/workbook-write.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import type { Region } from '../../domain/regions/region.ts'
import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import { formTexts } from '../../language/form-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { workbookTexts } from '../../language/workbook-texts.ts'
import { fieldAt, sheetOfRegister } from '../registers/register-sheet.ts'
import { sheetName } from './exploration-workbook.ts'

/** A sheet as it came, with only the rows that were refused; the last cell of each says why. */
export type RefusedSheet = { name: string; header: readonly string[]; rows: readonly (readonly string[])[] }

/** The rows that could not be taken, in the form in which they came: to be mended, with the same drop-downs, and brought back. */
export function refusedWorkbook(
  sheets: readonly RefusedSheet[],
  { region, language, today, round }: { region: Region; language: Language; today: Date; round: string },
): Promise<Uint8Array> {
  const texts = workbookTexts[language]
  const outlines = sheetOfRegister({ noun: 'findings', fields: findingFields }, [], region, language).columns
  const columnOf = (header: string) => {
    const at = findingFields.findIndex(({ key }) => fieldAt('findings', findingFields, header)?.key === key)
    return { kind: 'text' as const, ...outlines[at], header }
  }
  return writeWorkbook({
    sheets: named(sheets, registerTexts.findings[language].plural).map(({ name, header, rows }) => ({
      name,
      columns: [...header.map(columnOf), { header: formTexts[language].reason, kind: 'text', width: 60 }],
      rows: rows.map((cells) => Array.from({ length: header.length + 1 }, (_, at) => cells[at] ?? '')),
    })),
    titles: texts,
    meta: {
      Thuisplan: '1',
      [texts.region]: region.name,
      ...(round === '' ? {} : { [explorationWorkbookTexts[language].round]: round }),
    },
    writtenAt: today,
  })
}

/** No two sheets may have one name, in any case. */
function named(sheets: readonly RefusedSheet[], other: string): RefusedSheet[] {
  const taken = new Set<string>()
  return sheets.flatMap((sheet) => {
    const name = sheetName(sheet.name) || other
    if (taken.has(name.toLowerCase())) return []
    taken.add(name.toLowerCase())
    return [{ ...sheet, name }]
  })
}

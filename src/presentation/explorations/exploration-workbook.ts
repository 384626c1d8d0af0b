import { writeWorkbook } from '../../documents/workbook-write.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import type { Round } from '../../domain/explorations/round.ts'
import type { Municipality, Region } from '../../domain/regions/region.ts'
import type { Values } from '../../domain/registers/field.ts'
import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import type { Language } from '../../language/language.ts'
import { workbookTexts } from '../../language/workbook-texts.ts'
import { sheetOfRegister } from '../registers/register-sheet.ts'

export type WorkbookAbout = {
  region: Region
  language: Language
  today: Date
  round?: Pick<Round, 'number' | 'title'> | undefined
  /** What is asked per action line, on the first sheet. */
  questions?: readonly { line: number; text: string }[]
  /** Only what is of this municipality, to hand to whoever fills it in. */
  municipality?: Municipality | undefined
}

/** The sheet of an action line says which it is, so it has no column for that. */
export const lineFields = findingFields.filter(({ key }) => key !== 'actionLine')

/** The longest name of a sheet (Excel, "Specifications and limits"). */
const longestName = 31

/**
 * The whole exploration to be filled in: what to do on the first sheet, then a sheet per action line with what is there, in the form
 * that readExplorationWorkbook reads back. Findings of municipalities that left stay out: nobody can change them any more.
 */
export function explorationWorkbook(
  entries: readonly { values: Values; version: string }[],
  about: WorkbookAbout,
): Promise<Uint8Array> {
  const { region, language, today, round, municipality } = about
  const texts = explorationWorkbookTexts[language]
  const { help, meta, choices } = workbookTexts[language]
  const left = new Set<unknown>(region.formerMunicipalities?.map(({ code }) => code))
  const here = entries.filter(({ values: { place } }) =>
    municipality ? place === municipality.code : !left.has(place),
  )
  const columns = { noun: 'findings', fields: lineFields } as const
  return writeWorkbook({
    sheets: [
      firstSheet(about),
      ...region.actionLines.map(({ number, title }) =>
        sheetOfRegister(
          columns,
          here.filter(({ values }) => values['actionLine'] === number),
          municipality ? { ...region, municipalities: [municipality] } : region,
          language,
          { name: sheetName(texts.line(number, title[language])), isVersioned: true },
        ),
      ),
    ],
    titles: { help, meta, choices },
    meta: {
      Thuisplan: '1',
      [workbookTexts[language].region]: region.name,
      ...(round ? { [texts.round]: texts.roundName(round.number, round.title) } : {}),
      ...(municipality ? { [texts.municipality]: municipality.name } : {}),
    },
    writtenAt: today,
  })
}

/** Without the signs Excel does not allow in the name of a sheet, and no longer than it allows. */
export function sheetName(text: string): string {
  return text
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, longestName)
    .replace(/^'+|'+$/g, '')
    .trim()
}

function firstSheet({ language, questions = [], municipality }: WorkbookAbout) {
  const { first, steps, onlyThis, municipality: ofMunicipality } = explorationWorkbookTexts[language]
  return {
    name: first.name,
    columns: [
      { header: first.subject, kind: 'text' as const, width: 24 },
      { header: first.explanation, kind: 'text' as const, width: 90 },
    ],
    rows: [
      ...(municipality ? [[ofMunicipality, onlyThis(municipality.name)]] : []),
      [steps.sheets, steps.sheetsHow],
      [steps.rows, steps.rowsHow],
      [steps.choices, steps.choicesHow],
      [steps.help, steps.helpHow],
      [steps.back, steps.backHow],
      ...questions.map(({ line, text }) => [steps.question(line), text]),
    ],
  }
}

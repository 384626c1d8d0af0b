import { basename } from 'node:path'
import { formTexts } from '../../language/form-texts.ts'
import type { ImportReport } from '../../presentation/registers/read-upload.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { fieldSentence } from '../refusal.ts'

type Report = Pick<ImportReport, 'accepted' | 'refused' | 'unknownHeadings' | 'unread'>

/** What came of an import, for people and for programs; `list` is what it went into. */
export function toldReport(
  { language }: CommandCall,
  { regionId, list, file }: { regionId: string; list: string; file: string },
  { accepted, refused, unknownHeadings, unread }: Report,
  remarks: readonly string[] = [],
): CommandDone {
  const texts = formTexts[language]
  const { hidden = [], others = [] } = unread ?? {}
  const reasons = refused.flatMap(({ sheet, row, reasons: told }) =>
    told.map(({ letter, heading, problem }) => ({
      ...(sheet === undefined ? {} : { blad: sheet }),
      rij: row,
      kolom: letter || null,
      kop: heading,
      melding: fieldSentence(language, problem),
    })),
  )
  const lines = [
    `${accepted.length} ${texts.rowsGood(accepted.length)}, ${refused.length} ${texts.rowsRefused(refused.length)}.`,
    ...(unknownHeadings.length > 0 ? [texts.unknownHeadings(unknownHeadings.join(', '))] : []),
    ...remarks,
    ...(hidden.length > 0 ? [texts.hiddenSheets(hidden.join(', '))] : []),
    ...(others.length > 0 ? [texts.otherSheets(others.join(', '))] : []),
    ...reasons.map(({ blad, rij, kolom, kop, melding }) => {
      const place = texts.place(rij, kolom ?? '', kop)
      return `  ${basename(file)}, ${blad === undefined ? place : texts.inSheet(blad, place)}: ${melding}`
    }),
  ]
  const json = {
    regio: regionId,
    register: list,
    bestand: file,
    opgeslagen: accepted.length,
    geweigerd: refused.length,
    onbekendeKolommen: unknownHeadings,
    ...(hidden.length + others.length > 0 ? { nietGelezen: [...hidden, ...others] } : {}),
    fouten: reasons,
  }
  return { exit: refused.length > 0 ? 1 : 0, lines, json }
}

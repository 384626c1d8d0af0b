import type { ReadSheet as SheetInFile } from '../../documents/read-outcome.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import type { Round } from '../../domain/explorations/round.ts'
import type { Region } from '../../domain/regions/region.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { explorationWorkbookTexts } from '../../language/exploration-workbook-texts.ts'
import { workbookTexts } from '../../language/workbook-texts.ts'
import {
  type FileReading,
  notOurs,
  readTables,
  type UnreadSheets,
  type Upload,
  unreadable,
} from '../registers/read-upload.ts'
import { rowsOfSheet, type SheetRow } from '../registers/register-sheet.ts'
import { readLineSheet } from './read-line-sheet.ts'

/** `otherRound`: what the file calls its round, where that is not the one of now. */
export type ExplorationUpload = {
  sheets: readonly Upload[]
  unread: UnreadSheets
  otherRound?: { name: string; isTakenAsNew: boolean }
}

export type ExplorationReading = { ok: true; upload: ExplorationUpload } | { ok: false; reading: FileReading }

/** More than this is not waited for, and a workbook of many sheets is not worked off in the background. */
const mostRows = 5000

const register = { noun: 'findings', fields: findingFields } as const

/**
 * Reads the workbook of an exploration: every sheet of an action line, and a sheet of findings that says the line of each row itself.
 * Of another round than `round` nothing is taken, unless `asNew`: then its rows lose their numbers, versions and rounds.
 */
export async function readExplorationWorkbook(
  bytes: Uint8Array,
  {
    region,
    round,
    asNew = false,
  }: { region: Region; round?: Pick<Round, 'number'> | undefined; asNew?: boolean },
): Promise<ExplorationReading> {
  const outcome = await readTables(bytes)
  if (!outcome.ok) return unreadable(outcome)
  const read = outcome.sheets.map((sheet) => ({ sheet, upload: uploadOf(region, sheet) }))
  const others = notOurSheets(read.flatMap(({ sheet, upload }) => (upload ? [] : [sheet.name])))
  const found = read.flatMap(({ upload }) => upload ?? [])
  if (found.length === 0) return { ok: false, reading: { kind: 'no-line-sheet', sheets: others } }
  const rows = found.reduce((sum, { read: { rows } }) => sum + rows.length, 0)
  if (rows === 0) return { ok: false, reading: { kind: 'no-rows' } }
  if (rows > mostRows) return { ok: false, reading: { kind: 'too-many-rows', rows, most: mostRows } }
  const name = otherRoundIn(outcome.sheets, round)
  return {
    ok: true,
    upload: {
      sheets: name === undefined ? found : found.map((upload) => ofOtherRound(upload, name, asNew)),
      unread: { hidden: notOurs(outcome.hiddenSheets ?? []), others },
      ...(name === undefined ? {} : { otherRound: { name, isTakenAsNew: asNew } }),
    },
  }
}

function uploadOf(region: Region, sheet: SheetInFile): Upload | undefined {
  const line = Number(/^\s*(?:lijn|line|actielijn|action line)\s*(\d+)\b/i.exec(sheet.name)?.[1])
  if (region.actionLines.some(({ number }) => number === line))
    return { sheet, read: readLineSheet(line, sheet) }
  const read = rowsOfSheet(register, sheet)
  return read.missingHeadings.length === 0 ? { sheet, read } : undefined
}

function notOurSheets(names: readonly string[]): string[] {
  const first = Object.values(explorationWorkbookTexts).map((texts) => texts.first.name)
  return notOurs(names).filter((name) => !first.includes(name))
}

function otherRoundIn(
  sheets: readonly SheetInFile[],
  round: Pick<Round, 'number'> | undefined,
): string | undefined {
  const metaNames = Object.values(workbookTexts).map(({ meta }) => meta.name)
  const keys = Object.values(explorationWorkbookTexts).map((texts) => texts.round)
  const meta = sheets.find(({ name }) => metaNames.includes(name))
  const name = meta?.rows.find(({ cells: [key = ''] }) => keys.includes(key))?.cells[1]?.trim() ?? ''
  return name === '' || Number.parseInt(name, 10) === round?.number ? undefined : name
}

function ofOtherRound(upload: Upload, name: string, asNew: boolean): Upload {
  const rows = upload.read.rows.map((row) => (asNew ? asNewRow(row) : refusedRow(row, name)))
  return { ...upload, read: { ...upload.read, rows } }
}

function asNewRow({
  input: { number: _, round: __, [versionKey]: ___, ...input },
  ...row
}: SheetRow): SheetRow {
  return { ...row, input }
}

function refusedRow(row: SheetRow, name: string): SheetRow {
  return { ...row, problems: { number: { code: 'row-of-other-round', detail: name } } }
}

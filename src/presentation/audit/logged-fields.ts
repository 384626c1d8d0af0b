import type { LoggedEntry, NamedObject } from '../../domain/audit/logged-entry.ts'
import type { Region } from '../../domain/regions/region.ts'
import { type Cell, type Field, wholeRegion } from '../../domain/registers/field.ts'
import type { Language } from '../../language/language.ts'
import { writeMoment } from '../../language/moments.ts'
import { cellOnScreen } from '../registers/cell-words.ts'
import { type FieldsOfLists, loggedColumn } from './logged-columns.ts'

/** Columns that hold a moment. */
const moments = /_at$|^planned_for$/

export type LogReader = {
  language: Language
  region: Region
  /** What ids stand for. */
  names: ReadonlyMap<string, NamedObject>
  memberNames: ReadonlyMap<string, string>
  lists: FieldsOfLists
}

/** One field of something that was written, as people read it; '' where there was nothing. */
export type LoggedField = { column: string; label: string; before: string; after: string }

/** What an entry says of the fields of its object; what was empty and stayed empty is left out. */
export function loggedFields(entry: LoggedEntry, reader: LogReader): LoggedField[] {
  if (entry.chain === 'read') return []
  const columns = new Set([...Object.keys(entry.before ?? {}), ...Object.keys(entry.after ?? {})])
  return [...columns].flatMap((column) => {
    const shown = loggedColumn(entry, column, reader)
    if (!shown) return []
    const told = (row: LoggedEntry['before']) =>
      row === null ? '' : words(column, row[column] ?? null, shown.field, reader)
    const [before, after] = [told(entry.before), told(entry.after)]
    return before === after ? [] : [{ column, label: shown.label, before, after }]
  })
}

function words(column: string, value: unknown, field: Field | undefined, reader: LogReader): string {
  const { language, region, memberNames } = reader
  if (column === 'municipality' && value === null && field?.key === 'place')
    return cellOnScreen(field, wholeRegion, { language, region })
  if (value === null || typeof value === 'object' ? !Array.isArray(value) : value === '') return ''
  if (typeof value === 'string' && moments.test(column)) return writeMoment(language, new Date(value))
  if (typeof value === 'string' && memberNames.has(value)) return memberNames.get(value) ?? ''
  const named = namedIds(value, reader)
  // Not everybody who reads the log may read interviews.
  if (isInterview(field) && named === value) return ''
  return field ? cellOnScreen(field, named, { language, region }) : String(named)
}

function isInterview(field: Field | undefined): boolean {
  return field?.kind === 'reference' && field.to === 'interview'
}

/** Ids become the names of today; what is no id stays as it is. */
function namedIds(value: unknown, { names }: LogReader): Exclude<Cell, null> {
  if (Array.isArray(value)) return value.map((part) => names.get(String(part))?.label ?? part)
  return names.get(String(value))?.label ?? (value as string | number | boolean)
}

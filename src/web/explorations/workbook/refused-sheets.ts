import type { RefusedSheet } from '../../../presentation/explorations/refused-workbook.ts'

/** The sheets that a page of ours handed to its reader, and that come back by a button; of anything else nothing is left. */
export function readRefusedSheets(json: string): RefusedSheet[] {
  return listOf(parsed(json)).flatMap((sheet) => {
    if (typeof sheet !== 'object' || sheet === null) return []
    const { name, header, rows } = sheet as Record<string, unknown>
    const columns = textsOf(header)
    return columns.length === 0
      ? []
      : [{ name: textOf(name), header: columns, rows: listOf(rows).map(textsOf) }]
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

function textsOf(value: unknown): string[] {
  return listOf(value).map(textOf)
}

/** No longer than a cell of Excel can hold. */
function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 32_000) : ''
}

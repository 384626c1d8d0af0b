import type { Cell, Field, Values } from '../../domain/registers/field.ts'

/** A stored entry as its form shows it: what a person would have typed. */
export function enteredFrom(fields: readonly Field[], values: Values): Record<string, string | string[]> {
  return Object.fromEntries(fields.map((field) => [field.key, typed(field, values[field.key] ?? null)]))
}

function typed(field: Field, cell: Cell): string | string[] {
  if (cell === null) return ''
  if (Array.isArray(cell)) return cell.map(String)
  if (field.kind === 'amount') return amount(Number(cell))
  if (field.kind === 'decimal') return String(cell).replace('.', ',')
  if (field.kind === 'date' || (field.kind === 'day-or-period' && String(cell).length === 10))
    return day(String(cell))
  if (field.kind === 'yes-no') return cell ? 'ja' : 'nee'
  return String(cell)
}

function amount(cents: number): string {
  return new Intl.NumberFormat('nl-NL', { minimumFractionDigits: cents % 100 === 0 ? 0 : 2 }).format(
    cents / 100,
  )
}

/** Both languages type a day the Dutch way: the day first. */
function day(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-')
  return `${Number(date)}-${Number(month)}-${year}`
}

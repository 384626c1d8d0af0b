/** A row as PostgreSQL tells it in JSON, by the names of its columns. */
export type RawRow = Readonly<Record<string, unknown>>

/** One thing the log says happened to an object. */
export type LoggedChange = {
  number: number
  deed: 'add' | 'change' | 'remove' | 'restore' | 'delete'
  table: string
  before: RawRow | null
  after: RawRow | null
}

/** An object as it was: its own row, and the rows of the tables that link it. */
export type RawState = { row: RawRow | null; links: Readonly<Record<string, readonly RawRow[]>> }

/** The state before one change. `table` is the object's own; every other table holds links of it. */
export function undo(table: string, state: RawState, change: LoggedChange): RawState {
  if (change.table === table) {
    if (change.deed === 'add') return { ...state, row: null }
    return { ...state, row: { ...state.row, ...change.before } }
  }
  const rows = state.links[change.table] ?? []
  const without = change.after === null ? rows : rows.filter((row) => !holds(row, change.after ?? {}))
  const back = change.before === null ? without : [...without, change.before]
  return { ...state, links: { ...state.links, [change.table]: back } }
}

function holds(row: RawRow, columns: RawRow): boolean {
  return Object.entries(columns).every(([name, value]) => row[name] === value)
}

import type { Reading } from '../../database/database.ts'
import type { RawState } from '../../domain/history/walk-back.ts'
import type { TablesOfRegister } from './tables-of-register.ts'

/**
 * A reading in which an entry has the rows it had at some time: every statement is given common table expressions that stand in
 * for the tables of the entry. So a register lists an old version with the very statement it lists the present with. What the entry
 * points at is read as it is today; what it was taken away with, as if it still stood.
 */
export function withStandIn(
  sql: Reading,
  { table, aside, links = [], parent }: TablesOfRegister,
  { row, links: linked }: RawState,
): Reading {
  return {
    noteReading: (told) => sql.noteReading(told),
    query(statement, values = []) {
      const given: unknown[] = [...values]
      const parameter = (value: unknown) => `$${given.push(value)}`
      const standIns = [
        `${table} as (select * from jsonb_populate_record(null::public.${table}, ${parameter({ ...row, [aside]: null })}::jsonb))`,
        ...links.map(
          (name) =>
            `${name} as (select * from jsonb_populate_recordset(null::public.${name}, ${parameter(JSON.stringify(linked[name] ?? []))}::jsonb))`,
        ),
        ...(parent
          ? [
              `${parent.table} as (select shown.* from public.${parent.table} kept,
                 lateral jsonb_populate_record(kept, '{"removed_at": null}') shown
                where kept.region_id = ${parameter(row?.['region_id'])} and kept.id = ${parameter(row?.[parent.column])}::uuid)`,
            ]
          : []),
      ]
      const own = /^\s*with\s+(?!recursive\b)/i
      const rest = statement.replace(own, '')
      const together = `with ${standIns.join(', ')}`
      return sql.query(own.test(statement) ? `${together}, ${rest}` : `${together} ${rest}`, given)
    },
  }
}

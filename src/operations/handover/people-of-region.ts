import type { Reading } from '../../database/database.ts'
import { literal, quoted } from './lines-of-table.ts'
import type { RegionTable } from './region-tables.ts'

/**
 * Who appears in the rows of a region, a line of JSON each, by id: those with a role in it, and those who wrote or did something.
 * Of an account nothing but the name, the address and the roles; who has no account any more is only an id in the rows.
 */
export async function selectPeople(
  sql: Reading,
  tables: readonly RegionTable[],
  regionId: string,
): Promise<string[]> {
  const mentions = tables.flatMap(({ spelled, regionColumn, columns }) =>
    columns
      .filter(({ ofAPerson }) => ofAPerson)
      .map(
        ({ name }) =>
          `select ${quoted(name)} from ${spelled} where ${quoted(regionColumn)} = ${literal(regionId)}`,
      ),
  )
  const people = await sql.query<{ id: string; name: string; email: string; roles: string[] }>(
    `select id, name, email, array(select role from membership where region_id = $1 and person_id = person.id
                                    order by role collate "C") as roles
       from auth."user" person where id in (${mentions.join(' union ')}) order by id collate "C"`,
    [regionId],
  )
  return people.map(({ id, name, email, roles }) => JSON.stringify({ id, name, email, roles }))
}

import type { Reading } from '../../database/database.ts'
import type { PackageManifest } from './package-manifest.ts'
import { RefusedPackage } from './package-problem.ts'
import { selectMissing } from './reference-of-region.ts'
import { type RegionTable, selectOutwardKeys } from './region-tables.ts'
import type { Target } from './store-lines.ts'

/**
 * Where each file of rows goes, by its name. Refuses (RefusedPackage) what has no place here: a later schema, a table or column we
 * do not know, municipalities or a framework that are not here, and a region that is.
 */
export async function fitPackage(
  sql: Reading,
  { schema, region, tables: told, reference }: PackageManifest,
  tables: readonly RegionTable[],
): Promise<Map<string, Target>> {
  const [known] = await sql.query('select from migration where name = $1', [schema])
  if (!known) throw new RefusedPackage({ code: 'newer-schema', schema })
  const [standing] = await sql.query('select from region where id = $1', [region])
  if (standing) throw new RefusedPackage({ code: 'region-exists', region })
  const keys = await selectOutwardKeys(sql, tables)
  for (const wanted of reference) {
    const names = await selectMissing(sql, keys, wanted)
    if (names.length > 0) throw new RefusedPackage({ code: 'missing-reference', table: wanted.table, names })
  }
  return new Map(
    told.map(({ table: name, columns, member }) => [member, targetOf(name, columns, tables, region)]),
  )
}

function targetOf(
  name: string,
  columns: readonly string[],
  tables: readonly RegionTable[],
  regionId: string,
): Target {
  const table = tables.find((candidate) => candidate.name === name)
  if (!table) throw new RefusedPackage({ code: 'unknown-table', table: name })
  const strange = columns.find((column) => !table.columns.some((known) => known.name === column))
  if (strange !== undefined)
    throw new RefusedPackage({ code: 'unknown-column', table: name, column: strange })
  const stored = table.columns.filter(
    (column) => columns.includes(column.name) || column.name === table.filed,
  )
  return { table, columns: stored, regionId }
}

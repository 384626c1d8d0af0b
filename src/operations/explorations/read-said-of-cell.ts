import { mayRead } from '../../domain/caller.ts'
import type { Needs } from '../needs.ts'
import { type EmptyCell, selectSaid } from './select-empty-cells.ts'

/** Why nothing is in a cell, when somebody said so; also when findings have come since. */
export async function readSaidOfCell(
  { database, caller }: Needs,
  regionId: string,
  { line, place }: { line: number; place: string },
): Promise<EmptyCell | undefined> {
  if (!mayRead(caller, regionId)) return undefined
  const said = await database.read((sql) => selectSaid(sql, regionId))
  return said.find((cell) => cell.line === line && cell.place === place)
}

import type { HomeTask } from './check-matter.ts'

/**
 * Homes for attention groups in a year: what municipalities are to realise, or else the region as a whole. Where a number for all groups
 * stands beside those of single groups, it holds. Null: nothing was set.
 */
export function homesInYear(
  tasks: readonly HomeTask[],
  municipalities: readonly string[],
  year: number,
): number | null {
  const ofYear = tasks.filter((task) => task.year === year)
  const own = municipalities.flatMap((code) => ofPlace(ofYear, code) ?? [])
  if (own.length > 0) return own.reduce((sum, homes) => sum + homes, 0)
  return ofPlace(ofYear, null)
}

function ofPlace(tasks: readonly HomeTask[], municipality: string | null): number | null {
  const own = tasks.filter((task) => task.municipality === municipality)
  const all = own.find(({ homeGroup }) => homeGroup === null)
  if (all) return all.homes
  return own.length === 0 ? null : own.reduce((sum, { homes }) => sum + homes, 0)
}

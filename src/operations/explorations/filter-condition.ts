import {
  chosenOf,
  type FilterKey,
  filterNames,
  type MatrixFilter,
} from '../../domain/explorations/matrix-choice.ts'

/** A condition on a row of `finding` in SQL, with its values as the parameters from `$first` on. */
export function filterCondition(filter: MatrixFilter, first: number): { sql: string; values: unknown[] } {
  const chosen = filterNames.filter((name) => chosenOf(filter, name).length > 0)
  return {
    sql: chosen.map((name, index) => columns[name](`$${first + index}::text[]`)).join(' and ') || 'true',
    values: chosen.map((name) => [...chosenOf(filter, name)]),
  }
}

const columns: Readonly<Record<FilterKey, (chosen: string) => string>> = {
  doel: (chosen) => `finding.aims && ${chosen}`,
  stand: (chosen) => `finding.state = any (${chosen})`,
  soort: (chosen) => `finding.transformation_class = any (${chosen})`,
  doelgroep: (chosen) => `finding.target_groups && ${chosen}`,
  // Who said nothing of the scale was chosen by nobody.
  schaal: (chosen) => `coalesce(finding.scale = any (${chosen}), false)`,
  aanpak: (chosen) => `finding.approach = any (${chosen})`,
}

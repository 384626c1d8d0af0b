import { type MunicipalityTerm, termFields } from '../../../domain/regions/municipality-term.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Entered } from '../../forms/form-body.ts'

/** A region as its form shows it before anybody changed anything. */
export function enteredRegion(region: Region): Entered {
  return {
    name: region.name,
    centreMunicipality: region.centreMunicipality,
    planFrom: String(region.planFrom),
    planTo: String(region.planTo),
    handoverOn: typedDay(region.handoverOn),
    parties: [...region.parties],
    assignment: region.assignment,
    assignmentSource: region.assignmentSource,
  }
}

export function enteredTerms(terms: readonly MunicipalityTerm[]): Entered {
  const fields = terms.flatMap((term) => {
    const at = termFields(term)
    return [
      [at.from, typedDay(term.validFrom)],
      [at.to, term.validTo === null ? '' : typedDay(term.validTo)],
    ] as const
  })
  return Object.fromEntries(fields)
}

/** `2024-02-01` as people type it: 1-2-2024. */
function typedDay(day: string): string {
  return day.split('-').reverse().map(Number).join('-')
}

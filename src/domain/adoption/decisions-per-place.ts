import type { Values } from '../registers/field.ts'

/** An entry of the register of decisions. */
export type RecordedDecision = { id: string; values: Values }

/** `place` is a municipality code, or `region`. */
export type PlaceDecisions = { place: string; last: RecordedDecision | null; next: RecordedDecision | null }

/** Of every place what was decided last, and what stands planned first; a plan that was not kept stays the next. */
export function decisionsPerPlace(
  places: readonly string[],
  decisions: readonly RecordedDecision[],
): PlaceDecisions[] {
  const inOrder = decisions.toSorted((a, b) => compare(dayOfDecision(a), dayOfDecision(b)))
  return places.map((place) => {
    const own = inOrder.filter(({ values }) => values['place'] === place)
    return {
      place,
      last: own.findLast(({ values }) => values['outcome'] !== null) ?? null,
      next: own.find(({ values }) => values['outcome'] === null) ?? null,
    }
  })
}

/** The day on which it was taken, or else is planned: `2024-02-01`. */
export function dayOfDecision({ values }: RecordedDecision): string {
  return String(values['decidedOn'] ?? values['plannedOn'])
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}

import type { Values } from '../registers/field.ts'

/** What an interview tells of a finding that is taken from it; the rest is for whoever writes it down. */
export function findingFromInterview(
  { number, place, party, isExample }: Values,
  { passage, source }: { passage: string; source: string },
): Values {
  return {
    place: place ?? null,
    perspective: party ?? null,
    source,
    interview: number ?? null,
    passage,
    isExample: isExample ?? false,
  }
}

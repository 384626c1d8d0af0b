import { done, invalid, type Outcome } from '../outcome.ts'
import { wholeRegion } from '../registers/field.ts'
import { findMunicipality, type Region } from './region.ts'

/** Reads "Huizen", "GM0406" or "Regionaal"; hands back a municipality code, or null for the region as a whole. */
export function parsePlace(region: Region, field: string, text: string): Outcome<string | null> {
  const word = text.trim().toLowerCase()
  if (word === '') return invalid(field, 'required')
  if ([wholeRegion, 'regionaal', 'regional', 'regio'].includes(word)) return done(null)
  const municipality = findMunicipality(region, text)
  return municipality ? done(municipality.code) : invalid(field, 'unknown-municipality', text)
}

/** Several municipalities; "alle" means all that belong to the region now. */
export function parseMunicipalities(
  region: Region,
  field: string,
  words: readonly string[],
): Outcome<string[]> {
  if (words.some((word) => ['alle', 'all'].includes(word.toLowerCase())))
    return done(region.municipalities.map(({ code }) => code))
  const codes: string[] = []
  for (const word of words) {
    const municipality = findMunicipality(region, word)
    if (!municipality) return invalid(field, 'unknown-municipality', word)
    codes.push(municipality.code)
  }
  return done([...new Set(codes)])
}

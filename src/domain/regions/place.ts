import { done, invalid, type Outcome } from '../outcome.ts'
import { wholeRegion } from '../registers/field.ts'
import { findMunicipality, type Municipality, type Region } from './region.ts'

/** Reads "Huizen", "GM0406" or "Regionaal"; hands back a municipality code, or null for the region as a whole. */
export function parsePlace(region: Region, field: string, text: string): Outcome<string | null> {
  const word = text.trim().toLowerCase()
  if (word === '') return invalid(field, 'required')
  if ([wholeRegion, 'regionaal', 'regional', 'regio'].includes(word)) return done(null)
  const municipality = municipalityOf(region, field, text)
  return municipality.ok ? done(municipality.value.code) : municipality
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
    const municipality = municipalityOf(region, field, word)
    if (!municipality.ok) return municipality
    codes.push(municipality.value.code)
  }
  return done([...new Set(codes)])
}

/** Of one that left it is said since when: `Laren 2024-01-01`. */
function municipalityOf(region: Region, field: string, text: string): Outcome<Municipality> {
  const municipality = findMunicipality(region, text)
  if (municipality) return done(municipality)
  const left = region.formerMunicipalities?.find((former) =>
    findMunicipality({ municipalities: [former] }, text),
  )
  return left
    ? invalid(field, 'municipality-left-region', `${left.name} ${left.leftOn}`)
    : invalid(field, 'unknown-municipality', text)
}

import type { Region } from '../../domain/regions/region.ts'
import { type Cell, type Field, wholeRegion } from '../../domain/registers/field.ts'
import { termLists } from '../../domain/terms.ts'
import {
  writeAmount,
  writeDay,
  writeDayOrPeriod,
  writeList,
  writeNumber,
  writePeriod,
} from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { regionTexts } from '../../language/region-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { wordsOfKey } from '../explorations/words-of-gap.ts'

type Reader = { language: Language; region: Region }

/** A value as a sentence or table shows it; '' when there is nothing to show. */
export function cellOnScreen(field: Field, cell: Cell, { language, region }: Reader): string {
  if (cell === null || cell === '') return ''
  if (
    isMunicipality(field) &&
    Array.isArray(cell) &&
    cell.length === region.municipalities.length &&
    cell.length > 1
  )
    return regionTexts[language].allMunicipalities
  if (Array.isArray(cell))
    return writeList(
      language,
      cell.map((part) => partOnScreen(field, part, { language, region })),
    )
  return partOnScreen(field, cell as string | number | boolean, { language, region })
}

function partOnScreen(field: Field, part: string | number | boolean, { language, region }: Reader): string {
  switch (field.kind) {
    case 'yes-no':
      return part ? wordTexts[language].yes : wordTexts[language].no
    case 'amount':
      return writeAmount(language, Number(part))
    case 'decimal':
      return writeNumber(language, Number(part))
    case 'date':
      return writeDay(language, String(part))
    case 'day-or-period':
      return writeDayOrPeriod(language, String(part))
    case 'period':
      return writePeriod(language, String(part))
    case 'choice':
    case 'choices':
      return (termTexts[language][field.terms] as Record<string, string>)[String(part)] ?? String(part)
    case 'place':
      return placeName(region, String(part), language)
    default:
      if (isGap(field))
        return wordsOfKey(String(part), { language, nameOf: (place) => placeName(region, place, language) })
      if (isSubTheme(field)) return subThemeName(region, String(part), language)
      return isMunicipality(field) ? placeName(region, String(part), language) : String(part)
  }
}

/** The name of a municipality, or the word for the region as a whole; of one that left, it is said that it did. */
export function placeName(
  { municipalities, formerMunicipalities = [] }: Pick<Region, 'municipalities' | 'formerMunicipalities'>,
  place: string,
  language: Language,
): string {
  if (place === wholeRegion) return regionTexts[language].wholeRegion
  const former = formerMunicipalities.find(({ code }) => code === place)
  if (former) return regionTexts[language].formerMunicipality(former.name)
  return municipalities.find(({ code }) => code === place)?.name ?? place
}

/** A sub-theme by its code and title; of another edition of the framework only the code is known. */
export function subThemeName(
  { subThemes }: Pick<Region, 'subThemes'>,
  code: string,
  language: Language,
): string {
  const known = subThemes.find((theme) => theme.code === code)
  return known ? `${code} ${known.title[language]}` : code
}

/** A value as a sheet holds it and as the import reads it back: one way of writing, whatever the language of the screen. */
export function cellInSheet(field: Field, cell: Cell, region: Region): string | number | null {
  if (cell === null || cell === '') return null
  if (Array.isArray(cell)) return cell.map((part) => partInSheet(field, part, region)).join('; ') || null
  if (typeof cell === 'number') return field.kind === 'amount' ? cell / 100 : cell
  return partInSheet(field, cell as string | boolean, region)
}

/** A municipality that left stands in a sheet by its code: a sheet holds no remarks. */
function partInSheet(field: Field, part: string | number | boolean, region: Region): string {
  if (field.kind === 'yes-no') return part ? 'ja' : 'nee'
  if (field.kind === 'choice' || field.kind === 'choices') return dutchTerm(field.terms, String(part))
  if (field.kind === 'place' || isMunicipality(field))
    return placeName({ municipalities: region.municipalities }, String(part), 'nl')
  if (isSubTheme(field)) return subThemeName(region, String(part), 'nl')
  return String(part)
}

/** The Dutch term of a code, as sheets and the API write it. */
export function dutchTerm(list: keyof typeof termTexts.nl, code: string): string {
  const dutch: Readonly<Record<string, string>> = termLists[list].dutch
  return dutch[code] ?? code
}

export function dutchTerms(list: keyof typeof termTexts.nl): string[] {
  return Object.values(termLists[list].dutch)
}

function isSubTheme(field: Field): boolean {
  return field.kind === 'reference' && field.to === 'sub-theme'
}

function isMunicipality(field: Field): boolean {
  return (field.kind === 'reference' || field.kind === 'references') && field.to === 'municipality'
}

function isGap(field: Field): boolean {
  return field.kind === 'references' && field.to === 'gap'
}

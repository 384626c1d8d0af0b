import * as z from 'zod'
import { optionalTextField } from '../fields.ts'
import type { Region, SubTheme } from '../regions/region.ts'

/** A sub-theme as people name it, still to be looked up; '' is none. */
export function subThemeField() {
  // A spreadsheet makes a number of a code that stands alone.
  return z.preprocess((input) => (typeof input === 'number' ? String(input) : input), optionalTextField(200))
}

/** By its code, by its title in either language, or by both as forms and sheets show them. */
export function findSubTheme({ subThemes }: Pick<Region, 'subThemes'>, text: string): SubTheme | undefined {
  const wanted = plain(text).replace(/^(\d),(\d)$/, '$1.$2')
  return subThemes.find(({ code, title }) =>
    [title.nl, title.en].some((name) => [code, plain(name), plain(`${code} ${name}`)].includes(wanted)),
  )
}

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/’/g, "'").replace(/\s+/g, ' ')
}

import type { Looks } from './looks.ts'

/** A region as its own work needs it: who belongs to it now, which lines and which years its plan has. */
export type Region = {
  id: string
  name: string
  centreMunicipality: string
  frameworkEdition: string
  planFrom: number
  planTo: number
  handoverOn: string
  assignment: string
  assignmentSource: string
  isExample: boolean
  municipalities: readonly Municipality[]
  actionLines: readonly ActionLine[]
  subThemes: readonly SubTheme[]
  parties: readonly string[]
  /** The leading principles of the framework. */
  principles?: readonly Principle[]
  /** Those that left: what is about them stays. */
  formerMunicipalities?: readonly FormerMunicipality[]
  /** Its colour and logo, where it has its own. */
  looks?: Looks
}

export type Municipality = { code: string; name: string; inhabitants: number }
/** `leftOn`: the first day on which it was no part of the region any more, `2024-01-01`. */
export type FormerMunicipality = Municipality & { leftOn: string }
export type ActionLine = { number: number; title: { nl: string; en: string } }
export type Principle = { number: number; title: { nl: string; en: string } }
/** Part of an action line, by a code such as 2.4 of line 2. */
export type SubTheme = { code: string; line: number; title: { nl: string; en: string } }

/** By code or by name, in any case. */
export function findMunicipality(
  region: Pick<Region, 'municipalities'>,
  text: string,
): Municipality | undefined {
  const wanted = text.trim().toLowerCase()
  return region.municipalities.find(
    ({ code, name }) =>
      code.toLowerCase() === wanted ||
      name.toLowerCase() === wanted ||
      withoutProvince(name) === withoutProvince(wanted),
  )
}

export function planYears({ planFrom, planTo }: Pick<Region, 'planFrom' | 'planTo'>): number[] {
  return Array.from({ length: planTo - planFrom + 1 }, (_, index) => planFrom + index)
}

/** CBS writes "Laren (NH.)"; people write "Laren". */
function withoutProvince(name: string): string {
  return name.toLowerCase().replace(/\s*\([a-z.]+\)$/, '')
}

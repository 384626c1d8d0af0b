import type { termLists } from '../terms.ts'

/** The closed lists of domain/terms.ts, by name. */
export type TermList = keyof typeof termLists

/** What one entry of a register can point at; in a sheet, a form and the API by the name or code people use. */
export type Reference =
  | 'action-line'
  | 'sub-theme'
  | 'municipality'
  | 'organisation'
  | 'policy'
  | 'goal'
  | 'action'
  | 'round'
  | 'finding'
  | 'interview'
  | 'gap'
  | 'indicator'
  | 'fund'
  | 'contribution'
  | 'decision'

/**
 * One column of a register, told once: the form, the sheet, the import and the API are all made from it. What a field
 * accepts is decided by the Zod schema of its noun; this says how it is shown and named.
 */
export type Field = {
  readonly key: string
  readonly required?: true
  /** Not everybody can tell: the form asks for it further down, under "more". */
  readonly more?: true
} & (
  | { readonly kind: 'text' | 'long-text'; readonly maxLength: number }
  | { readonly kind: 'number' | 'decimal' | 'amount' | 'date' | 'year' | 'years' | 'period' | 'yes-no' }
  | { readonly kind: 'choice' | 'choices'; readonly terms: TermList }
  /** A municipality of the region, or the region as a whole. */
  | { readonly kind: 'place' }
  | { readonly kind: 'reference' | 'references'; readonly to: Reference }
  /** Words of one's own, several. */
  | { readonly kind: 'words' }
)

/**
 * A value as a register keeps it: the code of a choice, `2024-02-01`, cents for an amount, a municipality code, `null` for
 * unknown. The doors turn it into words.
 */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[]
export type Values = Readonly<Record<string, Cell>>

/** The place of what belongs to the region as a whole. */
export const wholeRegion = 'region'

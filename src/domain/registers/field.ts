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
  | 'decision'
  | 'principle'
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
  /** Fields that belong together in a form with many; its heading stands with the texts of the register. */
  readonly group?: string
} & (
  | { readonly kind: 'text' | 'long-text'; readonly maxLength: number }
  | { readonly kind: 'number' | 'decimal' | 'amount' | 'date' | 'year' | 'years' | 'period' | 'yes-no' }
  /** A day, month, quarter or year, each as it was meant: `2025-03-31`, `2025-03`, `2025-Q1`, `2025`. */
  | { readonly kind: 'day-or-period' }
  | { readonly kind: 'choice' | 'choices'; readonly terms: TermList }
  /** A municipality of the region, or the region as a whole. */
  | { readonly kind: 'place' }
  | { readonly kind: 'reference' | 'references'; readonly to: Reference }
  /** Words of one's own, several. */
  | { readonly kind: 'words' }
  /** Documents elsewhere, several: `Titel https://…`. */
  | { readonly kind: 'links' }
)

/**
 * A value as a register keeps it: the code of a choice, `2024-02-01`, cents for an amount, a municipality code, `null` for
 * unknown. The doors turn it into words.
 */
export type Cell = string | number | boolean | null | readonly string[] | readonly number[]
export type Values = Readonly<Record<string, Cell>>

/** The place of what belongs to the region as a whole. */
export const wholeRegion = 'region'

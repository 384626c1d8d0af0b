/** The languages of the screens. Dutch is the source; every sentence stands beside its English. */
export const languages = ['nl', 'en'] as const
export type Language = (typeof languages)[number]

/** What a text may be: a sentence, or a sentence with blanks. */
type Text = string | ((...blanks: never[]) => string)
type Texts = { readonly [key: string]: Text | Texts }

type SameShape<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends string
    ? string
    : Source[Key] extends (...blanks: infer Blanks) => string
      ? (...blanks: Blanks) => string
      : SameShape<Source[Key]>
}

/** A set of texts in both languages; a key that is missing in English, or means something else there, does not compile. */
export function bilingual<Source extends Texts>(
  nl: Source,
  en: SameShape<Source>,
): Record<Language, SameShape<Source>> {
  return { nl: nl as unknown as SameShape<Source>, en }
}

export function isLanguage(text: string): text is Language {
  return text === 'nl' || text === 'en'
}

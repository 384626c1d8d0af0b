import { apiTexts } from '../../language/api-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { EndpointTag } from '../endpoint-tags.ts'

/** The headings of the documentation: those of the registers are their own names. */
export function tagName(tag: EndpointTag, language: Language): string {
  return tagOf(tag, language).name
}

export function tagOf(tag: EndpointTag, language: Language): { name: string; description: string } {
  const { tags } = apiTexts[language]
  if (isOfItsOwn(tag)) return tags[tag]
  const { plural, intro } = registerTexts[tag][language]
  return { name: plural, description: intro }
}

function isOfItsOwn(tag: EndpointTag): tag is keyof typeof apiTexts.nl.tags {
  return tag in apiTexts.nl.tags
}

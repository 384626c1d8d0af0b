import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import type { Language } from '../../language/language.ts'
import { addresses } from '../addresses.ts'

/** The pages of every publication, in order, with the last part of their address. */
export const publicPages = {
  front: '',
  plan: 'plan',
  exploration: 'verkenning',
  monitor: 'monitor',
  money: 'geld',
  involvement: 'betrokkenen',
  accountability: 'verantwoording',
} as const

export type PublicPageName = keyof typeof publicPages
export const publicPageNames = Object.keys(publicPages) as readonly PublicPageName[]

/** What every published page is drawn from. */
export type PublicPageProps = { language: Language; facts: PublicationFacts }

/** The address of a page of the same publication. */
export function addressOf(
  { region, publication }: PublicationFacts,
  language: Language,
  page: PublicPageName,
): string {
  return addresses.publication(language, region.id, publication.number, publicPages[page])
}

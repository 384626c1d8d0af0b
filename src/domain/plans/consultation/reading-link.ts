import { type Seal, shortId } from '../../invitations/invitation-link.ts'

/** What a link to a consultation is for; one whose row says something else by now is worthless. */
export type ReadingTerms = { id: string; regionId: string; consultation: number; version: number }

/** The secret part of a link: which it is, and the seal over what it is for. Its days may be moved, so they are not sealed. */
export function tokenOfReader(terms: ReadingTerms, seal: Seal): string {
  return `${shortId(terms.id)}.${seal.of(wordsOfReader(terms))}`
}

/** Begins with what it is for, so that the seal of an invitation never fits a consultation. */
export function wordsOfReader({ id, regionId, consultation, version }: ReadingTerms): string {
  return ['thuisplan consultation 1', id, regionId, consultation, version].join('\n')
}

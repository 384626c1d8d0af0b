import type { InvitationTerms } from './invitation.ts'

/** Makes and compares seals with the secret of the installation; comparing takes the same time for every wrong seal. */
export type Seal = { of(words: string): string; fits(words: string, seal: string): boolean }

/** The secret part of a link: which invitation, and the seal over all its terms. */
export function tokenOf(terms: InvitationTerms, seal: Seal): string {
  return `${shortId(terms.id)}.${seal.of(wordsOfTerms(terms))}`
}

/** The parts of a token; undefined when it never was one. Whether it is true only its seal can tell. */
export function readToken(token: string): { id: string; seal: string } | undefined {
  const [, short = '', seal = ''] = /^([\w-]{22})\.([\w-]{43})$/.exec(token) ?? []
  if (short === '') return undefined
  const id = longId(short)
  // Other letters at the end could spell the same number; there is one way to write a link.
  return shortId(id) === short ? { id, seal } : undefined
}

/** What is sealed: every term, each on its own line, for no term can hold a new line. */
export function wordsOfTerms(terms: InvitationTerms): string {
  return [
    'thuisplan invitation 1',
    terms.id,
    terms.regionId,
    terms.noun,
    terms.municipality ?? '',
    terms.actionLines.join(','),
    terms.indicatorId ?? '',
    terms.period ?? '',
    terms.expiresAt.toISOString(),
    terms.maxUses ?? '',
    // Links that are for no delivery keep the seal they were given before there were deliveries.
    ...(terms.deliveryId === null ? [] : [terms.deliveryId]),
  ].join('\n')
}

export function shortId(id: string): string {
  const bytes = id.replaceAll('-', '').match(/../g) ?? []
  const text = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)))
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

function longId(short: string): string {
  const text = atob(short.replaceAll('-', '+').replaceAll('_', '/'))
  const hex = [...text].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

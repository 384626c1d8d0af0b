import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { InvitationTerms } from './invitation.ts'
import { readToken, tokenOf, wordsOfTerms } from './invitation-link.ts'

const terms: InvitationTerms = {
  id: '0f9fbd04-98a1-4fb1-8a6f-0d9a0f9e7b11',
  regionId: 'hier',
  noun: 'findings',
  municipality: 'GM0406',
  actionLines: [1, 2],
  indicatorId: null,
  period: null,
  expiresAt: new Date('2026-12-01T12:00:00Z'),
  maxUses: null,
  deliveryId: null,
}
const seal = { of: () => 'S'.repeat(43), fits: () => true }

test('a token names its invitation and its seal, and nothing else', () => {
  const token = tokenOf(terms, seal)
  expect(token).toMatch(/^[\w-]{22}\.S{43}$/)
  expect(readToken(token)).toEqual({ id: terms.id, seal: 'S'.repeat(43) })
})

test('every number comes back from its token', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(readToken(tokenOf({ ...terms, id }, seal))?.id).toBe(id)
    }),
  )
})

test('whatever is typed is a token or is none, and is never a fault', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{22}\.[\w-]{43}$/)), (text) => {
      const read = readToken(text)
      if (read) expect(tokenOf({ ...terms, id: read.id }, { ...seal, of: () => read.seal })).toBe(text)
    }),
  )
})

test('each term is sealed, so that no two invitations have the same words', () => {
  const others: InvitationTerms[] = [
    { ...terms, id: '0f9fbd04-98a1-4fb1-8a6f-0d9a0f9e7b12' },
    { ...terms, regionId: 'daar' },
    { ...terms, noun: 'contributions' },
    { ...terms, municipality: null },
    { ...terms, actionLines: [12] },
    { ...terms, indicatorId: 'x' },
    { ...terms, period: '2024' },
    { ...terms, expiresAt: new Date('2026-12-01T12:00:01Z') },
    { ...terms, maxUses: 1 },
    { ...terms, deliveryId: '0f9fbd04-98a1-4fb1-8a6f-0d9a0f9e7b12' },
  ]
  const words = [terms, ...others].map(wordsOfTerms)
  expect(new Set(words).size).toBe(words.length)
})

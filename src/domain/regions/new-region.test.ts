import { expect, test } from 'vitest'
import { type FoundingMatter, parseNewMembers } from './new-region.ts'

const matter: FoundingMatter = { municipalities: [], drafts: [], editions: [], today: '2026-11-24' }

test('a name of a municipality that nobody could mean is told, not thrown', () => {
  for (const municipalities of [['x'.repeat(20_000)], [{}], { a: 1 }, 7])
    expect(
      parseNewMembers({ municipalities }, matter),
      JSON.stringify(municipalities).slice(0, 40),
    ).toMatchObject({
      ok: false,
      problem: { kind: 'invalid', fields: { municipalities: expect.anything() } },
    })
})

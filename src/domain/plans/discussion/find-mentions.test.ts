import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Mentionable } from './discussion-point.ts'
import { findMentions } from './find-mentions.ts'

const members: Mentionable[] = [
  { personId: 'a', name: 'Adviseur Wonen (voorbeeld)', roles: ['municipal-editor'] },
  { personId: 'b', name: 'Adviseur Zorg (voorbeeld)', roles: ['municipal-editor'] },
  { personId: 'c', name: 'Coördinator', roles: ['coordinator'] },
  { personId: 'd', name: 'Adviseur Wonen', roles: ['controller'] },
]

test('a name behind an @ is found whole, by one word of it, or by a role, and the longest counts', () => {
  const found = (text: string) => findMentions(text, members)
  expect(found('@Adviseur Wonen (voorbeeld), kijk je mee?')).toEqual({ personIds: ['a'] })
  expect(found('Dit is voor @adviseur wonen.')).toEqual({ personIds: ['d'] })
  expect(found('(@zorg) en @controller')).toEqual({ personIds: ['b', 'd'] })
  expect(found('mail naar wonen@voorbeeld.nl, of @ later')).toEqual({ personIds: [] })
})

test('a name that fits nobody or several is told, until the form says who is meant', () => {
  expect(findMentions('@niemand ziet dit', members).problem).toEqual({
    code: 'mention-fits-nobody',
    detail: '@niemand',
  })
  expect(findMentions('@adviseurs', members).problem?.code).toBe('mention-fits-nobody')
  expect(findMentions('@Adviseur, kijk', members)).toEqual({
    personIds: [],
    problem: { code: 'mention-fits-several', detail: '@Adviseur' },
  })
  expect(findMentions('@Adviseur, kijk', members, ['b'])).toEqual({ personIds: ['b'] })
})

test('whatever is typed, only members are found, and a whole name always finds its member', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string(),
      fc.constantFrom(...members),
      (before, after, { name, personId }) => {
        const { personIds } = findMentions(`${before} @${name}, ${after}`, members)
        expect(personIds).toContain(personId)
        for (const id of personIds) expect(members.some((member) => member.personId === id)).toBe(true)
      },
    ),
  )
})

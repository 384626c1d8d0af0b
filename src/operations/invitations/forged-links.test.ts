import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { tokenOf, wordsOfTerms } from '../../domain/invitations/invitation-link.ts'
import { openSeal } from '../../identity/seal.ts'
import { demoRegion } from '../../testing/demo-desk.ts'
import { forHuizen, type InvitationDesk, invitationDesk, seal } from './invitation-desk.test.help.ts'
import { openInvitation } from './open-invitation.ts'

let desk: InvitationDesk
beforeAll(async () => {
  desk = await invitationDesk()
})
afterAll(() => desk.close())

test('a link of which one term was changed opens nothing', async () => {
  const { it } = await desk.invited(forHuizen)
  const other = await desk.invited({ ...forHuizen, place: 'GM0402' })
  const later = new Date(it.expiresAt.getTime() + 86_400_000)
  const forged = [
    { ...it, municipality: 'GM0402' },
    { ...it, noun: 'contributions' as const },
    { ...it, actionLines: [] },
    { ...it, expiresAt: later },
    { ...it, maxUses: 5 },
    { ...it, regionId: 'elders' },
    { ...it, id: other.it.id },
  ]
  for (const terms of forged)
    expect(await desk.open(tokenOf(terms, seal)), JSON.stringify(terms)).toEqual({ kind: 'unknown' })
  const elsewhere = tokenOf(it, openSeal('a secret of another installation', 'invitations'))
  const forOther = tokenOf(it, openSeal('a secret that is only for tests', 'sessions'))
  for (const token of [elsewhere, forOther]) expect(await desk.open(token)).toEqual({ kind: 'unknown' })
  expect((await desk.open(tokenOf(it, seal))).kind).toBe('open')
})

test.each([
  ['another municipality', `municipality = 'GM0402'`],
  ['every line', `action_lines = '{}'`],
  ['a later end', `expires_at = expires_at + interval '1 day'`],
  ['more uses', `max_uses = 9`],
])('a row widened in the database to %s makes its link worthless', async (_, widened) => {
  const { token, it } = await desk.invited(forHuizen)
  await desk.owner.write((sql) => sql.query(`update invitation set ${widened} where id = $1`, [it.id]))
  expect(await desk.open(token)).toEqual({ kind: 'unknown' })
})

test('who makes links cannot change the terms of one', async () => {
  const { it } = await desk.invited(forHuizen)
  for (const widened of [
    `expires_at = now() + interval '1 year'`,
    'max_uses = 9',
    'uses = 0',
    `municipality = 'GM0402'`,
  ])
    await expect(
      desk
        .as('coordinator')
        .database.write((sql) => sql.query(`update invitation set ${widened} where id = $1`, [it.id])),
      widened,
    ).rejects.toThrow(/permission denied/)
  await expect(
    desk
      .as('editorOfHuizen')
      .database.write((sql) =>
        sql.query(
          `insert into invitation (region_id, noun, municipality, note, expires_at) values ($1, 'findings', 'GM0402', 'x', now())`,
          [demoRegion],
        ),
      ),
  ).rejects.toThrow(/row-level security/)
})

test('two hundred guessed links are each unknown, and so is what is no link', async () => {
  const { it } = await desk.invited(forHuizen)
  const right = tokenOf(it, seal)
  const guesses = Array.from(
    { length: 100 },
    () => `${randomBytes(16).toString('base64url')}.${randomBytes(32).toString('base64url')}`,
  )
  const nearly = Array.from(
    { length: 100 },
    () => `${right.slice(0, 22)}.${randomBytes(32).toString('base64url')}`,
  )
  const odd = [
    '',
    '.',
    right.slice(0, -1),
    `${right}A`,
    right.replace('.', ''),
    '../../x',
    `${'A'.repeat(22)}.`,
    right.toUpperCase(),
  ]
  for (const token of [...guesses, ...nearly, ...odd])
    expect(await desk.open(token), token).toEqual({ kind: 'unknown' })
})

test('a seal is compared also when there is no such invitation', async () => {
  const compared: string[] = []
  const watching = {
    of: seal.of,
    fits(words: string, given: string) {
      compared.push(words)
      return seal.fits(words, given)
    },
  }
  const guestAt = (id: string) => desk.storage.asGuest(id)
  const { it } = await desk.invited(forHuizen)
  const wrong = randomBytes(32).toString('base64url')
  await openInvitation({ guestAt, seal: watching }, `${randomBytes(16).toString('base64url')}.${wrong}`)
  await openInvitation({ guestAt, seal: watching }, `${tokenOf(it, seal).slice(0, 22)}.${wrong}`)
  expect(compared).toHaveLength(2)
  expect(compared[1]).toBe(wordsOfTerms(it))
})

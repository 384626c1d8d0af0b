import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyAudit } from '../operations/audit/verify-audit.ts'
import { today } from '../testing/demo-desk.ts'
import { addresses } from './addresses.ts'
import {
  finding,
  type InvitingDemo,
  invitingDemo,
  region,
  signedIn,
} from './invitations/inviting-demo.test.help.ts'

/** Where the clock of the program jumps to, and back from. The clock of the database goes on as it was. */
const moments = [
  '2026-11-21T12:00:00Z',
  '2027-11-22T12:00:00Z',
  '1970-01-01T00:00:00Z',
  '2100-02-28T23:59:59Z',
]

let demo: InvitingDemo
let now = today

beforeAll(async () => {
  demo = await invitingDemo({ now: () => now })
})
afterAll(() => demo.close())

test('whatever the clock says every page answers, what is written is kept, and the audit log is whole', async () => {
  const kept: string[] = []
  for (const [at, moment] of [...moments, today.toISOString()].entries()) {
    now = new Date(moment)
    for (const path of [
      addresses.home('nl'),
      addresses.regions('en'),
      addresses.region('nl', region),
      addresses.plan('nl', region),
      addresses.monitor('nl', region),
      addresses.money('nl', region),
      addresses.calendar('nl', region),
      addresses.publish('nl', region),
      '/readyz',
      '/api/v1/gemeenten',
    ]) {
      const { status } = await demo.ask(path, { headers: { cookie: demo.coordinator } })
      expect(status, `${moment} ${path}`).toBe(200)
    }
    const title = `Voorbeeld van ${moment}`
    const sent = await demo.send(
      addresses.newEntry('nl', region, 'policies'),
      { title, kind: 'programme' },
      signedIn(demo.coordinator),
    )
    expect(sent.status, moment).toBe(303)
    kept.push(title)
    expect(
      await demo.written(`select title from policy_context where title like 'Voorbeeld van %'`),
    ).toHaveLength(at + 1)
  }
  const chains = await verifyAudit(demo.open.storage.asOwner())
  for (const chain of chains) expect(chain.broken).toBeNull()
  const inOrder = await demo.written(
    `select after ->> 'title' as title from audit_entry where after ->> 'title' like 'Voorbeeld van %' order by number`,
  )
  expect(inOrder).toEqual(kept.map((title) => ({ title })))
  console.log(
    `clock jumps: ${moments.length}, ${kept.length} writes kept, 0 lost, ${chains.length} chains whole`,
  )
  expect(demo.surprises).toEqual([])
})

test('a link goes by the clock of the database: a jump of the program neither ends it nor brings it back', async () => {
  const { link } = await demo.forHuizen()
  const past = await demo.forHuizen()
  const id = past.at.split('/').at(-1)
  // Its seal no longer fits, so that it is refused as one that never was: the end of a link is one of its terms.
  await demo.open.storage
    .asOwner()
    .write((sql) =>
      sql.query(`update invitation set expires_at = now() - interval '1 hour' where id = $1`, [id]),
    )
  for (const moment of moments) {
    now = new Date(moment)
    expect((await demo.ask(link)).status, moment).toBe(200)
    // In 1970 the municipality was not in the region: then the form comes back, as it does without a link.
    const sent = await demo.send(link, { ...finding, title: `Op ${moment}` })
    expect(sent.status, moment).toBe(moment.startsWith('1970') ? 422 : 303)
    expect((await demo.ask(past.link)).status, moment).toBe(404)
  }
})

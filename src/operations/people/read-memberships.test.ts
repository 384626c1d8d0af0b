import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  everyRole,
  partnerOrganisation,
  type Who,
} from '../../testing/demo-desk.ts'
import { readMemberships } from './read-memberships.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const people: readonly Who[] = [...everyRole, 'stranger', 'founder']

test('each role is known with its region, and with its municipalities or organisation where it has these', async () => {
  for (const who of people) {
    const { caller } = desk.as(who)
    expect(await readMemberships(desk.storage.asOwner(), who), who).toEqual(
      caller.kind === 'person' && {
        memberships: caller.memberships,
        mayFoundRegions: caller.mayFoundRegions,
      },
    )
  }
})

test('who is in two roles has both, and who is unknown has none', async () => {
  const owner = desk.storage.asOwner()
  await owner.write((sql) =>
    sql.query(
      `insert into membership (region_id, person_id, role, organisation_id) values ($1, 'reader', 'partner-editor', $2)`,
      [demoRegion, partnerOrganisation.id],
    ),
  )
  expect((await readMemberships(owner, 'reader')).memberships).toEqual([
    { regionId: demoRegion, role: 'partner-editor', organisation: partnerOrganisation },
    { regionId: demoRegion, role: 'reader' },
  ])
  expect(await readMemberships(owner, 'niemand')).toEqual({ memberships: [], mayFoundRegions: false })
})

test('a policy sees the regions of who asks, and of nobody else', async () => {
  const regionsOf = (who: Who) =>
    desk
      .as(who)
      .database.read((sql) => sql.query<{ id: string }>('select region_id as id from app.my_region'))
  expect(await regionsOf('coordinator')).toEqual([{ id: demoRegion }])
  expect(await regionsOf('stranger')).toEqual([{ id: 'elders' }])
  expect(await regionsOf('founder')).toEqual([])
  expect(await regionsOf('visitor')).toEqual([])
})

test('nobody but who looks up who asks can ask what somebody else is', async () => {
  const standing = `select app.standing_of('coordinator')`
  const guest = desk.storage.asGuest('11111111-1111-4111-8111-111111111111')
  for (const database of [desk.as('reader').database, guest, desk.storage.asPublisher()])
    await expect(database.read((sql) => sql.query(standing))).rejects.toThrow(/permission denied/)
  const regions = 'select * from app.my_region'
  expect(await guest.read((sql) => sql.query(regions))).toEqual([])
  await expect(desk.storage.asPublisher().read((sql) => sql.query(regions))).rejects.toThrow(
    /permission denied/,
  )
})

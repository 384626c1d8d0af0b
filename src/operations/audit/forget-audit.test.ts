import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { registers } from '../registers/all-registers.ts'
import { recordEntry } from '../registers/work-on-register.ts'
import { forgetAudit } from './forget-audit.ts'
import { verifyAudit } from './verify-audit.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
  const input = { code: '1.1', title: 'Voorbeeld' }
  await recordEntry(desk.as('coordinator'), demoRegion, registers.goals, input, { kind: 'new' })
})
afterAll(() => desk.close())

const keeping = { writesMonths: 24, readingsMonths: 12 }
const monthsFromNow = (months: number) => {
  const moment = new Date()
  moment.setUTCMonth(moment.getUTCMonth() + months)
  return moment
}

async function entriesLeft(): Promise<number> {
  const chains = await verifyAudit(desk.storage.asOwner(), demoRegion)
  for (const { broken } of chains) expect(broken).toBeNull()
  return chains.reduce((sum, { entries }) => sum + entries, 0)
}

test('what is younger than is kept stays', async () => {
  const before = await entriesLeft()
  await forgetAudit(desk.storage.asOwner(), new Date(), keeping)
  expect(before).toBeGreaterThan(0)
  expect(await entriesLeft()).toBe(before)
})

test('a clock that jumps years ahead, and back again, does not empty the log', async () => {
  const before = await entriesLeft()
  for (const moment of [monthsFromNow(120), monthsFromNow(121), monthsFromNow(0)])
    await forgetAudit(desk.storage.asOwner(), moment, keeping)
  expect(await entriesLeft()).toBe(before)
})

test('what is older than is kept goes, once the time has come for certain', async () => {
  const owner = desk.storage.asOwner()
  await owner.write((sql) =>
    sql.query(`update app.remembered set value = $1 where name = 'audit clock'`, [monthsFromNow(25)]),
  )
  await forgetAudit(owner, monthsFromNow(25), keeping)
  expect(await entriesLeft()).toBe(0)
})

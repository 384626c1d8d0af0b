import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk } from '../testing/demo-desk.ts'
import { healthPages } from './health-pages.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

test('from the moment it is told to stop it wants no new visitors, but is still there', async () => {
  let isStopping = false
  const app = healthPages(desk.storage, () => isStopping)
  expect((await app.request('/readyz')).status).toBe(200)
  isStopping = true
  const told = await app.request('/readyz')
  expect(told.status).toBe(503)
  expect(await told.text()).toMatch(/stopt \/ .*stopping/)
  expect((await app.request('/healthz')).status).toBe(200)
})

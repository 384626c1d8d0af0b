import { expect, test } from 'vitest'
import { drawers, type LimitNumbers, openLimits, usualLimits } from './limits.ts'

test('an address is told to wait once it has asked too often, and another is not', async () => {
  const refused: string[] = []
  const limits = openLimits({ ...usualLimits, addressRequests: 3 }, (limit) => refused.push(limit))
  for (let n = 0; n < 3; n++) expect(await limits.ofAddress('203.0.113.9', 'GET')).toBeUndefined()
  const wait = await limits.ofAddress('203.0.113.9', 'GET')
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  expect(await limits.ofAddress('203.0.113.10', 'GET')).toBeUndefined()
  expect(refused).toEqual(['addressRequests'])
})

test('changes are counted by themselves, and are requests as well', async () => {
  const refused: string[] = []
  const limits = openLimits({ ...usualLimits, addressRequests: 4, addressWrites: 2 }, (limit) =>
    refused.push(limit),
  )
  expect(await times(3, () => limits.ofAddress('203.0.113.9', 'POST'))).toEqual([false, false, true])
  expect(await times(2, () => limits.ofAddress('203.0.113.9', 'GET'))).toEqual([false, true])
  expect(refused).toEqual(['addressWrites', 'addressRequests'])
})

test('an account is counted from however many addresses', async () => {
  const limits = openLimits({ ...usualLimits, accountRequests: 2, accountWrites: 1 }, () => {})
  expect(await times(2, () => limits.ofAccount('iemand', 'DELETE'))).toEqual([false, true])
  expect(await times(1, () => limits.ofAccount('iemand', 'GET'))).toEqual([true])
})

test('an IPv6 network is one address', async () => {
  const limits = openLimits({ ...usualLimits, addressPublic: 1 }, () => {})
  expect(await limits.ofPublic('2001:db8:0:1::7')).toBeUndefined()
  expect(await limits.ofPublic('2001:0db8::1:aaaa:bbbb:cccc:dddd')).toBeGreaterThan(0)
  expect(await limits.ofPublic('2001:db8:0:2::7')).toBeUndefined()
})

test('however many addresses somebody has, the counts stay few', () => {
  const drawerOf = drawers()
  const used = new Set(Array.from({ length: 400_000 }, (_, n) => drawerOf(`2001:db8:0:${n.toString(16)}`)))
  expect(used.size).toBeLessThanOrEqual(65_536)
  expect(used.size).toBeGreaterThan(60_000)
})

test('nobody can foretell with whom they share a count', () => {
  const keys = Array.from({ length: 8 }, (_, n) => `203.0.113.${n}`)
  expect(keys.map(drawers())).not.toEqual(keys.map(drawers()))
})

test('the usual numbers are the ones the manual tells', () => {
  expect(usualLimits).toEqual({
    addressPublic: 3000,
    addressRequests: 600,
    addressWrites: 120,
    accountRequests: 1200,
    accountWrites: 240,
  } satisfies LimitNumbers)
})

async function times(count: number, ask: () => Promise<number | undefined>): Promise<boolean[]> {
  const waits: boolean[] = []
  for (let n = 0; n < count; n++) waits.push((await ask()) !== undefined)
  return waits
}

import { expect, test } from 'vitest'
import { boardRow, deliveryBoard, type FollowedDelivery } from './delivery-board.ts'
import type { DeliveryStep } from './delivery-state.ts'

const now = new Date('2026-11-20T09:00:00Z')
const step = (kind: DeliveryStep['kind'], day: string, note = ''): DeliveryStep => ({
  kind,
  note,
  at: new Date(`${day}T09:00:00Z`),
  by: 'Iemand',
  byLink: false,
})

const asked: FollowedDelivery = {
  id: '1',
  number: 1,
  party: 'municipality',
  municipality: 'GM0406',
  organisation: '',
  askedFunction: '',
  actionLines: [],
  dueOn: '2026-12-01',
  explanation: '',
  askedAt: new Date('2026-11-01T09:00:00Z'),
  steps: [],
  findings: 0,
  linkUntil: null,
  editors: 1,
}

const blockersOf = (change: Partial<FollowedDelivery>) => boardRow({ ...asked, ...change }, now).blockers

test('what was not looked at for days, or is late, is said; what was just asked is not', () => {
  expect(blockersOf({})).toEqual([{ kind: 'not-opened', days: 19 }])
  expect(blockersOf({ askedAt: new Date('2026-11-18T09:00:00Z') })).toEqual([])
  expect(blockersOf({ dueOn: '2026-11-17', steps: [step('opened', '2026-11-02')] })).toEqual([
    { kind: 'overdue', days: 3 },
  ])
})

test('without an account and without a working link nobody can deliver', () => {
  const fresh = { askedAt: now, editors: 0 }
  expect(blockersOf(fresh)).toEqual([{ kind: 'nobody-can' }])
  expect(blockersOf({ ...fresh, linkUntil: new Date('2026-11-19T09:00:00Z') })).toEqual([
    { kind: 'nobody-can' },
  ])
  expect(blockersOf({ ...fresh, linkUntil: new Date('2026-11-30T09:00:00Z') })).toEqual([])
})

test('what was handed in waits for whoever asked, what was returned says why, what was accepted waits for nothing', () => {
  const delivered = [step('opened', '2026-11-02'), step('delivered', '2026-11-16')]
  expect(blockersOf({ steps: delivered, editors: 0 })).toEqual([{ kind: 'to-look-at', days: 4 }])
  expect(blockersOf({ steps: [...delivered, step('returned', '2026-11-17', 'Lijn 3 ontbreekt')] })).toEqual([
    { kind: 'returned', reason: 'Lijn 3 ontbreekt' },
  ])
  expect(blockersOf({ steps: [...delivered, step('accepted', '2026-11-17')], dueOn: '2026-11-01' })).toEqual(
    [],
  )
})

test('a row says since when it stands so, how many days are left, and when it may be reminded again', () => {
  const row = boardRow(
    { ...asked, steps: [step('opened', '2026-11-02'), step('reminded', '2026-11-18')] },
    now,
  )
  expect(row).toMatchObject({
    state: 'opened',
    since: new Date('2026-11-02T09:00:00Z'),
    daysLeft: 11,
    lastReminder: new Date('2026-11-18T09:00:00Z'),
    remindFrom: new Date('2026-11-23T09:00:00Z'),
  })
  expect(boardRow({ ...asked, steps: [step('delivered', '2026-11-02')] }, now).remindFrom).toBeNull()
})

test('the sums of the board count every delivery once', () => {
  const rows = [asked, { ...asked, findings: 2 }, { ...asked, steps: [step('delivered', '2026-11-02')] }]
  const { sums } = deliveryBoard(rows, now)
  expect(sums).toEqual({ asked: 1, opened: 0, begun: 1, delivered: 1, returned: 0, accepted: 0 })
})

import { expect, test } from 'vitest'
import { invitedEntry, invitedFields, isInvitedLine, strangeLine } from './invited-form.ts'

const today = new Date('2026-11-22T12:00:00Z')
const huizen = { noun: 'findings', municipality: 'GM0406', actionLines: [1], period: null } as const

test('what was asked for stands fixed, whatever else was sent', () => {
  const sent = {
    title: 'Voorbeeld',
    place: 'GM0402',
    actionLine: '5',
    number: '1',
    coveredBy: 'x',
    isExample: 'ja',
  }
  const entry = invitedEntry(huizen, sent, { today, indicator: '' })
  expect(entry).toMatchObject({ title: 'Voorbeeld', place: 'GM0406', actionLine: 1 })
  for (const ours of ['number', 'coveredBy', 'organisation', 'isExample'])
    expect(entry).not.toHaveProperty(ours)
})

test('a figure is provisional, for the place and the period that were asked for', () => {
  const figure = { noun: 'observations', municipality: null, actionLines: [], period: '2024-Q1' } as const
  const entry = invitedEntry(
    figure,
    { value: '3', status: 'final', period: '2023-Q1' },
    { today, indicator: 'V01' },
  )
  expect(entry).toMatchObject({
    value: '3',
    indicator: 'V01',
    place: 'region',
    period: '2024-Q1',
    status: 'provisional',
  })
})

test('a contribution is of today, and leaves its answer to the region', () => {
  const asked = { noun: 'contributions', municipality: null, actionLines: [5], period: null } as const
  const entry = invitedEntry(
    asked,
    { body: 'Voorbeeld', answer: 'x', receivedOn: '1-1-2020' },
    { today, indicator: '' },
  )
  expect(entry).toMatchObject({ body: 'Voorbeeld', actionLine: 5, receivedOn: '2026-11-22' })
  expect(entry).not.toHaveProperty('answer')
})

test('a line is chosen only where there is something to choose, and only among those that were asked', () => {
  const keys = (actionLines: number[]) => invitedFields({ ...huizen, actionLines }).map(({ key }) => key)
  expect(keys([1])).not.toContain('actionLine')
  expect(keys([])).toContain('actionLine')
  expect(keys([1, 2])).toContain('actionLine')
  expect(isInvitedLine({ ...huizen, actionLines: [1, 2] }, '3')).toBe(false)
  expect(isInvitedLine({ ...huizen, actionLines: [1, 2] }, ['1', '3'])).toBe(false)
  expect(isInvitedLine({ ...huizen, actionLines: [1, 2] }, '2')).toBe(true)
  expect(isInvitedLine({ ...huizen, actionLines: [] }, '6')).toBe(true)
})

test('further lines are asked for where there are several, and none that was not asked for is taken', () => {
  const keys = (terms: typeof huizen | { actionLines: number[] }) =>
    invitedFields({ ...huizen, ...terms }).map(({ key }) => key)
  expect(keys(huizen)).toContain('subTheme')
  expect(keys(huizen)).not.toContain('alsoLines')
  expect(keys({ actionLines: [] })).toContain('alsoLines')
  const asked = { ...huizen, actionLines: [1, 2] }
  expect(strangeLine(asked, ['1', '3'])).toBe('3')
  expect(strangeLine(asked, '1; 4')).toBe('4')
  for (const fine of [undefined, '', '2', ['1', '2']]) expect(strangeLine(asked, fine)).toBeUndefined()
  expect(strangeLine({ ...huizen, actionLines: [] }, '6')).toBeUndefined()
})

import { expect, test } from 'vitest'
import { exampleRegion, finding } from './example-findings.test.help.ts'
import { gapsOf } from './gaps.ts'

test('a cell is a gap when something is missing there and nothing is there', () => {
  const stopped = finding({ place: 'GM2', state: 'stopped' })
  const gaps = gapsOf(
    exampleRegion,
    [finding({ state: 'missing' }), finding({ state: 'planned' }), stopped],
    [],
  )
  expect(gaps.missing).toEqual([{ line: 1, place: 'GM2', findings: [stopped] }])
})

test('a cell nobody spoke of is not a gap, and the region as a whole is a place too', () => {
  const { missing, unsaid } = gapsOf(exampleRegion, [finding()], [])
  expect(missing).toEqual([])
  expect(unsaid).toHaveLength(7)
  expect(unsaid).toContainEqual({ line: 1, place: 'region' })
  expect(unsaid).not.toContainEqual({ line: 1, place: 'GM1' })
})

test('a finding speaks of every line it names', () => {
  const lacking = finding({ lines: [1, 2], state: 'missing' })
  const { missing, unsaid, aims } = gapsOf(
    exampleRegion,
    [lacking, finding({ lines: [2, 1], place: 'GM2' })],
    [],
  )
  expect(missing).toEqual([1, 2].map((line) => ({ line, place: 'GM1', findings: [lacking] })))
  expect(unsaid).toHaveLength(4)
  expect(aims.map(({ line }) => line)).toEqual([1, 2])
  for (const { aims: lack } of aims) expect(lack).not.toContain('prevent')
})

test('an aim lacks on a line when no measure there serves it; one that stopped serves nothing', () => {
  const { aims } = gapsOf(
    exampleRegion,
    [
      finding({ aims: ['prevent', 'reduce', 'improve-shelter', 'shorten-shelter'] }),
      finding({ line: 2, aims: ['prevent', 'reduce'] }),
      finding({ line: 2, aims: ['shorten-shelter'], state: 'stopped' }),
    ],
    [],
  )
  expect(aims).toEqual([{ line: 2, aims: ['improve-shelter', 'shorten-shelter'] }])
})

test('a group lacks when no measure is for it; a measure for everyone is for no group in particular', () => {
  const { targetGroups, attentionGroups } = gapsOf(
    exampleRegion,
    [
      finding({ targetGroups: ['everyone', 'youth'], attentionGroups: ['students'] }),
      finding({ targetGroups: ['lgbtiq'], state: 'missing' }),
    ],
    [],
  )
  expect(targetGroups).toEqual(['lgbtiq', 'eu-citizens'])
  expect(attentionGroups).not.toContain('students')
  expect(attentionGroups).toContain('permit-holders')
})

test('a party is heard when it took part, or when something was seen by it', () => {
  const { unheard } = gapsOf(exampleRegion, [finding({ perspective: 'lived-experience' })], ['care-provider'])
  expect(unheard).not.toContain('lived-experience')
  expect(unheard).not.toContain('care-provider')
  expect(unheard).toContain('housing-corporation')
  expect(unheard).not.toContain('other')
})

import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { aims, approaches, findingStates, scales, targetGroups, transformationClasses } from '../terms.ts'
import { isFiltered, isOpen, noFilter, parseMatrixChoice, queryOfChoice, without } from './matrix-choice.ts'

const anyChoice = fc.record({
  filter: fc.record({
    aims: fc.subarray([...aims.codes]),
    states: fc.subarray([...findingStates.codes]),
    classes: fc.subarray([...transformationClasses.codes]),
    targetGroups: fc.subarray([...targetGroups.codes]),
    scales: fc.subarray([...scales.codes]),
    approaches: fc.subarray([...approaches.codes]),
  }),
  openLines: fc.oneof(fc.constant('all' as const), fc.subarray([1, 2, 3, 4, 5, 6])),
  view: fc.constantFrom('matrix' as const, 'table' as const),
})

test('whatever is chosen stands in an address that is read back as the same', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const query = new URLSearchParams(new URLSearchParams(queryOfChoice(choice)).toString())
      expect(parseMatrixChoice(query)).toEqual({ ok: true, value: choice })
    }),
  )
})

test('an address without anything asks for everything, and empty fields of a form ask for nothing', () => {
  for (const query of ['', 'doel=&stand=&weergave=&deelthemas='])
    expect(parseMatrixChoice(new URLSearchParams(query))).toEqual({
      ok: true,
      value: { filter: noFilter, openLines: [], view: 'matrix' },
    })
  expect(isFiltered(noFilter)).toBe(false)
})

test('what cannot be chosen is told of by its name, all at once', () => {
  expect(parseMatrixChoice(new URLSearchParams('doel=onzin&stand=bestaat&weergave=kaart'))).toEqual({
    ok: false,
    problem: {
      kind: 'invalid',
      fields: {
        doel: { code: 'not-a-choice', detail: 'onzin' },
        weergave: { code: 'not-a-choice', detail: 'kaart' },
      },
    },
  })
  expect(parseMatrixChoice(new URLSearchParams('deelthemas=alles'))).toMatchObject({
    problem: { fields: { deelthemas: { code: 'not-a-choice', detail: 'alles' } } },
  })
})

test('one of the things that were chosen can be let go, and lines are opened one by one or all', () => {
  const filter = { ...noFilter, aims: ['prevent', 'reduce'] as const }
  expect(without(filter, 'doel', 'prevent')).toEqual({ ...noFilter, aims: ['reduce'] })
  expect([isOpen({ openLines: [2] }, 2), isOpen({ openLines: [2] }, 3)]).toEqual([true, false])
  expect(isOpen({ openLines: 'all' }, 3)).toBe(true)
})

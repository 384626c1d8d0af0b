import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeOfRow, draftRows } from './draft-from-measure.ts'
import { typicalMeasures } from './typical-measure.ts'

const goals = fc.uniqueArray(
  fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 })).map((parts) => parts.join('.')),
  { maxLength: 8 },
)
const codes = goals.chain((under) =>
  fc.record({
    goals: fc.constant(under),
    actions:
      under.length === 0
        ? fc.constant([])
        : fc.uniqueArray(
            fc
              .tuple(fc.constantFrom(...under), fc.integer({ min: 1, max: 20 }))
              .map(([goal, at]) => `${goal}.${at}`),
          ),
  }),
)

test('measures that are added together get codes that are free, under a goal of their line, each another', () => {
  fc.assert(
    fc.property(codes, fc.subarray(typicalMeasures), (taken, measures) => {
      const given = [...taken.actions]
      for (const row of draftRows(measures, taken)) {
        if (row.goal === '') {
          expect(taken.goals.some((goal) => goal.startsWith(`${row.measure.actionLine}.`))).toBe(false)
          continue
        }
        const code = codeOfRow(row, given)
        expect(code).toBe(row.code)
        expect(code.startsWith(`${row.goal}.`)).toBe(true)
        expect(given).not.toContain(code)
        given.push(code)
      }
    }),
  )
})

test('a code that was only proposed gives way to another goal or to who was first; one that was typed stays', () => {
  const [row] = draftRows(typicalMeasures.slice(0, 1), { goals: ['1.1', '1.2'], actions: ['1.2.1'] })
  if (!row) throw new Error('no row')
  expect(codeOfRow(row, [])).toBe('1.1.1')
  expect(codeOfRow(row, ['1.1.1'])).toBe('1.1.2')
  expect(codeOfRow({ ...row, goal: '1.2' }, ['1.2.1'])).toBe('1.2.2')
  expect(codeOfRow({ ...row, code: '' }, ['1.1.1', '1.1.2'])).toBe('1.1.3')
  expect(codeOfRow({ ...row, code: '1.1.9' }, ['1.1.9'])).toBe('1.1.9')
})

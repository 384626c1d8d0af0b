import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseFields } from '../fields.ts'
import { moneyLineSchema } from '../money/money-line.ts'
import { policyProblems, policySchema } from '../regions/policy.ts'
import { actionProblems, actionSchema } from './action.ts'
import { goalSchema } from './goal.ts'
import { byCode, goalCodeOf } from './plan-code.ts'

const plain = {
  code: '3.1.2',
  title: 'Actie (voorbeeld)',
  transformationClass: 'wonen',
  novelty: 'nieuw',
  status: 'idee',
}
const period = { planFrom: 2024, planTo: 2025 }

function problemsOf(changes: Record<string, unknown>) {
  const draft = parseFields(actionSchema, { ...plain, ...changes })
  return draft.ok
    ? actionProblems(draft.value, period)
    : draft.problem.kind === 'invalid'
      ? draft.problem.fields
      : {}
}

test('an action needs a code, a title, its kind, whether it is new, and a status', () => {
  expect(parseFields(actionSchema, {})).toMatchObject({
    problem: {
      fields: { code: { code: 'required' }, title: {}, transformationClass: {}, novelty: {}, status: {} },
    },
  })
  expect(parseFields(actionSchema, plain)).toMatchObject({
    ok: true,
    value: { partners: [], years: [], policyRelation: null },
  })
})

test.each(['3.1', '3', '3.1.2.1', '0.1.1', '3.1.x', '3.01.1'])('%s is no code of an action', (code) => {
  expect(problemsOf({ code })).toEqual({ code: { code: 'code-format', detail: code } })
})

test('3.1 is the code of a goal and 3.1.2 is not', () => {
  expect(parseFields(goalSchema, { code: '3.1', title: 'Doel' })).toMatchObject({ ok: true })
  expect(parseFields(goalSchema, { code: '3.1.2', title: 'Doel' })).toMatchObject({
    problem: { fields: { code: { code: 'code-format' } } },
  })
})

test('years stay inside the plan period', () => {
  expect(problemsOf({ years: '2024; 2025' })).toEqual({})
  expect(problemsOf({ years: '2025; 2026' })).toEqual({
    years: { code: 'year-outside-plan', detail: '2026' },
  })
})

test('being covered by policy asks which, departing from it asks a recommendation as well', () => {
  expect(problemsOf({ policyRelation: 'valt onder' })).toEqual({ policy: { code: 'required' } })
  expect(problemsOf({ policyRelation: 'wijkt af' })).toEqual({
    policy: { code: 'required' },
    recommendation: { code: 'recommendation-required' },
  })
  expect(problemsOf({ policyRelation: 'volgt' })).toEqual({})
})

test('a list without end is refused before anything is looked up', () => {
  const partners = Array.from({ length: 3000 }, (_, number) => `Organisatie ${number}`)
  expect(problemsOf({ partners })).toEqual({ partners: { code: 'too-long', detail: '6000' } })
  const findings = Array.from({ length: 3000 }, (_, number) => String(number))
  expect(problemsOf({ findings: findings.join(';') })).toEqual({
    findings: { code: 'too-long', detail: '2000' },
  })
})

test('findings are named by number', () => {
  expect(parseFields(actionSchema, { ...plain, findings: '5; 1; 5' })).toMatchObject({
    value: { findings: [1, 5] },
  })
  expect(problemsOf({ findings: '5; vijf' })).toEqual({
    findings: { code: 'unknown-finding', detail: 'vijf' },
  })
})

test('policy ends after it begins and covers lines that exist', () => {
  const draft = parseFields(policySchema, {
    title: 'x',
    kind: 'programma',
    yearFrom: '2025',
    yearTo: '2022',
    actionLines: '3; 7',
  })
  const actionLines = [{ number: 3, title: { nl: '', en: '' } }]
  expect(draft.ok && policyProblems(draft.value, { actionLines })).toEqual({
    yearTo: { code: 'end-before-start' },
    actionLines: { code: 'unknown-action-line', detail: '7' },
  })
})

test('a cost is an amount in euros, kept as cents', () => {
  const cost = { action: '3.1.2', year: '2024', amountCents: '12.500,50', duration: 'structureel' }
  expect(parseFields(moneyLineSchema, cost)).toMatchObject({ value: { amountCents: 1_250_050, fund: '' } })
  expect(parseFields(moneyLineSchema, { ...cost, amountCents: '-5', year: '24' })).toMatchObject({
    problem: { fields: { amountCents: { code: 'negative' }, year: { code: 'not-a-year' } } },
  })
})

test('codes sort by their numbers, a goal before its actions', () => {
  const part = fc.integer({ min: 1, max: 99 })
  fc.assert(
    fc.property(part, part, part, part, (a, b, c, d) => {
      expect(Math.sign(byCode(`3.${a}.${b}`, `3.${c}.${d}`))).toBe(Math.sign(a - c || b - d))
      expect(byCode(`3.${a}`, `3.${a}.${b}`)).toBeLessThan(0)
      expect(goalCodeOf(`3.${a}.${b}`)).toBe(`3.${a}`)
    }),
  )
})

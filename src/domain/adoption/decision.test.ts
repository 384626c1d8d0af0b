import { expect, test } from 'vitest'
import { governingBodies } from '../terms.ts'
import { bodySuits, parseDecision } from './decision.ts'

const today = new Date('2026-11-22T12:00:00Z')
const planned = {
  place: 'Huizen',
  body: 'raad',
  kind: 'vaststellen',
  subject: 'Plan van aanpak (voorbeeld)',
  plannedOn: '14-4-2027',
}
const decided = { ...planned, decidedOn: '2026-11-22', outcome: 'aangenomen' }

function problemsOf(input: unknown) {
  const draft = parseDecision(input, today)
  return draft.ok || draft.problem.kind !== 'invalid' ? {} : draft.problem.fields
}

test('a decision that is planned has no outcome yet', () => {
  expect(parseDecision(planned, today)).toMatchObject({
    ok: true,
    value: { body: 'municipal-council', plannedOn: '2027-04-14', decidedOn: null, outcome: null },
  })
})

test('a decision of today has its outcome, whether it was planned or not', () => {
  expect(parseDecision(decided, today)).toMatchObject({ ok: true, value: { outcome: 'carried' } })
  expect(parseDecision({ ...decided, plannedOn: '' }, today)).toMatchObject({ ok: true })
})

test.each([
  ['neither planned nor decided', { ...planned, plannedOn: '' }, 'plannedOn', 'planned-or-decided'],
  ['an outcome without its day', { ...decided, decidedOn: '' }, 'decidedOn', 'outcome-without-day'],
  ['a day without its outcome', { ...decided, outcome: '' }, 'outcome', 'day-without-outcome'],
  ['decided tomorrow', { ...decided, decidedOn: '2026-11-23' }, 'decidedOn', 'day-in-future'],
  [
    'an amendment that is not told',
    { ...decided, outcome: 'aangenomen met amendement' },
    'amendment',
    'amendment-required',
  ],
  [
    'a version that can be no number',
    { ...decided, publication: 'drie' },
    'publication',
    'unknown-publication',
  ],
  [
    'a follow-up of no amendment',
    { ...decided, amendmentFollowUp: 'geldt alleen hier' },
    'amendmentFollowUp',
    'follow-up-without-amendment',
  ],
  [
    'a withdrawal that is required',
    { ...planned, kind: 'intrekken', required: 'ja' },
    'required',
    'withdrawal-not-required',
  ],
  [
    'a number of no official publication',
    { ...decided, officialPublication: 'stcrt-2024-12' },
    'officialPublication',
    'not-an-official-publication',
  ],
  [
    'a document without https',
    { ...decided, documents: 'https://voorbeeld.nl/a; http://voorbeeld.nl/b' },
    'documents',
    'not-a-link',
  ],
  [
    'a document that is a script',
    { ...decided, documents: 'javascript:alert(1)' },
    'documents',
    'not-a-link',
  ],
])('%s is told beside its field, and nothing else is', (_, input, field, code) => {
  expect(problemsOf(input)).toMatchObject({ [field]: { code } })
  expect(Object.keys(problemsOf(input))).toEqual([field])
})

test('what one field asks of another is told together with what is wrong by itself', () => {
  const input = { ...decided, subject: '', body: 'gemeenschap', outcome: '', decidedOn: '2026-11-23' }
  expect(problemsOf(input)).toMatchObject({
    subject: { code: 'required' },
    body: { code: 'not-a-choice' },
    outcome: { code: 'day-without-outcome' },
    decidedOn: { code: 'day-in-future' },
  })
})

test('after midnight in Amsterdam it is the next day, also where the clock runs an hour behind', () => {
  const late = new Date('2026-11-22T23:30:00Z')
  expect(parseDecision({ ...decided, decidedOn: '2026-11-23' }, late)).toMatchObject({ ok: true })
})

test('only an executive and a council need a municipality', () => {
  expect(governingBodies.codes.filter((body) => !bodySuits(body, null))).toEqual([
    'municipal-executive',
    'municipal-council',
  ])
  expect(governingBodies.codes.every((body) => bodySuits(body, 'GM0406'))).toBe(true)
})

test('an official publication is kept as it is written there, and several documents with it', () => {
  const documents = 'https://voorbeeld.nl/besluitenlijst.pdf; https://voorbeeld.nl/motie'
  for (const [typed, kept] of [
    ['GMB-2024-123456', 'gmb-2024-123456'],
    ['cvdr123456', 'CVDR123456'],
    ['bgr-2024-12', 'bgr-2024-12'],
  ])
    expect(parseDecision({ ...decided, officialPublication: typed, documents }, today)).toMatchObject({
      value: {
        officialPublication: kept,
        documents: ['https://voorbeeld.nl/besluitenlijst.pdf', 'https://voorbeeld.nl/motie'],
      },
    })
})

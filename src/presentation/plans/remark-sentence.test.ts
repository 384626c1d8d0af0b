import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPlan } from '../../domain/plans/check/check-plan.ts'
import {
  anyPlan,
  exampleRecommendation,
  soundSurroundings,
} from '../../domain/plans/example-plans.test.help.ts'
import { languages } from '../../language/language.ts'
import { remarkSentence } from './remark-sentence.ts'
import { noteSentence } from './words-around-the-plan.ts'

/** With much to remark: an indicator, a recommendation and a decision that lack something, and no homes. */
const sound = soundSurroundings()
const bareSurroundings = {
  ...sound,
  homeTasks: [],
  measures: sound.measures.map((measure) => ({ ...measure, source: '', hasTarget: false })).slice(1),
  recommendations: [exampleRecommendation(4, 'evaluation', { findings: [], addressee: '' })],
  decisions: sound.decisions.map((decision) => ({ ...decision, plannedOn: '2024-01-09' })).slice(1),
}

const region = {
  municipalities: [
    { code: 'GM0402', name: 'Hilversum', inhabitants: 91_733 },
    { code: 'GM0406', name: 'Huizen', inhabitants: 40_938 },
  ],
  actionLines: [1, 2, 3].map((number) => ({ number, title: { nl: `Lijn ${number}`, en: `Line ${number}` } })),
}

test('every remark is a whole sentence in both languages, with no blank left open', () => {
  fc.assert(
    fc.property(anyPlan, fc.constantFrom(...languages), (plan, language) => {
      for (const { remarks, notes } of checkPlan({ ...plan, ...bareSurroundings }, []))
        for (const sentence of [
          ...remarks.map((remark) => remarkSentence(remark, { language, region })),
          ...notes.map((note) => noteSentence(note, language)),
        ]) {
          expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u)
          expect(sentence).not.toMatch(/undefined|NaN|null| {2}|\s[.,]|: \./)
        }
    }),
  )
})

test('a remark names lines, municipalities, amounts and days as people say them', () => {
  const say = (lack: Parameters<typeof remarkSentence>[0]['lack'], language: 'nl' | 'en' = 'nl') =>
    remarkSentence({ lack }, { language, region }).replaceAll('\u00a0', ' ')
  expect(say({ kind: 'no-goal', line: 3 })).toBe('Actielijn 3 (Lijn 3) heeft nog geen doel.')
  expect(say({ kind: 'no-lived-experience', line: 3 })).toBe(
    'Op actielijn 3 (Lijn 3) is nog niets gemaakt, getoetst of uitgevoerd met mensen met ervaringskennis.',
  )
  expect(say({ kind: 'municipality-absent', municipality: 'GM0406' })).toBe(
    'Huizen doet nog aan geen enkele actie mee.',
  )
  expect(say({ kind: 'party-undocumented', party: 'department-care', missing: ['day', 'form'] })).toBe(
    'Afdeling Zorg: van hun bijdrage ontbreekt de datum en de vorm.',
  )
  expect(
    say(
      { kind: 'fund-over-covered', fund: 'RIJK', year: 2025, amountCents: 100_00, usedCents: 100_01 },
      'en',
    ),
  ).toBe('RIJK holds €100 in 2025, but costs of €100.01 stand on it.')
})

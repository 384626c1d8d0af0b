import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultQuestions } from '../../language/explorations/default-questions.ts'
import { parseQuestions, questionField } from './questions.ts'

const region = { actionLines: [1, 2].map((number) => ({ number, title: { nl: '', en: '' } })) }

test('each line of text is a question, in both languages beside one another', () => {
  const read = parseQuestions(
    { nl1: 'Wat?\n\n  Met wie?  ', en1: 'What?\r\nWith whom?', nl2: '', en2: '' },
    region,
  )
  expect(read).toEqual({
    ok: true,
    value: [
      { line: 1, nl: 'Wat?', en: 'What?' },
      { line: 1, nl: 'Met wie?', en: 'With whom?' },
    ],
  })
})

test('a question that is missing in one language or too long, and more of them than fit, are told beside their line', () => {
  expect(parseQuestions({ nl1: 'Wat?', en1: '' }, region)).toMatchObject({
    problem: { fields: { en1: { code: 'as-many-in-both', detail: '1, 0' } } },
  })
  expect(parseQuestions({ nl2: 'x'.repeat(301), en2: 'y' }, region)).toMatchObject({
    problem: { fields: { nl2: { code: 'too-long', detail: '300' } } },
  })
  const many = (word: string) => Array.from({ length: 13 }, (_, at) => `${word} ${at}?`).join('\n')
  expect(parseQuestions({ nl1: many('Wat'), en1: many('What') }, region)).toMatchObject({
    problem: {
      fields: {
        nl1: { code: 'too-many-questions', detail: '12' },
        en1: { code: 'too-many-questions', detail: '12' },
      },
    },
  })
  expect(parseQuestions({}, region)).toMatchObject({ problem: { fields: { nl1: { code: 'required' } } } })
})

test('what is written on lines is read back as it was', () => {
  const word = fc.stringMatching(/^[a-zé?]{1,20}$/)
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 12 }), (pairs) => {
      const input = {
        [questionField('nl', 1)]: pairs.map(([nl]) => nl).join('\n'),
        [questionField('en', 1)]: pairs.map(([, en]) => en).join('\n'),
      }
      expect(parseQuestions(input, region)).toEqual({
        ok: true,
        value: pairs.map(([nl, en]) => ({ line: 1, nl, en })),
      })
    }),
  )
})

test('every action line of the national plan has questions that fit in the form', () => {
  expect(Object.keys(defaultQuestions)).toEqual(['1', '2', '3', '4', '5', '6'])
  for (const questions of Object.values(defaultQuestions))
    for (const { nl, en } of questions) {
      expect(nl.length).toBeLessThanOrEqual(300)
      expect(en.length).toBeLessThanOrEqual(300)
    }
})

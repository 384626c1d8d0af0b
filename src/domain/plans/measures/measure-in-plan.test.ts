import fc from 'fast-check'
import { expect, test } from 'vitest'
import { actionsLike, actionsTitledLike, readyToCompare } from './measure-in-plan.ts'
import { typicalMeasures } from './typical-measure.ts'

const asAction = (title: string, description = '') => readyToCompare({ code: '1.1.1', title, description })

test('every line of the national plan has four to eight measures, each with a code of its line and no figure in it', () => {
  const perLine = Map.groupBy(typicalMeasures, ({ actionLine }) => actionLine)
  expect([...perLine.keys()]).toEqual([1, 2, 3, 4, 5, 6])
  for (const measures of perLine.values()) expect(measures.length).toSatisfy((n: number) => n >= 4 && n <= 8)
  const codes = typicalMeasures.map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
  for (const { code, actionLine, text, result } of typicalMeasures) {
    expect(code.startsWith(`${actionLine}-`)).toBe(true)
    expect(Object.values({ ...text, ...result }).join(' ')).not.toMatch(/\d/)
  }
})

test('no two measures of the list are taken for one another', () => {
  for (const measure of typicalMeasures) {
    const others = typicalMeasures.filter((other) => other !== measure)
    const actions = others.map(({ title, text }) => asAction(title.nl, text.nl))
    expect(actionsLike(measure, actions)).toEqual([])
  }
})

test('an action made from a measure is found again as long as its title or its sentence stands, however it is written', () => {
  const dress = fc.constantFrom(
    (text: string) => text.toUpperCase(),
    (text: string) => `  ${text}!`,
    (text: string) => `${text} in Hilversum`,
    (text: string) => text.replaceAll(' ', '  '),
    (text: string) => text.normalize('NFD'),
  )
  fc.assert(
    fc.property(fc.constantFrom(...typicalMeasures), dress, fc.string(), (measure, write, other) => {
      const byTitle = asAction(write(measure.title.nl), other)
      const bySentence = asAction(other, `${other} ${write(measure.text.nl)} ${other}`)
      expect(actionsLike(measure, [byTitle, bySentence])).toEqual([byTitle, bySentence])
    }),
  )
})

const isLikeTitle = (one: string, other: string) => actionsTitledLike(one, [asAction(other)]).length === 1

test('a title without letters is like nothing, and a word that only begins the same is another word', () => {
  expect(isLikeTitle('', 'Skaeve Huse')).toBe(false)
  expect(isLikeTitle('Skaeve Huse', ' 🏠 ')).toBe(false)
  expect(isLikeTitle('Flexwoningen', 'Flexwoningenfonds voor starters in de hele provincie')).toBe(false)
  expect(isLikeTitle('Laatstekanscontract', 'Laatste-kans-contract')).toBe(true)
})

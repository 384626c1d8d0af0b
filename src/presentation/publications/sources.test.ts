import { expect, test } from 'vitest'
import { exampleFacts } from '../../domain/publications/example-facts.test.help.ts'
import { sourcesOf } from './sources.ts'

function sources(...findings: { source: string; isExample: boolean }[]) {
  const lists = { ...exampleFacts.lists, findings: findings.map((values) => ({ id: values.source, values })) }
  return sourcesOf({ ...exampleFacts, lists })
}

const framework = { about: 'framework', text: 'Voorbeeldplan, voorbeeld.nl', isExample: false }

test('a source is named once, however often it is used', () => {
  const told = sources({ source: 'Gesprek', isExample: true }, { source: ' Gesprek ', isExample: true })
  expect(told).toEqual([framework, { about: 'exploration', text: 'Gesprek', isExample: true }])
})

test('a source of something real is no example, also when an example names it', () => {
  const told = sources({ source: 'Notitie', isExample: true }, { source: 'Notitie', isExample: false })
  expect(told.at(-1)).toEqual({ about: 'exploration', text: 'Notitie', isExample: false })
})

test('what names no source adds none', () => {
  expect(sources({ source: '', isExample: false })).toEqual([framework])
})

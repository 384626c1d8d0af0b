import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { decisionOf, versionAt } from '../../domain/adoption/decision-route.test.help.ts'
import type { PublishedAdoption } from '../../domain/adoption/published-adoption.ts'
import { publishedAdoption } from '../../domain/adoption/published-adoption.ts'
import { exampleFacts } from '../../domain/publications/example-facts.test.help.ts'
import type { Language } from '../../language/language.ts'
import { AdoptionSection } from './adoption-section.tsx'

function words(adoption: PublishedAdoption | null, language: Language = 'nl'): string {
  return renderToString(<AdoptionSection language={language} facts={{ ...exampleFacts, adoption }} />)
}

const decision = decisionOf({
  place: 'region',
  body: 'general-board',
  decidedOn: '2026-01-20',
  planVersion: 1,
  officialPublication: 'bgr-2026-12',
  documents: ['https://voorbeeld.nl/besluit'],
})

test('nothing is said as long as no version was before the bodies', () => {
  expect(words(publishedAdoption([], [decision]))).toBe('')
  expect(words(publishedAdoption([versionAt(1, 'consultation')], [decision]))).toBe('')
})

test('it says which version was adopted, and when, or that none was', () => {
  const adopted = publishedAdoption([versionAt(1, 'adopted', '2026-02-01')], [decision])
  expect(words(adopted)).toContain('Ja. Versie 1 van het plan is vastgesteld op 1 februari 2026.')
  expect(words(adopted)).toContain('https://zoek.officielebekendmakingen.nl/bgr-2026-12.html')
  expect(words(adopted)).toContain('href="https://voorbeeld.nl/besluit"')
  const open = publishedAdoption([versionAt(1)], [decision])
  expect(words(open, 'en')).toContain('No. On the day of this publication there was no adopted version')
  expect(words(open, 'en')).toContain('General board: adopt')
})

test('decisions about another version are not shown as decisions about this one', () => {
  const second = publishedAdoption([versionAt(1, 'adopted', '2026-02-01'), versionAt(2)], [decision])
  expect(words(second)).toContain('Ja. Versie 1 van het plan is vastgesteld')
  expect(words(second)).toContain('Over versie 2 is nog niets besloten.')
})

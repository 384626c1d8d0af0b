import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pdfBytes } from '../../../documents/paper/pdf-bytes.ts'
import { objectsOf } from '../../../documents/paper/pdf-objects.test.help.ts'
import { ribbonPicture } from '../../../documents/paper/ribbon-picture.ts'
import { canWritePdf } from '../../../documents/paper/typst-compiler.ts'
import { decisionOf } from '../../../domain/adoption/decision-route.test.help.ts'
import { exampleAction } from '../../../domain/plans/example-plans.test.help.ts'
import { exampleFacts } from '../../../domain/publications/example-facts.test.help.ts'
import { councilFacts } from './council-file.ts'
import { councilPaper } from './council-paper.ts'
import { beginningOf, rowsThatFit } from './rows-that-fit.ts'

const { region, plan } = exampleFacts
const municipality = { code: 'GM0402', name: 'Hilversum', inhabitants: 1 }
const actionLines = [1, 2, 3, 4, 5, 6].map((number) => ({ number, title: { nl: 'Lijn', en: 'Line' } }))
const bytes = Buffer.from(ribbonPicture({ parts: [{ label: '', share: 1, colour: '#00695c' }] }))
const logo = {
  mediaType: 'image/png' as const,
  bytes,
  width: 980,
  height: 54,
  alternative: 'Logo (voorbeeld)',
}

/** Eighty actions, each with texts as long as they may be, and a list of decisions that goes on and on. */
function fullFacts(letters: number, looks = { accent: '#00695c', logo }) {
  const long = 'woord '.repeat(letters)
  const actions = Array.from({ length: 80 }, (_, number) => ({
    ...exampleAction(`${(number % 6) + 1}.1.${number + 1}`),
    title: long.slice(0, 200),
    result: long,
    status: 'running' as const,
    municipalities: [municipality.code],
    milestones: [
      {
        id: String(number),
        action: '1.1.1',
        title: long.slice(0, 200),
        dueOn: '2024-03-01',
        due: '2024-03-01',
        reachedOn: null,
        isExample: true,
      },
    ],
  }))
  const decisions = Array.from({ length: 40 }, (_, number) =>
    decisionOf({
      place: municipality.code,
      subject: long.slice(0, 200),
      plannedOn: '2027-01-01',
      decidedOn: number % 2 ? '2024-01-01' : null,
      outcome: number % 2 ? 'carried-amended' : null,
      amendment: long,
    }),
  )
  return councilFacts(
    {
      region: { ...region, actionLines },
      plan: { ...plan, actions },
      decisions,
      versions: [],
      looks,
      day: '2026-11-22',
    },
    municipality,
  )
}

test.skipIf(!canWritePdf())(
  'however much the plan holds, the paper stays two pages, with the logo and its words',
  () => {
    for (const letters of [1, 30, 600]) {
      const pdf = objectsOf(pdfBytes(councilPaper(fullFacts(letters), 'nl')))
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(2)
      expect(pdf).toMatch(/\/Alt /)
    }
  },
)

test.skipIf(!canWritePdf())('a logo that cannot be drawn does not stand in the way of the paper', () => {
  const broken = { ...logo, bytes: Buffer.from('geen beeld') }
  const pdf = pdfBytes(councilPaper(fullFacts(30, { accent: '#00695c', logo: broken }), 'en'))
  expect(objectsOf(pdf)).not.toMatch(/\/Alt /)
})

test('rows that fit are the first ones, and all are told of; a beginning of a text is one', () => {
  const columns = [{ heading: 'x', share: 1 }]
  fc.assert(
    fc.property(
      fc.array(fc.string({ maxLength: 400 })),
      fc.nat(300),
      fc.integer({ min: 1, max: 80 }),
      (texts, room, most) => {
        const rows = texts.map((text) => [{ lines: [text] }])
        const { shown, left } = rowsThatFit(rows, columns, room)
        expect(shown).toEqual(rows.slice(0, shown.length))
        expect(shown.length + left).toBe(rows.length)
        expect(rowsThatFit(shown, columns, room).left).toBe(0)
        for (const text of texts) {
          const begun = beginningOf(text, most)
          expect([...begun].length).toBeLessThanOrEqual(most + 2)
          expect(text.replaceAll(/\s+/g, ' ').trim().startsWith(begun.replace(/ …$/, ''))).toBe(true)
        }
      },
    ),
  )
})

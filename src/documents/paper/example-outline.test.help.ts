import type { PaperOutline } from './paper-outline.ts'

/** Words that mean something to Typst, XML, HTML or a shell: in a document they are words. */
export const nastyText = `#let x = 1 *vet* _schuin_ $x$ <script>alert(1)</script> \\ "dubbel" 'enkel' \`raw\` // weg @noem & ]] #`

/** A document with one of everything, all of it invented. */
export function exampleOutline(change: Partial<PaperOutline> = {}): PaperOutline {
  return {
    language: 'nl',
    title: 'Verslag (voorbeeld)',
    overtitle: 'Regio Voorbeeldstreek',
    marking: 'Openbaar',
    author: 'Regio Voorbeeldstreek',
    summary: 'Een voorbeeld van een verslag.',
    day: '2024-02-01',
    footer: 'Verslag (voorbeeld)',
    words: { contents: 'Inhoud', page: 'Bladzijde', of: 'van' },
    front: [
      { kind: 'paragraph', look: 'lead', words: 'Waar gaat het over?' },
      { kind: 'facts', facts: [{ term: 'Regio', words: 'Voorbeeldstreek' }] },
    ],
    body: [
      {
        blocks: [
          { kind: 'heading', level: 1, text: 'Eerste hoofdstuk' },
          { kind: 'heading', level: 2, text: nastyText },
          { kind: 'paragraph', words: [{ text: nastyText }, { text: 'A home first', language: 'en' }] },
          { kind: 'list', items: ['Eén', [{ text: 'Twee', look: 'strong' }]] },
          {
            kind: 'ribbon',
            alternative: 'Preventie 2 van 3, opvang 1 van 3.',
            parts: [
              { label: 'Preventie', share: 2 / 3, colour: '#0e706b' },
              { label: 'Opvang', share: 1 / 3, colour: '#c27c1f' },
            ],
          },
        ],
      },
      {
        wide: true,
        blocks: [
          { kind: 'heading', level: 1, text: 'Matrix' },
          {
            kind: 'table',
            caption: 'Bevindingen per gemeente',
            namedRows: true,
            columns: [
              { heading: 'Gemeente', share: 2 },
              { heading: 'Aantal', share: 1, isNumber: true },
            ],
            rows: [
              [{ lines: ['Beukendam'] }, { lines: ['3'] }],
              [{ lines: ['Lindewaard'] }, { lines: ['onbekend'], tone: 'faint' }],
              [{ lines: ['Zandhoven'] }, { lines: ['Leemte'], tone: 'alert' }],
            ],
          },
        ],
      },
    ],
    ...change,
  }
}

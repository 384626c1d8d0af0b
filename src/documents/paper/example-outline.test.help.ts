import type { PaperFigure, PaperOutline } from './paper-outline.ts'

/** Words that mean something to Typst, XML, HTML or a shell: in a document they are words. */
export const nastyText = `#let x = 1 *vet* _schuin_ $x$ <script>alert(1)</script> \\ "dubbel" 'enkel' \`raw\` // weg @noem & ]] #`

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="60" viewBox="0 0 200 60" fill="#1b2330">
<title>Niet te zien</title><rect x="10" y="10" width="80" height="40" fill="#12817b"/><text x="100" y="35" font-size="14">Streef\u{1f600}waarde</text></svg>`

export const exampleFigure: PaperFigure = {
  kind: 'figure',
  title: ['Huisuitzettingen ', '(voorbeeld)'].map((text) => ({ text })),
  alternative: 'Van 40 in 2022 naar 28 in 2024.',
  drawing: { wide: drawing, narrow: drawing },
  note: 'Bron: verzonnen.',
  table: {
    kind: 'table',
    caption: 'Huisuitzettingen per jaar',
    headed: true,
    namedRows: true,
    columns: [{ heading: 'Jaar', share: 1 }],
    rows: [[{ lines: ['2022'] }], [{ lines: ['2024'] }]],
  },
}

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
          { kind: 'heading', level: 3, text: 'Derde laag' },
          { kind: 'heading', level: 4, text: 'Vierde laag' },
          exampleFigure,
          { kind: 'heading', level: 1, text: 'Op een nieuwe bladzijde', newPage: true },
          { kind: 'paragraph', words: 'Kort.' },
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

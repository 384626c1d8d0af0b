import { bilingual } from './language.ts'

/** The frame around the guide; its chapters stand in docs/guide. */
export const guideTexts = bilingual(
  {
    title: 'Handleiding',
    lead: 'Hoe u met Thuisplan werkt, stap voor stap. Elk hoofdstuk leest u in een paar minuten.',
    chapters: 'Hoofdstukken',
    onThisPage: 'Op deze pagina',
    otherChapters: 'Andere hoofdstukken',
    previous: (chapter: string) => `Vorige: ${chapter}`,
    next: (chapter: string) => `Volgende: ${chapter}`,
    table: (headings: string) => `Tabel: ${headings}`,
  },
  {
    title: 'Guide',
    lead: 'How to work with Thuisplan, step by step. Each chapter takes a few minutes to read.',
    chapters: 'Chapters',
    onThisPage: 'On this page',
    otherChapters: 'Other chapters',
    previous: (chapter: string) => `Previous: ${chapter}`,
    next: (chapter: string) => `Next: ${chapter}`,
    table: (headings: string) => `Table: ${headings}`,
  },
)

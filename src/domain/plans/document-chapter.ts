/** The chapters of the plan as a document, in their order: what Dutch regional plans have (docs/decisions/0031-plan-document.md). */
export const documentChapters = [
  'occasion',
  'region',
  'facts',
  'exploration',
  'ambition',
  'actions',
  'cooperation',
  'money',
  'monitoring',
  'risks',
  'decisions',
  'annexes',
] as const

export type DocumentChapter = (typeof documentChapters)[number]

/** What the region itself wrote to begin chapter `number` with, 1 to 12; paragraphs are kept apart by an empty line. */
export type ChapterText = { number: number; text: string; textEnglish: string; isExample: boolean }

/** A document for readers, as its words and their order: what writers of Word and PDF, and a page, draw each in its own way. */
export type PaperOutline = {
  language: PaperLanguage
  title: string
  /** What the document is about, above its title. */
  overtitle: string
  /** One or two words on the first page that say for whom it is. */
  marking: string
  /** Who brings the document out, for the properties of the file. */
  author: string
  /** One sentence about the document, for the properties of the file. */
  summary: string
  /** The day the document tells about, `2026-11-28`: files carry it as theirs, so that equal outlines make equal files. */
  day: string
  /** At the foot of every page, before the number. */
  footer: string
  /** The few words that a file needs of its own. */
  words: { contents: string; page: string; of: string }
  /** What stands on the first page, before the contents. */
  front: readonly PaperBlock[]
  body: readonly PaperPart[]
  /** Whose it is, as it shows; without it the paper looks like the house. */
  looks?: PaperLooks
  /** A `brief` paper is a few pages: its title stands above the text, without a page of its own and without contents. */
  shape?: 'brief'
}

/** `accent` is `#31408e` and can be read on white; null for the colour of the house. */
export type PaperLooks = { accent: string | null; logo: PaperLogo | null }

export type PaperLogo = {
  mediaType: 'image/png' | 'image/svg+xml'
  bytes: Uint8Array
  /** In any unit: for the proportions. */
  width: number
  height: number
  alternative: string
}

/** What belongs together. A `wide` part lies on pages that are turned; one on a `newPage` begins at the top of it. */
export type PaperPart = { blocks: readonly PaperBlock[]; wide?: boolean; newPage?: boolean }

export type PaperLanguage = 'nl' | 'en'

export type PaperBlock =
  | PaperHeading
  | PaperParagraph
  | PaperList
  | PaperFacts
  | PaperTable
  | PaperRibbon
  | PaperFigure

/** Level 1 is a chapter; a level is never skipped. With `newPage` it stands at the top of a page. */
export type PaperHeading = {
  kind: 'heading'
  level: 1 | 2 | 3 | 4
  text: string
  language?: PaperLanguage
  newPage?: boolean
}

/** With `keepNext` it is on the same page as what follows. */
export type PaperParagraph = { kind: 'paragraph'; words: Words; look?: 'lead' | 'note'; keepNext?: boolean }

export type PaperList = { kind: 'list'; items: readonly Words[] }

/** A short list of what is what. */
export type PaperFacts = { kind: 'facts'; facts: readonly { term: string; words: Words }[] }

/** The first row names the columns; with `namedRows` the first cell of each row names the row. */
export type PaperTable = {
  kind: 'table'
  caption: string
  columns: readonly PaperColumn[]
  rows: readonly (readonly PaperCell[])[]
  namedRows?: boolean
  /** A heading just above says what the caption says, so it need not be seen. */
  headed?: boolean
  /** Words more than figures: on a small screen each row is a card. On paper it is a table like any other. */
  stacked?: boolean
}

/** `share` is how wide the column is beside the others. */
export type PaperColumn = { heading: string; share: number; isNumber?: boolean }

/** Lines of a cell, below each other. `alert` and `faint` show at a glance what the words say as well. */
export type PaperCell = { lines: readonly Words[]; tone?: 'alert' | 'faint' }

/** One bar that shows how a whole is divided. The alternative text says the same in words. */
export type PaperRibbon = {
  kind: 'ribbon'
  alternative: string
  parts: readonly { label: string; share: number; colour: string }[]
}

/** A drawing of our own charts under its name; then what there is to say about it, and the same figures in a table. */
export type PaperFigure = {
  kind: 'figure'
  title: Words
  /** What the drawing shows, for who cannot see it. */
  alternative: string
  /** SVG that is safe to set into a page as it is. Paper takes the wide one; a page shows which of the two fits. */
  drawing: { wide: string; narrow: string }
  note?: string
  table?: PaperTable
}

export type Words = string | readonly Span[]

/** Words that look or sound other than those around them: `language` when they are not in that of the document. */
export type Span = { text: string; look?: 'strong' | 'muted'; language?: PaperLanguage }

export function spansOf(words: Words): readonly Span[] {
  return typeof words === 'string' ? [{ text: words }] : words
}

import { HeadingLevel, ImageRun, Paragraph, Tab, type Table, TextRun } from 'docx'
import { drawingPicture } from './drawing/drawing-picture.ts'
import type { PaperBlock, PaperFigure, PaperHeading, PaperRibbon } from './paper-outline.ts'
import { ribbonHeight, ribbonPicture, ribbonWidth } from './ribbon-picture.ts'
import { wordTable } from './word-table.ts'
import { wordLanguages, wordRuns, wordText } from './word-words.ts'

/** `width` of the text on the page, in twentieths of a point. */
export function wordBlock(block: PaperBlock, width: number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)]
    case 'paragraph':
      return [
        new Paragraph({
          ...paragraphStyles[block.look ?? 'plain'],
          keepNext: block.keepNext === true,
          children: wordRuns(block.words),
        }),
      ]
    case 'list':
      return block.items.map(
        (words) => new Paragraph({ bullet: { level: 0 }, spacing: { after: 60 }, children: wordRuns(words) }),
      )
    case 'facts':
      return block.facts.map(
        ({ term, words }) =>
          new Paragraph({
            spacing: { after: 80 },
            tabStops: [{ type: 'left', position: termWidth }],
            indent: { left: termWidth, hanging: termWidth },
            children: [
              new TextRun({ text: wordText(term), bold: true }),
              new TextRun({ children: [new Tab()] }),
              ...wordRuns(words),
            ],
          }),
      )
    case 'table':
      return wordTable(block, width)
    case 'figure':
      return figure(block, width)
    case 'ribbon':
      return [bar(block, width), legend(block)]
  }
}

/** 48 mm. */
const termWidth = 2720
const twipsPerPixel = 15
/** LibreOffice cuts a picture off where the lines of its paragraph have a height of their own. */
const asHighAsPicture = { line: 240, lineRule: 'auto' } as const

const paragraphStyles = { plain: {}, lead: { style: 'Lead' }, note: { style: 'Note' } } as const
const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

function heading({ level, text, language, newPage = false }: PaperHeading): Paragraph {
  const spoken = language ? { language: { value: wordLanguages[language] } } : {}
  return new Paragraph({
    heading: levels[level],
    pageBreakBefore: newPage,
    children: [new TextRun({ text: wordText(text), ...spoken })],
  })
}

function figure({ title, alternative, drawing, note, table }: PaperFigure, width: number) {
  const picture = drawingPicture(drawing.wide)
  const pixels = Math.floor(width / twipsPerPixel)
  const described = wordText(alternative)
  return [
    new Paragraph({ style: 'Caption', children: wordRuns(title) }),
    new Paragraph({
      keepNext: note !== undefined || table !== undefined,
      spacing: { after: 80, ...asHighAsPicture },
      children: [
        new ImageRun({
          type: 'png',
          data: Buffer.from(picture.bytes),
          transformation: { width: pixels, height: Math.round((pixels / picture.width) * picture.height) },
          altText: { name: 'figure', title: described, description: described },
        }),
      ],
    }),
    ...(note === undefined ? [] : [new Paragraph({ style: 'Note', children: wordRuns(note) })]),
    ...(table ? wordTable(table, width) : []),
  ]
}

function bar(ribbon: PaperRibbon, width: number): Paragraph {
  const pixels = Math.floor(width / twipsPerPixel)
  const alternative = wordText(ribbon.alternative)
  return new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 80, ...asHighAsPicture },
    children: [
      new ImageRun({
        type: 'png',
        data: Buffer.from(ribbonPicture(ribbon)),
        transformation: { width: pixels, height: Math.round((pixels / ribbonWidth) * ribbonHeight) },
        altText: { name: 'ribbon', title: alternative, description: alternative },
      }),
    ],
  })
}

function legend({ parts }: PaperRibbon): Paragraph {
  return new Paragraph({
    style: 'Note',
    children: parts.flatMap(({ label, colour }, position) => [
      new TextRun({ text: `${position > 0 ? '     ' : ''}■ `, color: colour.slice(1) }),
      new TextRun({ text: wordText(label) }),
    ]),
  })
}

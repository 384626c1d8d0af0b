import {
  Document,
  Footer,
  Header,
  type ISectionOptions,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  SimpleField,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { dateZip } from './date-zip.ts'
import type { PaperBlock, PaperOutline, PaperPart } from './paper-outline.ts'
import { wordBlock } from './word-blocks.ts'
import { wordLogo } from './word-logo.ts'
import { wordProperties } from './word-properties.ts'
import { wordStyles } from './word-styles.ts'
import { wordLanguages, wordText } from './word-words.ts'

/** A4, in twentieths of a point. */
const shortSide = 11_906
const longSide = 16_838
const margin = { left: 1247, right: 1247, top: 1361, bottom: 1361 }

/**
 * The outline as a Word document: styles for headings, header rows that repeat, alternative texts, language, and properties.
 * Holds up who calls it: `writeWord` does it in a process of its own, which also makes the numbers that the library
 * hands out begin at one.
 */
export async function wordBytes(outline: PaperOutline): Promise<Uint8Array> {
  if (outline.shape === 'brief') return packed(outline, [briefSection(outline)])
  const front = section(outline, false, '', (width) => [
    ...titleBlock(outline),
    ...drawn(outline.front, width),
    new Paragraph({
      style: 'ContentsTitle',
      pageBreakBefore: true,
      text: wordText(outline.words.contents),
    }),
    new TableOfContents(wordText(outline.words.contents), {
      hyperlink: true,
      headingStyleRange: '1-2',
      beginDirty: false,
      tabLeader: 'none',
    }),
  ])
  const rest = joined(outline.body).map(({ blocks, wide = false }) =>
    section(outline, wide, outline.title, (width) => drawn(blocks, width)),
  )
  return packed(outline, [front, ...rest])
}

/** Title, and all that follows without contents; where a part begins a page, so does it here. */
function briefSection(outline: PaperOutline): ISectionOptions {
  return section(outline, false, '', (width) => [
    ...titleBlock(outline),
    ...drawn(outline.front, width),
    ...outline.body.flatMap(({ blocks, newPage }) => [
      ...(newPage ? [new Paragraph({ children: [new PageBreak()] })] : []),
      ...drawn(blocks, width),
    ]),
  ])
}

async function packed(outline: PaperOutline, sections: ISectionOptions[]): Promise<Uint8Array> {
  const styles = wordStyles(wordLanguages[outline.language], outline.looks?.accent, outline.shape === 'brief')
  const document = new Document({ styles, sections })
  return dateZip(await Packer.toBuffer(document, undefined, wordProperties(outline)), outline.day)
}

function titleBlock({ overtitle, title, marking, looks }: PaperOutline): Paragraph[] {
  return [
    ...(looks?.logo ? [wordLogo(looks.logo)] : []),
    new Paragraph({ style: 'Overtitle', text: wordText(overtitle) }),
    new Paragraph({ style: 'Title', text: wordText(title) }),
    new Paragraph({ style: 'Marking', text: wordText(marking) }),
  ]
}

function drawn(blocks: readonly PaperBlock[], width: number) {
  return blocks.flatMap((block) => wordBlock(block, width))
}

/** Parts on pages that lie the same way follow each other. */
function joined(parts: readonly PaperPart[]): PaperPart[] {
  const together: PaperPart[] = []
  for (const { blocks, wide = false } of parts) {
    const last = together.at(-1)
    if (last && last.wide === wide)
      together[together.length - 1] = { wide, blocks: [...last.blocks, ...blocks] }
    else together.push({ wide, blocks })
  }
  return together
}

/** Word puts the chapter of each page in it; programs that do not, keep the title. */
function runningHead(title: string): Header {
  const words = title === '' ? [] : [new SimpleField('STYLEREF 1', wordText(title))]
  return new Header({ children: [new Paragraph({ style: 'Foot', children: words })] })
}

function section(
  { footer, words }: PaperOutline,
  wide: boolean,
  head: string,
  childrenOf: (width: number) => ISectionOptions['children'],
): ISectionOptions {
  const width = (wide ? longSide : shortSide) - margin.left - margin.right
  // Of a page that lies on its side the library swaps the two.
  const orientation = wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      page: { size: { width: shortSide, height: longSide, orientation }, margin },
    },
    headers: { default: runningHead(head) },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'Foot',
            tabStops: [{ type: TabStopType.RIGHT, position: width }],
            children: [
              new TextRun({ children: [wordText(footer), new Tab(), `${words.page} `] }),
              new TextRun({ children: [PageNumber.CURRENT, ` ${words.of} `, PageNumber.TOTAL_PAGES] }),
            ],
          }),
        ],
      }),
    },
    children: childrenOf(width),
  }
}

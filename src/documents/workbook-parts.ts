import { type CellContext, isDateFormat, unescapeText } from './cell-text.ts'
import { readRelations, required } from './package-relations.ts'
import { type ReadLimits, ReadRefused } from './read-outcome.ts'
import type { UnpackedFile } from './unzip-within-limits.ts'
import { walkXml } from './walk-xml.ts'

/** What the sheets of a workbook share, where each visible sheet is, and what the hidden ones are called. */
export type WorkbookParts = CellContext & {
  sheets: readonly { name: string; path: string }[]
  hidden: readonly string[]
}

/**
 * Finds the sheets by the relations in the package, as ISO/IEC 29500-2 asks; file names mean nothing. Hidden
 * sheets and sheets that are only a chart are left out.
 */
export function readWorkbookParts(file: UnpackedFile, limits: ReadLimits): WorkbookParts {
  const workbook = mainPart(file)
  const relations = readRelations(file, workbook)
  const partOf = (ending: string) => {
    const relation = relations.find(({ type }) => type.endsWith(ending))
    return relation && required(file, relation.path)
  }
  const { sheets, hidden, from1904 } = readSheetList(required(file, workbook))
  return {
    sheets: sheets.flatMap(({ name, relation }) => {
      const found = relations.find(({ id, type }) => id === relation && type.endsWith('/worksheet'))
      return found ? [{ name, path: found.path }] : []
    }),
    sharedTexts: readSharedTexts(partOf('/sharedStrings'), limits),
    dateStyles: readDateStyles(partOf('/styles')),
    from1904,
    hidden,
  }
}

function mainPart(file: UnpackedFile): string {
  const main = readRelations(file, '').find(({ type }) => type.endsWith('/officeDocument'))
  if (main?.path.endsWith('.xml')) return main.path
  const openDocument = Buffer.from(file('mimetype') ?? []).includes('opendocument.spreadsheet')
  const other = main?.path.endsWith('.bin') ? 'xlsb' : 'zip'
  throw new ReadRefused({ problem: 'not-a-workbook', detail: openDocument ? 'ods' : other })
}

function readSheetList(xml: Uint8Array) {
  const sheets: { name: string; relation: string }[] = []
  const hidden: string[] = []
  let from1904 = false
  let root: string | undefined
  walkXml(xml, {
    open: (name, attributes) => {
      root ??= name
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '')
      if (name !== 'sheet') return
      if ((attributes['state'] ?? 'visible') !== 'visible') {
        hidden.push(attributes['name'] ?? '')
        return
      }
      const relation = Object.entries(attributes).find(([attribute]) => attribute.endsWith(':id'))
      sheets.push({ name: attributes['name'] ?? '', relation: relation?.[1] ?? '' })
    },
  })
  if (root !== 'workbook') throw new ReadRefused({ problem: 'not-a-workbook', detail: 'other-office-file' })
  return { sheets, hidden, from1904 }
}

function readSharedTexts(xml: Uint8Array | undefined, limits: ReadLimits): string[] {
  const texts: string[] = []
  let characters = 0
  let text = ''
  let collecting = false
  let pronunciation = false
  if (xml === undefined) return texts
  walkXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') pronunciation = true
      collecting = name === 't' && !pronunciation
    },
    text: (piece) => {
      if (collecting) text += piece
    },
    close: (name) => {
      collecting = false
      if (name === 'rPh') pronunciation = false
      if (name !== 'si') return
      characters += text.length
      if (characters > limits.characters) throw new ReadRefused({ problem: 'too-large', detail: 'text' })
      texts.push(unescapeText(text))
    },
  })
  return texts
}

function readDateStyles(xml: Uint8Array | undefined): boolean[] {
  const formats = new Map<string, string>()
  const styles: boolean[] = []
  let inCellStyles = false
  if (xml === undefined) return styles
  walkXml(xml, {
    open: (name, attributes) => {
      const id = attributes['numFmtId'] ?? '0'
      if (name === 'numFmt') formats.set(id, attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'xf' && inCellStyles) styles.push(isDateFormat(Number(id), formats.get(id)))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return styles
}

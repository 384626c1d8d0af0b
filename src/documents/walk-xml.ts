import { isXmlError, SaxParser } from '@cj-tech-master/excelts/xml'
import { damaged } from './read-outcome.ts'

/** Names come without their namespace prefix; attributes keep theirs. */
export type XmlVisitor = {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void
  text?: (text: string) => void
  close?: (name: string) => void
}

const chunkBytes = 64 * 1024

/**
 * Reads an XML file from begin to end without building it up in memory. A visitor that throws ends the walk.
 * Entities of the file's own are not expanded: the parser knows only the five of XML itself.
 *
 * @throws ReadRefused `not-a-workbook` when this is not well-formed XML in UTF-8.
 */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = new SaxParser({ position: false, invalidCharHandling: 'skip' })
  parser.on('opentag', (tag) => visitor.open(localName(tag.name), tag.attributes))
  parser.on('text', (text) => visitor.text?.(text))
  parser.on('closetag', (tag) => visitor.close?.(localName(tag.name)))
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for (let start = 0; start < bytes.length; start += chunkBytes) {
      parser.write(decoder.decode(bytes.subarray(start, start + chunkBytes), { stream: true }))
    }
    parser.write(decoder.decode()).close()
  } catch (problem) {
    if (isXmlError(problem) || isDecodingError(problem)) throw damaged()
    throw problem
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function isDecodingError(problem: unknown): boolean {
  return (
    problem instanceof TypeError && 'code' in problem && problem.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
  )
}

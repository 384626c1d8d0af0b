import { TextRun } from 'docx'
import { spansOf, type Words } from './paper-outline.ts'
import { muted } from './word-styles.ts'

/** No XML can hold these (XML 1.0, 2.2); what a reader sees of a text is not in them. */
const notInXml = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export function wordText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').replace(notInXml, '')
}

export type RunLook = { bold?: boolean; italics?: boolean; color?: string }

/** Words as runs of Word; a line that ends in the text ends there as well. */
export function wordRuns(words: Words, look: RunLook = {}): TextRun[] {
  return spansOf(words).flatMap(({ text, look: own, language }) =>
    wordText(text)
      .split('\n')
      .map(
        (line, position) =>
          new TextRun({
            text: line,
            ...(position > 0 ? { break: 1 } : {}),
            ...look,
            ...(own === 'strong' ? { bold: true } : {}),
            ...(own === 'muted' ? { color: muted } : {}),
            ...(language ? { language: { value: wordLanguages[language] } } : {}),
          }),
      ),
  )
}

export const wordLanguages = { nl: 'nl-NL', en: 'en-GB' } as const

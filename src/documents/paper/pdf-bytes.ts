import { charactersOf } from './font-coverage.ts'
import { houseFont } from './house-font.ts'
import type { PaperOutline } from './paper-outline.ts'
import { printableCharacters, printableText } from './printable-text.ts'
import { openTypst } from './typst-compiler.ts'
import { typstTemplate } from './typst-template.ts'

/**
 * The outline as a PDF that says of itself that it is accessible (PDF/UA-1): tagged, with language, title and bookmarks.
 * Holds up who calls it: `writePdf` does it in a process of its own.
 *
 * @throws Error when the compiler refuses, such as for a heading that skips a level.
 */
export function pdfBytes(outline: PaperOutline): Uint8Array {
  const fonts = houseFont()
  const covered = fonts.map(charactersOf)
  const isInFont = (character: number) => covered.every((characters) => characters.has(character))
  const json = JSON.stringify(outline, (key, value) => {
    if (typeof value !== 'string') return value
    if (key === 'narrow') return undefined
    return key === 'wide' ? printableCharacters(value, isInFont) : printableText(value, isInFont)
  })
  const compiler = openTypst(fonts)
  const compiled = compiler.compile({ mainFileContent: typstTemplate, inputs: { outline: json } })
  if (!compiled.result)
    throw new Error(`The PDF did not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const creationTimestamp = Date.parse(`${outline.day}T00:00:00Z`) / 1000
  return compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp })
}

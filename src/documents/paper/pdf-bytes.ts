import { charactersOf } from './font-coverage.ts'
import { houseFont, otherScripts } from './house-font.ts'
import { packPdf } from './pack-pdf.ts'
import type { PaperLogo, PaperOutline } from './paper-outline.ts'
import { type Covers, printableCharacters, printableText } from './printable-text.ts'
import { openTypst, type TypstCompiler } from './typst-compiler.ts'
import { typstTemplate } from './typst-template.ts'

/**
 * The outline as a PDF that says of itself that it is accessible (PDF/UA-1): tagged, with language, title and bookmarks.
 * Holds up who calls it: `writePdf` does it in a process of its own.
 *
 * @throws Error when the compiler refuses, such as for a heading that skips a level.
 */
export function pdfBytes(outline: PaperOutline): Uint8Array {
  const [house, others] = [houseFont(), otherScripts()]
  const families = [house, ...others].map(coverageOf)
  const { looks, ...told } = outline
  const accent = looks?.accent ? { accent: looks.accent } : {}
  const compiler = openTypst([house, ...others].flat())
  const compile = (logo: object) => {
    const json = JSON.stringify({ ...told, ...accent, ...logo }, (key, value) => {
      if (typeof value !== 'string') return value
      if (key === 'narrow') return undefined
      return key === 'wide'
        ? printableCharacters(value, families.slice(0, 1))
        : printableText(value, families)
    })
    return compiler.compile({ mainFileContent: typstTemplate, inputs: { outline: json } })
  }
  const logo = looks?.logo ? mappedLogo(compiler, looks.logo) : {}
  const first = compile(logo)
  // A logo that cannot be drawn is left out rather than the paper.
  const compiled = first.result || !looks?.logo ? first : compile({})
  if (!compiled.result)
    throw new Error(`The PDF did not compile: ${JSON.stringify(compiled.takeError()?.shortDiagnostics)}`)
  const creationTimestamp = Date.parse(`${outline.day}T00:00:00Z`) / 1000
  return packPdf(compiler.pdf(compiled.result, { pdfStandard: 'ua-1', creationTimestamp }))
}

/** Whether every face of a family has a picture for a character: a heading shows it in bold. */
function coverageOf(faces: readonly Buffer[]): Covers {
  const covered = faces.map(charactersOf)
  return (character) => covered.every((characters) => characters.has(character))
}

function mappedLogo(compiler: TypstCompiler, { mediaType, bytes, alternative }: PaperLogo) {
  const path = mediaType === 'image/png' ? '/logo.png' : '/logo.svg'
  compiler.mapShadow(path, Buffer.from(bytes))
  return { logo: { path, alternative } }
}

import { ImageRun, Paragraph } from 'docx'
import type { PaperLogo } from './paper-outline.ts'
import { wordText } from './word-words.ts'

/** In pixels of 96 to the inch: no higher than 16 mm and no wider than 60 mm. */
const most = { width: 227, height: 60 }

/** One pixel that shows nothing, for a Word from before 2016, which knows no SVG. */
const nothing = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
)

/** The logo above the title, with its alternative text. */
export function wordLogo({ mediaType, bytes, width, height, alternative }: PaperLogo): Paragraph {
  const scale = Math.min(most.width / width, most.height / height)
  const shown = {
    data: Buffer.from(bytes),
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'logo', title: wordText(alternative), description: wordText(alternative) },
  }
  const run =
    mediaType === 'image/png'
      ? new ImageRun({ ...shown, type: 'png' })
      : new ImageRun({ ...shown, type: 'svg', fallback: { type: 'png', data: nothing } })
  return new Paragraph({ children: [run] })
}

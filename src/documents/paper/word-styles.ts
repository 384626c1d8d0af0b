import type { IStylesOptions } from 'docx'

/** Sizes in half points, distances in twentieths of a point, as Word counts. Colours are those of the house. */
export const ink = '1b2330'
export const muted = '545d6b'
export const lineColour = 'dedbd3'
const houseAccent = '31408e'
export const alert = 'a3222b'

export const houseFontName = 'Noto Sans'

/** `chosen` is the colour of who brings the paper out; a brief paper stands closer together. */
export function wordStyles(language: string, chosen: string | null = null, isBrief = false): IStylesOptions {
  const accent = chosen?.slice(1) ?? houseAccent
  return {
    default: {
      document: {
        run: { font: houseFontName, size: isBrief ? 19 : 20, color: ink, language: { value: language } },
        paragraph: { spacing: isBrief ? { after: 110, line: 264 } : { after: 160, line: 300 } },
      },
      title: {
        run: { size: isBrief ? 40 : 60, bold: true, color: accent },
        paragraph: { spacing: { before: 0, after: 160, line: 264, lineRule: 'auto' } },
      },
      heading1: isBrief ? heading(26, accent, 300, 100) : heading(36, accent, 640, 200),
      heading2: heading(26, ink, 400, 140),
      heading3: heading(21, ink, 280, 100),
      heading4: heading(20, ink, 280, 80),
      caption: {
        run: { size: 17, bold: true, color: ink },
        paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
      },
    },
    paragraphStyles: [
      {
        ...own('Overtitle', 'Overtitle'),
        run: { size: 22, color: muted },
        paragraph: {
          spacing: { before: isBrief ? 0 : 1600, after: isBrief ? 60 : 160, line: 300, lineRule: 'auto' },
        },
      },
      {
        ...own('Marking', 'Marking'),
        run: { bold: true, color: accent },
        paragraph: { spacing: { after: isBrief ? 160 : 480 } },
      },
      { ...own('Lead', 'Lead'), run: { size: 24 } },
      { ...own('Note', 'Note'), run: { size: 17, color: muted } },
      {
        ...own('ContentsTitle', 'Contents Title'),
        run: { size: 36, bold: true, color: accent },
        paragraph: { spacing: { after: 200 } },
      },
      {
        ...own('TableText', 'Table Text'),
        run: { size: 17 },
        paragraph: { spacing: { after: 40, line: 250 } },
      },
      { ...own('Foot', 'Foot'), run: { size: 16, color: muted }, paragraph: { spacing: { after: 0 } } },
    ],
  }
}

function heading(size: number, color: string, before: number, after: number) {
  return {
    run: { size, bold: true, color },
    paragraph: { keepNext: true, spacing: { before, after, line: 264 } },
  }
}

function own(id: string, name: string) {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true }
}

import type { PaperOutline } from './paper-outline.ts'
import { houseFontName } from './word-styles.ts'
import { wordLanguages, wordText } from './word-words.ts'

/** Parts of the file that the library writes with the clock of the machine, or not at all: here from the outline alone. */
export function wordProperties(outline: PaperOutline): { path: string; data: string }[] {
  return [
    { path: 'docProps/core.xml', data: coreProperties(outline) },
    { path: 'word/fontTable.xml', data: fontTable },
  ]
}

/** Source: ISO/IEC 29500-2, 8.3.2 (core properties). */
function coreProperties({ title, overtitle, author, summary, day, language }: PaperOutline): string {
  const moment = `<dcterms:KIND xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:KIND>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(`${title}: ${overtitle}`)}</dc:title>\
<dc:subject>${xml(summary)}</dc:subject><dc:creator>${xml(author)}</dc:creator><dc:language>${wordLanguages[language]}</dc:language>\
${moment.replaceAll('KIND', 'created')}${moment.replaceAll('KIND', 'modified')}</cp:coreProperties>`
}

/** Where the typeface of the house is not installed, Word takes the next one of the house instead of one of its own. */
const fontTable = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${houseFontName}">\
<w:altName w:val="Segoe UI"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>`

function xml(text: string): string {
  return wordText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

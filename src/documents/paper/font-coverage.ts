/** The characters a TrueType font has a picture for. */
export function charactersOf(font: Buffer): Set<number> {
  return new Set(glyphsOf(font).keys())
}

/**
 * The number of the picture for each character. Reads the segments of the font's `cmap` for all of Unicode, or for its first 65,536
 * characters where it has no others. Source: OpenType 1.9.1, "cmap", subtable formats 12 and 4.
 */
export function glyphsOf(font: Buffer): Map<number, number> {
  const table = tableAt(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const subtables = Array.from({ length: count }, (_, n) => table + font.readUInt32BE(table + 8 + n * 8))
  const ofFormat = (format: number) => subtables.find((start) => font.readUInt16BE(start) === format)
  const [whole, first] = [ofFormat(12), ofFormat(4)]
  if (whole !== undefined) return glyphsOfGroups(font, whole)
  if (first !== undefined) return glyphsOfSegments(font, first)
  throw new Error('The font has no list of its characters')
}

function glyphsOfGroups(font: Buffer, table: number): Map<number, number> {
  const glyphs = new Map<number, number>()
  for (let group = 0; group < font.readUInt32BE(table + 12); group += 1) {
    const start = table + 16 + group * 12
    const [first, last] = [font.readUInt32BE(start), font.readUInt32BE(start + 4)]
    for (let character = first; character <= last; character += 1)
      glyphs.set(character, font.readUInt32BE(start + 8) + character - first)
  }
  return glyphs
}

/** Four lists of one length lie behind each other: where segments end, where they begin, a difference, and where numbers are kept. */
function glyphsOfSegments(font: Buffer, table: number): Map<number, number> {
  const length = font.readUInt16BE(table + 6)
  const ends = table + 14
  const starts = ends + length + 2
  const differences = starts + length
  const offsets = differences + length
  const glyphs = new Map<number, number>()
  for (let at = 0; at < length; at += 2) {
    const [first, last] = [font.readUInt16BE(starts + at), font.readUInt16BE(ends + at)]
    const offset = font.readUInt16BE(offsets + at)
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const kept =
        offset === 0 ? character : font.readUInt16BE(offsets + at + offset + (character - first) * 2)
      const glyph = kept === 0 ? 0 : (kept + font.readUInt16BE(differences + at)) & 0xffff
      if (glyph !== 0) glyphs.set(character, glyph)
    }
  }
  return glyphs
}

/** Where a table of the font begins. */
export function tableAt(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16)
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  throw new Error(`The font has no table ${name}`)
}

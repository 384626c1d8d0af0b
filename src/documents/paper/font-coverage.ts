/** The characters a TrueType font has a picture for. */
export function charactersOf(font: Buffer): Set<number> {
  return new Set(glyphsOf(font).keys())
}

/**
 * The number of the picture for each character. Reads the segments of the font's `cmap` for all of Unicode.
 * Source: OpenType 1.9.1, "cmap", subtable format 12.
 */
export function glyphsOf(font: Buffer): Map<number, number> {
  const table = tableAt(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const subtables = Array.from({ length: count }, (_, n) => table + font.readUInt32BE(table + 8 + n * 8))
  const whole = subtables.find((start) => font.readUInt16BE(start) === 12)
  if (whole === undefined) throw new Error('The font has no list of all its characters')
  const glyphs = new Map<number, number>()
  for (let group = 0; group < font.readUInt32BE(whole + 12); group += 1) {
    const start = whole + 16 + group * 12
    const [first, last] = [font.readUInt32BE(start), font.readUInt32BE(start + 4)]
    for (let character = first; character <= last; character += 1)
      glyphs.set(character, font.readUInt32BE(start + 8) + character - first)
  }
  return glyphs
}

/** Where a table of the font begins. */
export function tableAt(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16)
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  throw new Error(`The font has no table ${name}`)
}

/**
 * The characters a TrueType font has a picture for. Reads the segments of its `cmap` for all of Unicode.
 * Source: OpenType 1.9.1, "cmap", subtable format 12.
 */
export function charactersOf(font: Buffer): Set<number> {
  const table = tableAt(font, 'cmap')
  const count = font.readUInt16BE(table + 2)
  const subtables = Array.from({ length: count }, (_, n) => table + font.readUInt32BE(table + 8 + n * 8))
  const whole = subtables.find((start) => font.readUInt16BE(start) === 12)
  if (whole === undefined) throw new Error('The font has no list of all its characters')
  const characters = new Set<number>()
  for (let group = 0; group < font.readUInt32BE(whole + 12); group += 1) {
    const start = whole + 16 + group * 12
    const last = font.readUInt32BE(start + 4)
    for (let character = font.readUInt32BE(start); character <= last; character += 1)
      characters.add(character)
  }
  return characters
}

function tableAt(font: Buffer, name: string): number {
  for (let entry = 12; entry < 12 + font.readUInt16BE(4) * 16; entry += 16)
    if (font.toString('latin1', entry, entry + 4) === name) return font.readUInt32BE(entry + 8)
  throw new Error(`The font has no table ${name}`)
}

const delimiters = [';', '\t', ','] as const

/** Rows that are looked at to tell a delimiter from a comma in a sentence. */
const rowsLookedAt = 20

/**
 * Which character stands between the cells: the one that every row has most of, outside quotes. With a
 * decimal comma in the figures and a semicolon between them that is the semicolon. A first line "sep=;", by
 * which Excel is told, is believed and left out.
 */
export function splitDelimiter(text: string): { text: string; delimiter: string } {
  const told = text.match(/^sep=([;,\t])(\r\n|\n|\r)/i)
  if (told?.[1] !== undefined) return { text: text.slice(told[0].length), delimiter: told[1] }

  const rows = rowsOutsideQuotes(text)
  const scores = delimiters.map((delimiter) => {
    const counts = rows.map((row) => row.split(delimiter).length - 1)
    return { delimiter, inEveryRow: Math.min(...counts), inHeader: counts[0] ?? 0 }
  })
  scores.sort((one, other) => other.inEveryRow - one.inEveryRow || other.inHeader - one.inHeader)
  return { text, delimiter: scores[0]?.delimiter ?? ';' }
}

/** The first rows without what stands between quotes, so that a comma in a sentence does not count. */
function rowsOutsideQuotes(text: string): string[] {
  const unquoted = text.slice(0, 100_000).replace(/"[^"]*("|$)/g, '')
  const rows = unquoted.split(/\r\n|\n|\r/).filter((row) => row !== '')
  return rows.slice(0, rowsLookedAt)
}

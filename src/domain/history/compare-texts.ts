/** A piece of text that both have, or that only one of them has. */
export type TextPart = { kind: 'same' | 'struck' | 'added'; text: string }

/** Beyond so many pairs of words the middle is shown as replaced whole: nobody reads such a comparison word by word. */
const mostPairs = 4_000_000

/**
 * What became of a text, word by word: the longest run of words both have stays, the rest was struck or added. The parts that
 * are not added together are `before`, those that are not struck together are `after`, to the letter.
 */
export function compareTexts(before: string, after: string): TextPart[] {
  const old = piecesOf(before)
  const fresh = piecesOf(after)
  let start = 0
  while (start < old.length && start < fresh.length && old[start] === fresh[start]) start += 1
  let end = 0
  while (
    end < old.length - start &&
    end < fresh.length - start &&
    old[old.length - 1 - end] === fresh[fresh.length - 1 - end]
  )
    end += 1
  return joined([
    ...old.slice(0, start).map(part('same')),
    ...compareMiddles(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...old.slice(old.length - end).map(part('same')),
  ])
}

/** Words, and the white space between them, so that nothing is lost. */
function piecesOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}’'-]+|[^\s\p{L}\p{N}’'-]/gu) ?? []
}

function compareMiddles(old: readonly string[], fresh: readonly string[]): TextPart[] {
  if (old.length * fresh.length > mostPairs) return [...old.map(part('struck')), ...fresh.map(part('added'))]
  const width = fresh.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  const at = (row: number, column: number) => longest[row * width + column] ?? 0
  for (let row = old.length - 1; row >= 0; row -= 1)
    for (let column = fresh.length - 1; column >= 0; column -= 1)
      longest[row * width + column] =
        old[row] === fresh[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
  const parts: TextPart[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < fresh.length) {
    const isSame = row < old.length && column < fresh.length && old[row] === fresh[column]
    const isStruck =
      column >= fresh.length || (row < old.length && at(row + 1, column) >= at(row, column + 1))
    if (isSame) parts.push(part('same')(old[row] ?? ''))
    else if (isStruck) parts.push(part('struck')(old[row] ?? ''))
    else parts.push(part('added')(fresh[column] ?? ''))
    if (isSame || isStruck) row += 1
    if (isSame || !isStruck) column += 1
  }
  return parts
}

function part(kind: TextPart['kind']): (text: string) => TextPart {
  return (text) => ({ kind, text })
}

/** Neighbours of one kind as one part; what was struck before what was added, with the white space between two changes in both. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const whole: TextPart[] = []
  for (const { kind, text } of parts) {
    const last = whole.at(-1)
    if (last?.kind === kind) last.text += text
    else whole.push({ kind, text })
  }
  return whole
}

/** A sentence of an interview, by its number in the text, and where it stands: `text.slice(start, end)`. */
export type Sentence = { number: number; start: number; end: number }

/** Why the sentences somebody chose are no passage. */
export type NoPassage = 'passage-not-chosen' | 'sentences-not-successive'

/**
 * The sentences of a text, per paragraph; a line that was broken begins a new paragraph. An abbreviation may cut a sentence in two:
 * whoever wants both parts chooses both. Nothing but white space stands outside the sentences.
 */
export function paragraphsOf(text: string): Sentence[][] {
  let number = 0
  return [...text.matchAll(/[^\n]+/g)]
    .map(({ 0: line, index }) =>
      sentencesOf(line).map(([start, end]) => ({ start: index + start, end: index + end })),
    )
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.map((sentence) => ({ number: number++, ...sentence })))
}

/** The words of successive sentences, as they stand in the text. */
export function passageOfSentences(
  text: string,
  chosen: readonly number[],
): { passage: string } | { problem: NoPassage } {
  const wanted = new Set(chosen)
  const sentences = paragraphsOf(text)
    .flat()
    .filter(({ number }) => wanted.has(number))
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return { problem: 'passage-not-chosen' }
  if (last.number - first.number !== sentences.length - 1) return { problem: 'sentences-not-successive' }
  return { passage: text.slice(first.start, last.end) }
}

/** Whether a passage stands in a text word for word; how the words were spaced or broken into lines does not matter. */
export function standsIn(text: string, passage: string): boolean {
  const sought = spaced(passage.trim())
  return sought !== '' && spaced(text).includes(sought)
}

/** A piece of a text, and which passages it is part of, by their place in the list. */
export type Piece = { words: string; passages: number[] }

/** A stretch of the text in pieces, together just that stretch; passages that do not stand in the text mark nothing. */
export function piecesOf(
  text: string,
  passages: readonly string[],
  { start, end }: { start: number; end: number } = { start: 0, end: text.length },
): Piece[] {
  const places = passages.map((passage) => placeOf(text, passage))
  const cuts = places
    .flatMap((place) => (place ? [place.start, place.end] : []))
    .filter((cut) => cut > start && cut < end)
  const ends = [...new Set([...cuts, end])].sort((one, other) => one - other)
  return ends.map((to, index) => {
    const from = ends[index - 1] ?? start
    const inside = places.flatMap((place, at) =>
      place && place.start <= from && place.end >= to && from < to ? [at] : [],
    )
    return { words: text.slice(from, to), passages: inside }
  })
}

/** Where the passage first stands. */
function placeOf(text: string, passage: string): { start: number; end: number } | undefined {
  const sought = spaced(passage.trim())
  if (sought === '') return undefined
  const { words, places } = squeezed(text)
  const found = words.indexOf(sought)
  const [start, last] = [places[found], places[found + sought.length - 1]]
  return start === undefined || last === undefined ? undefined : { start, end: last + 1 }
}

/** One space for any white space. */
function spaced(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** The same, and where each of its characters stood. */
function squeezed(text: string): { words: string; places: number[] } {
  const places: number[] = []
  let words = ''
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) {
    const shown = part.trim() === '' ? ' ' : part
    words += shown
    for (let at = 0; at < shown.length; at += 1) places.push(index + at)
  }
  return { words, places }
}

/** A sentence ends at . ! ? or …, with the quotation marks and brackets that close it, where the next word could begin one. */
function sentencesOf(line: string): [number, number][] {
  const sentences: [number, number][] = []
  let start = 0
  const keep = (end: number) => {
    const words = line.slice(start, end)
    const begin = start + words.length - words.trimStart().length
    const stop = start + words.trimEnd().length
    if (stop > begin) sentences.push([begin, stop])
    start = end
  }
  for (const { 0: mark, index } of line.matchAll(/[.!?…]+["'’”»)\]]*(?=\s+["'‘“«([]*[\p{Lu}\p{N}])/gu))
    keep(index + mark.length)
  keep(line.length)
  return sentences
}

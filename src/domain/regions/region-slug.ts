/** The part of an address that stands for a region; the database refuses longer ones. */
const longest = 60

/** Words under which the site itself has pages at that place. */
const taken = new Set(['nieuw'])

/**
 * `gooi-en-vechtstreek` of "Regio Gooi en Vechtstreek": the address says "regios" before it. Undefined when nothing usable is
 * left of the name.
 */
export function regionSlug(name: string): string | undefined {
  const words = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .replace(/[ßæœøłđðþ]/g, (letter) => latin[letter] ?? '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
  const named = words[0] === 'regio' && words.length > 1 ? words.slice(1) : words
  const slug = shortened(named)
  return slug === '' || taken.has(slug) ? undefined : slug
}

const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
}

/** Whole words as far as they fit; of a single endless word its beginning. */
function shortened(words: readonly string[]): string {
  const fitting = words.filter((_, index) => words.slice(0, index + 1).join('-').length <= longest)
  return fitting.length > 0 ? fitting.join('-') : (words[0] ?? '').slice(0, longest)
}

import type { Region } from '../regions/region.ts'
import { wholeRegion } from '../registers/field.ts'
import {
  type Aim,
  type AttentionGroup,
  aims,
  attentionGroups,
  type Party,
  parties,
  type TargetGroup,
  targetGroups,
} from '../terms.ts'
import type { Vocabulary } from '../vocabulary.ts'

/** One thing the exploration lacks; `place` is a municipality code, or the region as a whole. */
export type Gap =
  | { kind: 'cell'; line: number; place: string }
  | { kind: 'aim'; line: number; aim: Aim }
  | { kind: 'target-group'; group: TargetGroup }
  | { kind: 'attention-group'; group: AttentionGroup }
  | { kind: 'party'; party: Party }

/** How people, sheets, addresses and the API call a gap: `vak-2-GM0406`, `doel-2-voorkomen`, `partij-ervaringskennis`. */
export function keyOfGap(gap: Gap): string {
  switch (gap.kind) {
    case 'cell':
      return `vak-${gap.line}-${gap.place === wholeRegion ? regionWord : gap.place}`
    case 'aim':
      return `doel-${gap.line}-${wordOf(aims, gap.aim)}`
    case 'target-group':
      return `doelgroep-${wordOf(targetGroups, gap.group)}`
    case 'attention-group':
      return `aandachtsgroep-${wordOf(attentionGroups, gap.group)}`
    case 'party':
      return `partij-${wordOf(parties, gap.party)}`
  }
}

/** Read back, in any case; undefined when it names nothing that can be lacking. */
export function gapOfKey(text: string): Gap | undefined {
  const [, kind = '', rest = ''] = /^([a-z]+)-(.+)$/.exec(text.trim().toLowerCase()) ?? []
  const [, digit = '', word = ''] = /^([1-9])-(.+)$/.exec(rest) ?? []
  const line = Number(digit)
  if (kind === 'vak') return cellAt(line, word)
  if (kind === 'doel') return named(aims, word, (aim) => ({ kind: 'aim', line, aim }))
  if (kind === 'doelgroep') return named(targetGroups, rest, (group) => ({ kind: 'target-group', group }))
  if (kind === 'aandachtsgroep')
    return named(attentionGroups, rest, (group) => ({ kind: 'attention-group', group }))
  if (kind === 'partij') return named(parties, rest, (party) => ({ kind: 'party', party }))
  return undefined
}

/** The name as it is kept, however it was typed; undefined when it names no gap. */
export function canonicalKey(text: string): string | undefined {
  const gap = gapOfKey(text)
  return gap && keyOfGap(gap)
}

const regionWord = 'regio'

function cellAt(line: number, word: string): Gap | undefined {
  if (word === regionWord) return { kind: 'cell', line, place: wholeRegion }
  return /^gm\d{4}$/.test(word) ? { kind: 'cell', line, place: word.toUpperCase() } : undefined
}

function named<Code extends string>(
  terms: Vocabulary<Code>,
  word: string,
  gapOf: (code: Code) => Gap,
): Gap | undefined {
  const code = terms.codes.find((one) => wordOf(terms, one) === word)
  return code && gapOf(code)
}

/** The Dutch term with nothing in it that an address or a sheet would stumble over. */
function wordOf<Code extends string>(terms: Vocabulary<Code>, code: Code): string {
  return terms.dutch[code]
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .replace(/ +/g, '-')
}

/** Whether a name can be that of a gap of this region: its lines, and the municipalities it has or had. */
export function isOfRegion(
  { actionLines, municipalities, formerMunicipalities = [] }: GapRegion,
  key: string,
): boolean {
  const gap = gapOfKey(key)
  if (!gap) return false
  if ('line' in gap && !actionLines.some(({ number }) => number === gap.line)) return false
  if (gap.kind !== 'cell' || gap.place === wholeRegion) return true
  return [...municipalities, ...formerMunicipalities].some(({ code }) => code === gap.place)
}

type GapRegion = Pick<Region, 'actionLines' | 'municipalities' | 'formerMunicipalities'>

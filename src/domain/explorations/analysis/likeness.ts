import type { Party } from '../../terms.ts'
import { type FindingFacts, isPresent } from './finding-facts.ts'

/** Two findings that share an action line and look alike, by their ids. `words`, `title` and `score` go from 0 to 1. */
export type Likeness = { one: string; other: string; words: number; title: number; score: number }

/** A proposal: nobody has said yet that they are the same. */
export type LikePair = { one: FindingFacts; other: FindingFacts; words: number; title: number }

/** Much the same measure, by municipalities each on their own: it might be done together, on the line most of them name. */
export type Overlap = { line: number; findings: readonly FindingFacts[] }

/** The same subject seen otherwise: one says it is there, the other that it is not. */
export type Disagreement = {
  there: FindingFacts & { perspective: Party }
  lacking: FindingFacts & { perspective: Party }
}

/** From so many municipalities on, an overlap is a candidate for the region. */
const enough = 3

/** The most alike first. */
export function likePairs(findings: readonly FindingFacts[], likenesses: readonly Likeness[]): LikePair[] {
  const byId = new Map(findings.map((finding) => [finding.id, finding]))
  return likenesses
    .toSorted((first, second) => second.score - first.score)
    .flatMap(({ one, other, words, title }) => {
      const first = byId.get(one)
      const second = byId.get(other)
      return first && second ? [{ one: first, other: second, words, title }] : []
    })
}

/** Measures that hang together by their likeness, each done alone, in three municipalities or more; the largest first. */
export function overlapsOf(pairs: readonly LikePair[]): Overlap[] {
  const alone = pairs.filter(({ one, other }) => isDoneAlone(one) && isDoneAlone(other))
  const groups: Set<FindingFacts>[] = []
  for (const { one, other } of alone) {
    const touched = groups.filter((group) => group.has(one) || group.has(other))
    const whole = new Set([one, other, ...touched.flatMap((group) => [...group])])
    for (const group of touched) groups.splice(groups.indexOf(group), 1)
    groups.push(whole)
  }
  return groups
    .map((group) => [...group].sort((first, second) => first.number - second.number))
    .filter((group) => new Set(group.map(({ place }) => place)).size >= enough)
    .map((group) => ({ line: sharedLine(group), findings: group }))
    .sort((first, second) => second.findings.length - first.findings.length || first.line - second.line)
}

/** Named by most of them; of as many, the main line of the first comes before the others. */
function sharedLine(group: readonly FindingFacts[]): number {
  const lines = [
    ...Map.groupBy(
      group.flatMap((finding) => finding.lines),
      (line) => line,
    ),
  ]
  return lines.toSorted(([, one], [, other]) => other.length - one.length)[0]?.[0] ?? 0
}

/** Pairs seen by two different parties, of which one says that it is there and the other that it is not. */
export function disagreementsOf(pairs: readonly LikePair[]): Disagreement[] {
  return pairs.flatMap(({ one, other }) => {
    const [there, lacking] = isPresent(one) ? [one, other] : [other, one]
    if (!isPresent(there) || isPresent(lacking)) return []
    if (!isSeen(there) || !isSeen(lacking) || there.perspective === lacking.perspective) return []
    return [{ there, lacking }]
  })
}

function isDoneAlone(finding: FindingFacts): boolean {
  return isPresent(finding) && finding.approach === 'alone'
}

function isSeen(finding: FindingFacts): finding is FindingFacts & { perspective: Party } {
  return finding.perspective !== null
}

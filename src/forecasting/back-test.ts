import { bandAhead } from './foretell.ts'
import { learnRandomWalk, type Measured } from './random-walk.ts'
import type { Measure } from './scale.ts'

/** How often an earlier forecast could be held against a figure that came later, and how often the figure lay in the wide band. */
export type BackTest = { tried: number; within: number }

/**
 * Does as if each figure but the first few were still unknown: foretells it from every shorter beginning of the series, no
 * further ahead than that beginning goes back, and counts how often it came out.
 */
export function backTest(figures: readonly Measured[], measure: Measure): BackTest {
  const tries = figures.flatMap((last, index) => {
    const known = figures.slice(0, index + 1)
    const walk = learnRandomWalk(known, measure)
    if (typeof walk === 'string') return []
    const furthest = last.at + (last.at - (known[0] ?? last).at)
    return figures
      .slice(index + 1)
      .filter(({ at }) => at <= furthest)
      .map(({ at, value }) => {
        const { low, high } = bandAhead(walk, at - last.at)
        return value >= low && value <= high
      })
  })
  return { tried: tries.length, within: tries.filter(Boolean).length }
}

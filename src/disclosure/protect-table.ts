import { attackTable } from './attack-table.ts'
import { type CountRange, countsBehind, type Interval, type ShownCount } from './counts-behind.ts'
import { protectCount } from './protect-count.ts'
import {
  column,
  mayNotAddUp,
  type ObservedSeries,
  protectSeries,
  type ShownCell,
  type ShownSeries,
  type ShownTotal,
} from './protect-series.ts'

/**
 * The table as it may be published: rounded, and with every total that would give a part away made coarser
 * ("5 tot 12") until `attackTable` finds nothing.
 *
 * Whether a total is made coarser depends on nothing but what is shown of the parts, never on what they
 * hide: keeping a figure back only when it would leak tells the reader, who knows this method, that it
 * would have leaked, and so what it was.
 *
 * @throws RangeError as `protectSeries` does. @throws Error when the attack still succeeds: do not publish.
 */
export function protectTable(observed: ObservedSeries): ShownSeries {
  const safe = coarsenTotals(protectSeries(observed))
  const leaks = attackTable(safe)
  if (leaks.length > 0) throw new Error(`The protected table still gives away ${leaks.length} counts`)
  return safe
}

/** Makes each total of a rounded table coarse enough. Doing it again changes nothing. */
export function coarsenTotals(shown: ShownSeries): ShownSeries {
  const totals = shown.totals.map((total, period) => coarsened(total, column(shown.rows, period)))
  return { ...shown, totals }
}

function coarsened(total: ShownTotal, cells: readonly ShownCell[]): ShownTotal {
  if (total.kind === 'none') return total
  const parts = cells.flatMap((cell) => (cell.kind === 'missing' ? [] : [cell]))
  const shown = coarseTotal(total.shown, parts)
  return { ...total, shown, mayNotAddUp: mayNotAddUp(parts, shown) }
}

function coarseTotal(shown: ShownCount, parts: readonly ShownCount[]): ShownCount {
  if (shown.kind !== 'rounded' && shown.kind !== 'class') return shown
  const joined = joinedClasses(parts.map(countsBehind)).reduce<Interval>(union, countsBehind(shown))
  const { low, high } = countsBehind(shown)
  if (joined.low === low && joined.high === high) return shown
  return { kind: 'range', ...joined } satisfies CountRange
}

/**
 * Under one sum a part is pinned only when the total leaves just the least or just the most the parts can
 * add up to. The rounding class in which that extreme stands alone is therefore joined to its neighbour.
 */
function joinedClasses(parts: readonly Interval[]): Interval[] {
  const least = parts.reduce((sum, { low }) => sum + low, 0)
  const most = parts.reduce((sum, { high }) => sum + high, 0)
  if (least === most) return []

  const joins: Interval[] = []
  const lowest = classOf(least)
  if (lowest.high === least) joins.push({ low: lowest.low, high: classOf(least + 1).high })
  // A withheld part has no most: then nothing can be pinned from above.
  if (most !== Number.POSITIVE_INFINITY) {
    const highest = classOf(most)
    if (highest.low === most) joins.push({ low: classOf(most - 1).low, high: highest.high })
  }
  return joins.map((join) => joins.reduce(union, join))
}

function classOf(count: number): Interval {
  return countsBehind(protectCount(count))
}

/** The two together when they overlap, the first alone when they do not. */
function union(first: Interval, second: Interval): Interval {
  if (second.high < first.low || first.high < second.low) return first
  return { low: Math.min(first.low, second.low), high: Math.max(first.high, second.high) }
}

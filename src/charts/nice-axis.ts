import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** Ends and ticks of a value axis, in the unit of the values. */
type Axis = { low: number; high: number; ticks: readonly number[] }

/**
 * Round ends around the values. A count begins at zero and has whole ticks; any other unit keeps its
 * own range, because a share that moves from 61 to 64 per cent would be flat on an axis from zero.
 */
export function niceAxis(values: readonly number[], { isCount }: { isCount: boolean }): Axis {
  if (values.length === 0) return { low: 0, high: 1, ticks: [] }
  const range = valueRange(values, { isCount })
  const rounded = [4, 3, 2].map((count) => roundAxis(range, count))
  const axis = rounded.find(({ ticks }) => ticks.length <= mostTicks) ?? roundAxis(range, 1)
  return { ...axis, ticks: axis.ticks.filter((tick) => !isCount || Number.isInteger(tick)) }
}

/** The ends of the values themselves, from zero for a count, and never without a distance between them. */
export function valueRange(
  values: readonly number[],
  { isCount }: { isCount: boolean },
): { low: number; high: number } {
  const [least = 0, most = 0] = extent(values)
  const low = isCount ? Math.min(0, least) : least
  const high = isCount ? Math.max(0, most) : most
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (high - low > Math.max(size, 1e-6) * 1e-9) return { low, high }
  // One value only: room around it; a lone zero gets room above.
  return size < 1e-6 ? { low, high: low + 1 } : { low: low - size * 0.1, high: high + size * 0.1 }
}

const mostTicks = 5

function roundAxis(range: { low: number; high: number }, count: number): Axis {
  const scale = scaleLinear().domain([range.low, range.high]).nice(count)
  const [low = range.low, high = range.high] = scale.domain()
  const ticks = scale.ticks(count).map((tick) => (tick === 0 ? 0 : tick))
  return { low: Math.min(low, range.low), high: Math.max(high, range.high), ticks }
}

/**
 * What a figure is, which says how it can move. A count is whole and never below 0; an amount is above 0; a bounded figure
 * lies between 0 and `highest`, such as a percentage.
 */
export type Measure = { kind: 'count' } | { kind: 'amount' } | { kind: 'bounded'; highest: number }

/** A scale on which a movement means the same wherever the figure stands, and on which no movement leads to what cannot be. */
export type Scale = {
  /** Undefined for a figure that is not on this scale, such as an amount of nought. */
  to(value: number): number | undefined
  /** Back to a figure; a count comes back whole. */
  from(place: number): number
  /** The place under which a figure is at most this value; for a count half-way to the next one. */
  upTo(value: number): number
  /** The place under which a figure is less than this value; for a count half-way from the one before. */
  under(value: number): number
}

/**
 * Counts and amounts move in proportion, so on a logarithmic scale; a count is taken half a one higher, so that nought has a
 * place. Bounded figures move on the scale of log odds, with half a hundredth of the range added at both ends.
 */
export function scaleOf(measure: Measure): Scale {
  if (measure.kind === 'count') return countScale
  if (measure.kind === 'amount') return amountScale
  const { highest } = measure
  const rim = highest / 200
  const odds = (value: number) => Math.log((value + rim) / (highest + rim - value))
  const within = (value: number) => odds(Math.min(highest, Math.max(0, value)))
  return {
    to: (value) => (value >= 0 && value <= highest ? odds(value) : undefined),
    from(place) {
      const share = 1 / (1 + Math.exp(-place))
      return Math.min(highest, Math.max(0, share * (highest + 2 * rim) - rim))
    },
    upTo: within,
    under: within,
  }
}

const countScale: Scale = {
  to: (value) => (value >= 0 ? Math.log(value + 0.5) : undefined),
  from: (place) => Math.max(0, Math.round(Math.exp(place) - 0.5)),
  upTo: (value) => Math.log(Math.max(0, Math.floor(value) + 1)),
  under: (value) => Math.log(Math.max(0, Math.ceil(value))),
}

const amountScale: Scale = {
  to: (value) => (value > 0 ? Math.log(value) : undefined),
  from: (place) => Math.exp(place),
  upTo: (value) => Math.log(Math.max(0, value)),
  under: (value) => Math.log(Math.max(0, value)),
}

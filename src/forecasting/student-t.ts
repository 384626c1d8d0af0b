import jstat from 'jstat'

const found = new Map<string, number>()

/** The value that a t-distributed number stays under with this probability; as `qt` in R, to seven digits. Found once each. */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  const key = `${probability} ${degreesOfFreedom}`
  const known = found.get(key) ?? jstat.studentt.inv(probability, degreesOfFreedom)
  found.set(key, known)
  return known
}

/** The probability that a t-distributed number stays under a value, which may be infinite; as `pt` in R. */
export function tBelow(value: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(value)) return value > 0 ? 1 : 0
  return jstat.studentt.cdf(value, degreesOfFreedom)
}

/**
 * A count of people or households as it may be shown: the class 1-4, or a multiple of five.
 * Nought is shown as nought: nobody is in it.
 */
export type ProtectedCount = { kind: 'rounded'; value: number } | { kind: 'class'; low: 1; high: 4 }

/**
 * Hides the exact size of a group. 1 to 4 become one class; from 5 on a count goes to the nearest multiple
 * of five, never below 5, so what is shown is at most 2 away from what was counted.
 *
 * Method: deterministic rounding to base 5 with a threshold of 5. Statistics Netherlands must protect
 * frequency tables (cbs.nl, "Statistische beveiliging") but has no one published rule for a table like ours;
 * rounding to 5 with one sign for 1-4 is common in neighbourhood figures and in British policies on small
 * counts. Always the same answer for the same count, so that asking again tells nothing new, which fresh
 * random noise would.
 *
 * @throws RangeError for anything but a whole number from 0 up to 2^53 - 1.
 */
export function protectCount(count: number): ProtectedCount {
  if (!Number.isSafeInteger(count) || count < 0) {
    throw new RangeError(`A count is a whole number of 0 or more, not ${count}`)
  }
  if (count >= 1 && count <= 4) return { kind: 'class', low: 1, high: 4 }
  return { kind: 'rounded', value: Math.round(count / 5) * 5 }
}

/** Middle value; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Milliseconds of each of so many runs, one after the other, after some that do not count. */
export async function timesOf(runs: number, work: () => Promise<unknown>, warmUp = 20): Promise<number[]> {
  for (let run = 0; run < warmUp; run++) await work()
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const begin = performance.now()
    await work()
    times.push(performance.now() - begin)
  }
  return times
}

/** Says what was found beside its limit; a bench that misses its limit ends with exit code 1. */
export function verdict(sentence: string, holds: boolean): void {
  console.log(`${holds ? 'holds ' : 'MISSED'}  ${sentence}`)
  if (!holds) process.exitCode = 1
}

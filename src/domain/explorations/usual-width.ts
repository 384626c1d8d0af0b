/** How many cells most rows have: in a row with more or fewer, cells may have shifted. Of equals the larger. */
export function usualWidth(rows: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>()
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1)
  const [most = [0, 0]] = [...counts].sort((one, other) => other[1] - one[1] || other[0] - one[0])
  return most[0]
}

/**
 * Moves labels apart so that they stand at least `gap` from each other between `top` and `bottom`, each as
 * near its wish as the order allows. Answers the places in the order of the wishes, or undefined when there
 * is no room for all.
 */
export function spreadLabels(
  wishes: readonly number[],
  { gap, top, bottom }: { gap: number; top: number; bottom: number },
): number[] | undefined {
  if ((wishes.length - 1) * gap > bottom - top) return undefined
  const order = wishes.map((_, index) => index).sort((a, b) => wish(a) - wish(b) || a - b)
  const places = new Map<number, number>()

  let floor = top
  for (const index of order) {
    const place = Math.max(floor, wish(index))
    places.set(index, place)
    floor = place + gap
  }
  let ceiling = bottom
  for (const index of order.toReversed()) {
    const place = Math.min(ceiling, places.get(index) ?? ceiling)
    places.set(index, place)
    ceiling = place - gap
  }
  return wishes.map((_, index) => places.get(index) ?? top)

  function wish(index: number): number {
    return wishes[index] ?? top
  }
}

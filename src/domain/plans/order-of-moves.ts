export type Renaming = { from: string; to: string }

/** `from` is where it stands at that moment: on the parking place, when it had to wait there. */
export type RenamingStep<One> = Renaming & { move: One }

/**
 * In such an order that nothing is put where another still stands, as the database asks of codes. Where some change places in a circle
 * one of them waits meanwhile on the parking place, which belongs to nobody.
 */
export function orderOfMoves<One extends Renaming>(
  moves: readonly One[],
  parking: string,
): RenamingStep<One>[] {
  const waiting = new Map(moves.filter(({ from, to }) => from !== to).map((move) => [move.from, move]))
  const steps: RenamingStep<One>[] = []
  /** Makes a place free by moving first whoever stands there, and whoever stands in their way. */
  const clear = (start: One) => {
    const chain: One[] = []
    for (let next: One | undefined = start; next; next = waiting.get(next.to)) {
      chain.push(next)
      waiting.delete(next.from)
    }
    const isCircle = chain.length > 1 && chain.at(-1)?.to === start.from
    if (isCircle) steps.push({ from: start.from, to: parking, move: start })
    for (const move of chain.reverse())
      steps.push({ from: isCircle && move === start ? parking : move.from, to: move.to, move })
  }
  for (const move of moves) if (waiting.has(move.from)) clear(move)
  return steps
}

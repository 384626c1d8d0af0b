/** The number in an address; one that is longer than any we give out names nothing, as 0 does. */
export function numberInPath(word: string | undefined): number {
  return /^\d{1,6}$/.test(word ?? '') ? Number(word) : 0
}

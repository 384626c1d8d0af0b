/** By content: the same for the same sources. */
export function sourceHash(): string

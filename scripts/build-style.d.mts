/** Writes thuisplan.css, fonts and marks into the folder; answers the size of thuisplan.css. */
export function buildStyle(options: { outFolder: string }): Promise<{ bytes: number; brotliBytes: number }>

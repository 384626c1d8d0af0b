import { writeNumber } from '../language/figures.ts'
import type { Language } from '../language/language.ts'

/** Bytes as people read them: 14,4 MB. */
export function writeFileSize(language: Language, bytes: number): string {
  return bytes < 1_000_000
    ? `${writeNumber(language, Math.ceil(bytes / 1000))} kB`
    : `${writeNumber(language, Math.round(bytes / 100_000) / 10)} MB`
}

/**
 * A closed list of terms of the field. The code is what we store and reason with; the Dutch term is what the API, a sheet
 * and a person say. docs/glossary.md holds the same pairs.
 */
export type Vocabulary<Code extends string> = {
  readonly codes: readonly [Code, ...Code[]]
  readonly dutch: Readonly<Record<Code, string>>
  /** Accepts the code or the Dutch term, in any case and with any spacing. */
  recognise(text: string): Code | undefined
}

export function vocabulary<Code extends string>(dutch: Readonly<Record<Code, string>>): Vocabulary<Code> {
  const codes = Object.keys(dutch) as Code[]
  const [first, ...rest] = codes
  if (first === undefined) throw new RangeError('a vocabulary needs at least one term')
  const byWord = new Map(
    codes.flatMap((code) => [[plain(code), code] as const, [plain(dutch[code]), code] as const]),
  )
  return { codes: [first, ...rest], dutch, recognise: (text) => byWord.get(plain(text)) }
}

export type CodeOf<List> = List extends Vocabulary<infer Code> ? Code : never

function plain(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
}

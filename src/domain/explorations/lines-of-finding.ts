import { done, type FieldProblems, type Outcome, refused } from '../outcome.ts'
import type { Region } from '../regions/region.ts'
import type { Values } from '../registers/field.ts'
import { findSubTheme } from './sub-theme.ts'

/** Every line a finding names, its main line first. */
export function linesOf({
  actionLine,
  alsoLines,
}: {
  actionLine: number
  alsoLines: readonly number[]
}): number[] {
  return [actionLine, ...alsoLines.filter((line) => line !== actionLine)]
}

/** The same of the values that the register keeps. */
export function linesOfValues(values: Values): number[] {
  return linesOf(values as unknown as { actionLine: number; alsoLines: readonly number[] })
}

/** What a form says of lines; `actionLine` is null as long as it is not right, '' is no sub-theme. */
export type SaidLines = { actionLine: number | null; alsoLines: readonly number[]; subTheme: string }

/** The further lines and the sub-theme (its code) of a finding: all of its region's framework, the sub-theme of a line it names. */
export function furtherLines(
  region: Pick<Region, 'actionLines' | 'subThemes'>,
  { actionLine, alsoLines, subTheme }: SaidLines,
): Outcome<{ alsoLines: number[]; subTheme: string | null }> {
  const problems: FieldProblems = {}
  const known = new Set(region.actionLines.map(({ number }) => number))
  const unknown = [actionLine ?? [], alsoLines].map((lines) =>
    [lines].flat().find((line) => !known.has(line)),
  )
  if (unknown[0] !== undefined)
    problems['actionLine'] = { code: 'unknown-action-line', detail: String(unknown[0]) }
  if (unknown[1] !== undefined)
    problems['alsoLines'] = { code: 'unknown-action-line', detail: String(unknown[1]) }
  const theme = subTheme === '' ? null : findSubTheme(region, subTheme)
  if (theme === undefined) problems['subTheme'] = { code: 'unknown-sub-theme', detail: subTheme }
  else if (theme !== null && actionLine !== null && !linesOf({ actionLine, alsoLines }).includes(theme.line))
    problems['subTheme'] = { code: 'sub-theme-of-other-line', detail: theme.code }
  if (Object.keys(problems).length > 0) return refused({ kind: 'invalid', fields: problems })
  return done({ alsoLines: alsoLines.filter((line) => line !== actionLine), subTheme: theme?.code ?? null })
}

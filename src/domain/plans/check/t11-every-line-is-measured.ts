import type { CheckMatter, Measure } from './check-matter.ts'
import type { MeasurePart, Remark } from './remark.ts'

/**
 * T11 (S11): every line has an indicator with baseline, target, source and rhythm, of which the next publication date is set. One
 * complete indicator per line is enough; a date that has passed is not the next.
 */
export function everyLineIsMeasured({ region, measures, today }: CheckMatter): Remark[] {
  return region.actionLines.flatMap((line): Remark[] => {
    const subject = `line:${line}:indicator`
    const fullest = measures
      .filter(({ actionLine }) => actionLine === line)
      .map((measure) => ({ ...measure, missing: missingIn(measure, today) }))
      .sort((a, b) => a.missing.length - b.missing.length || (a.code < b.code ? -1 : 1))[0]
    if (!fullest) {
      const mend = { kind: 'new', noun: 'indicators', prefilled: { actionLine: String(line) } } as const
      return [{ subject, lack: { kind: 'line-unmeasured', line }, mend }]
    }
    const { id, code, missing } = fullest
    if (missing.length === 0) return []
    const lack = { kind: 'measure-lacks', line, indicator: code, missing } as const
    return [{ subject, lack, mend: { kind: 'change', noun: 'indicators', id } }]
  })
}

function missingIn(
  { hasBaseline, hasTarget, source, rhythm, nextPublicationOn }: Measure,
  today: string,
): MeasurePart[] {
  const parts = [
    { part: 'baseline', there: hasBaseline },
    { part: 'target', there: hasTarget },
    { part: 'source', there: source !== '' },
    { part: 'rhythm', there: rhythm !== '' },
    { part: 'next-publication', there: nextPublicationOn !== null && nextPublicationOn >= today },
  ] as const
  return parts.filter(({ there }) => !there).map(({ part }) => part)
}

import * as z from 'zod'
import { parseDate } from '../dates.ts'
import type { Checked, ReferenceProblem } from './reference-problem.ts'

/** What a national framework is made of, in the order a reader meets it (source parts S1, S4, S5, S2, S10, S14). */
export const frameworkKinds = [
  'action-line',
  'sub-theme',
  'principle',
  'commitment',
  'party',
  'aim',
  'transformation-class',
  'living-situation',
  'attention-group',
  'target-group',
] as const
export type FrameworkKind = (typeof frameworkKinds)[number]

/** One edition as it stands in data/framework; a later one can stand beside it, and regions keep the one they began with. */
export type Framework = z.output<typeof schema>

export function parseFramework(input: unknown): Checked<Framework> {
  const parsed = schema.safeParse(input)
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.map(problemOf) }
  const problems = [...doubles(parsed.data), ...periodProblems(parsed.data)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: parsed.data }
}

const line = z.string().trim().min(1)
const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && parseDate(text).kind === 'date')
const year = z.int().min(2000).max(2100)

const schema = z.strictObject({
  edition: z.string().regex(/^[a-z0-9-]+$/),
  title: z.strictObject({ nl: line, en: line }),
  launchedOn: day,
  signedOn: day,
  periodFrom: year,
  periodTo: year,
  source: line,
  items: z
    .array(
      z.strictObject({
        kind: z.enum(frameworkKinds),
        code: line,
        title: z.strictObject({ nl: line, en: line }),
        text: z.strictObject({ nl: z.string(), en: z.string() }),
        source: line,
        certainty: z.enum(['found', 'memory', 'not-found']),
      }),
    )
    .min(1)
    // Findings and goals carry the number of their line.
    .refine((items) => items.every(({ kind, code }) => kind !== 'action-line' || /^[1-9]$/.test(code)))
    // So do their sub-themes; one digit more, because 2.10 and 2.1 are one number to a spreadsheet.
    .refine((items) =>
      items.every(
        ({ kind, code }) =>
          kind !== 'sub-theme' ||
          (/^[1-9]\.[1-9]$/.test(code) &&
            items.some((line) => line.kind === 'action-line' && line.code === code.charAt(0))),
      ),
    ),
})

function problemOf({ path, message }: z.core.$ZodIssue): ReferenceProblem {
  const [first, index, ...rest] = path
  const inItem = first === 'items' && typeof index === 'number'
  return {
    file: 'framework',
    row: inItem ? index + 1 : null,
    field: (inItem ? rest : path).map(String).join('.'),
    code: 'malformed',
    detail: message,
  }
}

function doubles({ items }: Framework): ReferenceProblem[] {
  const seen = new Set<string>()
  return items.flatMap(({ kind, code }, index) => {
    const name = `${kind} ${code}`
    if (!seen.has(name)) {
      seen.add(name)
      return []
    }
    return [{ file: 'framework', row: index + 1, field: 'code', code: 'twice', detail: name }]
  })
}

function periodProblems({ periodFrom, periodTo }: Framework): ReferenceProblem[] {
  if (periodTo >= periodFrom) return []
  return [
    { file: 'framework', row: null, field: 'periodTo', code: 'end-before-start', detail: String(periodTo) },
  ]
}

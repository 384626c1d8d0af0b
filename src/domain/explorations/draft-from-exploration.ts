import { byCode } from '../plans/plan-code.ts'
import type { Region } from '../regions/region.ts'
import { wholeRegion } from '../registers/field.ts'
import { type TransformationClass, targetGroups } from '../terms.ts'
import type { GapFinding } from './analysis/gaps.ts'
import type { Gap } from './gap-key.ts'

/** What a goal or an action begins with when it comes from findings, from a gap, or from a gap with its findings. */
export type DraftSource = {
  title: string
  findings: readonly Pick<GapFinding, 'number' | 'line' | 'place' | 'transformationClass' | 'targetGroups'>[]
  gap?: { key: string; gap: Gap }
}

/** Codes that are taken in the plan. */
type Taken = { goals: readonly string[]; actions: readonly string[] }

/** The fields of a goal that follow from its source, as its form takes them. */
export function draftGoal(source: DraftSource, { goals }: Pick<Taken, 'goals'>): Record<string, string> {
  const line = lineOf(source)
  return filled({ code: line === undefined ? '' : nextUnder(String(line), goals), ...namesOf(source) })
}

/** The fields of an action; without a goal on its line it has no code yet. */
export function draftAction(
  source: DraftSource,
  { goals, actions }: Taken,
  { municipalities }: Pick<Region, 'municipalities'>,
): Record<string, string> {
  const line = lineOf(source)
  const goal = goals.filter((code) => code.startsWith(`${line}.`)).toSorted(byCode)[0]
  const places = placesOf(source)
  const everywhere = municipalities.map(({ code }) => code)
  return filled({
    code: goal === undefined ? '' : nextUnder(goal, actions),
    ...namesOf(source),
    municipalities: (places.includes(wholeRegion) ? everywhere : places).join('; '),
    transformationClass: classOf(source) ?? '',
    targetGroups: groupsOf(source).join('; '),
  })
}

/** The fields of a recommendation for the next period: what this plan does not take up. */
export function draftRecommendation(source: DraftSource): Record<string, string> {
  const line = lineOf(source)
  return filled({
    kind: 'next-period',
    ...namesOf(source),
    actionLines: line === undefined ? '' : String(line),
  })
}

function namesOf({ title, findings, gap }: DraftSource): Record<string, string> {
  return {
    title,
    findings: findings.map(({ number }) => number).join('; '),
    gaps: gap?.key ?? '',
  }
}

/** Undefined when the findings are of several lines, or what is lacking is of none. */
export function lineOf({ findings, gap }: Pick<DraftSource, 'findings' | 'gap'>): number | undefined {
  const lines = new Set(gap && 'line' in gap.gap ? [gap.gap.line] : findings.map(({ line }) => line))
  return lines.size === 1 ? [...lines][0] : undefined
}

function placesOf({ findings, gap }: DraftSource): string[] {
  return gap?.gap.kind === 'cell' ? [gap.gap.place] : [...new Set(findings.map(({ place }) => place))]
}

function classOf({ findings, gap }: DraftSource): TransformationClass | undefined {
  if (gap?.gap.kind === 'aim') return classOfAim[gap.gap.aim]
  const classes = new Set(findings.map(({ transformationClass }) => transformationClass))
  return classes.size === 1 ? [...classes][0] : undefined
}

/** Fewer homeless people can come of prevention and of housing alike. */
const classOfAim = {
  prevent: 'prevention',
  reduce: undefined,
  'improve-shelter': 'shelter',
  'shorten-shelter': 'shelter',
} as const

function groupsOf({ findings, gap }: DraftSource): string[] {
  if (gap?.gap.kind === 'target-group') return [gap.gap.group]
  const served = new Set(findings.flatMap((finding) => finding.targetGroups))
  return targetGroups.codes.filter((group) => served.has(group))
}

/** The first free number under a code: `3.2` under `3` when `3.1` is taken. */
export function nextUnder(parent: string, codes: readonly string[]): string {
  const depth = parent.split('.').length
  const numbers = codes
    .filter((code) => code.startsWith(`${parent}.`))
    .map((code) => Number(code.split('.')[depth]))
  return `${parent}.${1 + Math.max(0, ...numbers)}`
}

/** What does not follow is left for the person to fill in. */
function filled(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}

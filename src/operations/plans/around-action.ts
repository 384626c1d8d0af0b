import type { Reading } from '../../database/database.ts'
import { done, type FieldProblems, type Outcome, refused } from '../../domain/outcome.ts'
import { type ActionDraft, actionProblems } from '../../domain/plans/action.ts'
import { goalCodeOf } from '../../domain/plans/plan-code.ts'
import { parseMunicipalities } from '../../domain/regions/place.ts'
import type { Region } from '../../domain/regions/region.ts'
import { gapsOfRegion } from './gaps-of-region.ts'
import { lookUpAll, lookUpOne } from './look-up.ts'

/** What an action points at, as ids. */
export type AroundAction = {
  goal: string | null
  owner: string | null
  partners: string[]
  municipalities: string[]
  policy: string | null
  indicator: string | null
  findings: string[]
  gaps: readonly string[]
  mergedInto: string | null
  dependsOn: string[]
  decisions: string[]
}

/** The words of an action as ids, or everything that is wrong with it. */
export async function aroundAction(
  sql: Reading,
  region: Region,
  action: ActionDraft,
): Promise<Outcome<AroundAction>> {
  const problems: FieldProblems = actionProblems(action, region)
  const municipalities = parseMunicipalities(region, 'municipalities', action.municipalities)
  if (!municipalities.ok && municipalities.problem.kind === 'invalid')
    Object.assign(problems, municipalities.problem.fields)
  const at = (field: string) => ({ problems, field })
  const found = {
    goal: await lookUpOne(sql, region.id, 'goal', goalCodeOf(action.code), at('code')),
    owner: await lookUpOne(sql, region.id, 'organisation', action.owner, at('owner')),
    partners: await lookUpAll(sql, region.id, 'organisation', action.partners, at('partners')),
    municipalities: municipalities.ok ? municipalities.value : [],
    policy: await lookUpOne(sql, region.id, 'policy', action.policy, at('policy')),
    indicator: await lookUpOne(sql, region.id, 'indicator', action.indicator, at('indicator')),
    findings: await lookUpAll(sql, region.id, 'finding', action.findings, at('findings')),
    gaps: gapsOfRegion(region, action.gaps, at('gaps')),
    mergedInto: await lookUpOne(sql, region.id, 'action', action.mergedInto, at('mergedInto')),
    dependsOn: await lookUpAll(sql, region.id, 'action', action.dependsOn, at('dependsOn')),
    decisions: await lookUpAll(sql, region.id, 'decision', action.decisions, at('decisions')),
  }
  return Object.keys(problems).length > 0 ? refused({ kind: 'invalid', fields: problems }) : done(found)
}

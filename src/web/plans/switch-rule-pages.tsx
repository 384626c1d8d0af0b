import { Hono } from 'hono'
import { mayWrite } from '../../domain/caller.ts'
import { done, type FieldProblems } from '../../domain/outcome.ts'
import { takenAway, versionBegunWith, versionKey } from '../../domain/registers/version-of-entry.ts'
import { checkPlanOfRegion } from '../../operations/plans/check-plan-of-region.ts'
import { readHistoryOfRule } from '../../operations/plans/read-history-of-rule.ts'
import { switchRuleOff, switchRuleOn } from '../../operations/plans/switch-rule.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { type Entered, oneOf, readForm } from '../forms/form-body.ts'
import { choicesLeft } from '../history/answer-conflict.tsx'
import { answerChangedBeforeRemoval } from '../history/changed-before-removal.tsx'
import { versionAsked } from '../history/version-asked.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { answerSwitchConflict, differing } from './switch-rule-conflict.ts'
import { SwitchRulePage } from './switch-rule-page.tsx'

const base = '/:language/regios/:region/plantoets/regels/:rule'

/** Switching a rule of the plan check off with a reason, and on again. */
export function switchRulePages() {
  return new Hono<VisitEnv>()
    .get(`${base}/uitzetten`, (context) => showSwitching(context))
    .post(`${base}/uitzetten`, switchOff)
    .post(`${base}/aanzetten`, switchOn)
}

/** A reason comes back with what is wrong with it, or beside what somebody else wrote; or it is stored. */
async function switchOff(context: VisitContext) {
  const { needs } = context.get('visit')
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = body
  const left = choicesLeft(entered)
  if (Object.keys(left).length > 0) return answerSwitchConflict(context, entered, left)
  const input = { reason: oneOf(entered, 'reason'), [versionKey]: versionBegunWith(entered) }
  const outcome = await switchRuleOff(needs, ...ruleAsked(context), input)
  if (outcome.ok) return backToRule(context)
  const { problem } = outcome
  if (problem.kind === 'changed-meanwhile') return answerSwitchConflict(context, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return showSwitching(context, { entered, problems: problem.fields })
}

async function switchOn(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const [regionId, rule] = ruleAsked(context)
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const begun = versionBegunWith(body.entered)
  const outcome = await switchRuleOn(needs, regionId, rule, { [versionKey]: begun })
  if (outcome.ok) return backToRule(context)
  if (outcome.problem.kind !== 'changed-meanwhile') return problemPage(context, outcome.problem.kind)
  const found = await differing(context, begun, body.entered)
  const remove = { address: addresses.switchRuleOn(language, regionId, rule) }
  return answerChangedBeforeRemoval(context, found.ok ? done({ ...found.value, remove }) : found)
}

async function showSwitching(context: VisitContext, sent?: { entered: Entered; problems: FieldProblems }) {
  const visit = context.get('visit')
  const [regionId, rule] = ruleAsked(context)
  const found = await checkPlanOfRegion(visit.needs, regionId)
  if (!found.ok) return problemPage(context, found.problem.kind)
  if (!mayWrite(visit.needs.caller, regionId, 'plan-check-rules')) return problemPage(context, 'not-allowed')
  const checked = found.value.rules.find((candidate) => candidate.rule === rule)
  if (!checked) return problemPage(context, 'not-found')
  const history = await readHistoryOfRule(visit.needs, regionId, rule)
  if (!history.ok) return problemPage(context, history.problem.kind)
  const again = sent ? undefined : versionAsked(history.value.versions, visit.url)
  const kept = {
    reason: String(again?.values['reason'] ?? checked.off?.reason ?? ''),
    [versionKey]: checked.off?.version ?? takenAway,
  }
  const page = (
    <SwitchRulePage
      visit={visit}
      region={found.value.region}
      checked={checked}
      history={history.value}
      again={again}
      entered={sent?.entered ?? kept}
      problems={sent?.problems ?? {}}
    />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

function backToRule(context: VisitContext) {
  const [regionId, rule] = ruleAsked(context)
  const check = addresses.planCheck(context.get('visit').language, regionId)
  return context.redirect(`${check}#${rule}`, 303)
}

function ruleAsked(context: VisitContext): [string, string] {
  return [context.req.param('region') ?? '', context.req.param('rule') ?? '']
}

import { Hono } from 'hono'
import { done } from '../../../domain/outcome.ts'
import { nounAddresses } from '../../../domain/registers/noun.ts'
import { versionBegunWith, versionKey } from '../../../domain/registers/version-of-entry.ts'
import { decideNoAction, takeBackNoAction } from '../../../operations/explorations/decide-no-action.ts'
import { joinGap } from '../../../operations/explorations/join-gap.ts'
import { readGaps } from '../../../operations/explorations/read-gaps.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { withFlash } from '../../forms/flash.tsx'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { choicesLeft } from '../../history/answer-conflict.tsx'
import { answerChangedBeforeRemoval } from '../../history/changed-before-removal.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { findingsToPlan } from './findings-to-plan.tsx'
import { GapsPage } from './gaps-page.tsx'
import { answerNoActionConflict, differingReasons } from './no-action-conflict.ts'
import { keyAsked, showGap } from './show-gap.tsx'

const base = '/:language/regios/:region/verkenning/leemten'

/** The gaps of the exploration, deciding about each, and the way from findings to the plan. */
export function gapPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const read = await readGaps(visit.needs, context.req.param('region'))
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <GapsPage visit={visit} {...read.value} />)
    })
    .get('/:language/regios/:region/verkenning/naar-plan', findingsToPlan)
    .get(`${base}/:key`, (context) => showGap(context))
    .post(`${base}/:key/aansluiten`, join)
    .post(`${base}/:key/geen-actie`, storeReason)
    .post(`${base}/:key/intrekken`, takeBack)
}

/** The gap goes to a goal or an action that is there; without a choice the page comes back and says so. */
async function join(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const target = oneOf(body.entered, 'target')
  const outcome = await joinGap(needs, regionId, keyAsked(context), target)
  if (!outcome.ok && outcome.problem.kind === 'invalid')
    return showGap(context, { entered: {}, problems: outcome.problem.fields })
  if (!outcome.ok) return problemPage(context, outcome.problem.kind)
  const { kind, label } = outcome.value
  const noun = kind === 'goal' ? nounAddresses.goals : nounAddresses.actions
  const page = addresses.gap(language, regionId, keyAsked(context))
  return context.redirect(withFlash(page, 'saved', noun, label, target.split(':')[1] ?? ''), 303)
}

/** A reason comes back with what is wrong with it, or beside what somebody else wrote; or it is stored. */
async function storeReason(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = body
  const problems = choicesLeft(entered)
  if (Object.keys(problems).length > 0) return answerNoActionConflict(context, entered, problems)
  const outcome = await decideNoAction(needs, regionId, keyAsked(context), {
    reason: oneOf(entered, 'reason'),
    [versionKey]: versionBegunWith(entered),
  })
  if (outcome.ok)
    return context.redirect(
      addresses.gap(language, regionId, outcome.value.key, { reden: 'opgeslagen' }),
      303,
    )
  const { problem } = outcome
  if (problem.kind === 'changed-meanwhile') return answerNoActionConflict(context, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return showGap(context, { entered, problems: problem.fields })
}

async function takeBack(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const begun = versionBegunWith(body.entered)
  const outcome = await takeBackNoAction(needs, regionId, keyAsked(context), { [versionKey]: begun })
  if (outcome.ok)
    return context.redirect(
      addresses.gap(language, regionId, outcome.value.key, { reden: 'ingetrokken' }),
      303,
    )
  if (outcome.problem.kind !== 'changed-meanwhile') return problemPage(context, outcome.problem.kind)
  const found = await differingReasons(context, begun, body.entered)
  const address = addresses.takeBackNoAction(language, regionId, keyAsked(context))
  return answerChangedBeforeRemoval(context, found.ok ? done({ ...found.value, remove: { address } }) : found)
}

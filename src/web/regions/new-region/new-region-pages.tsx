import { Hono } from 'hono'
import type { FieldProblems } from '../../../domain/outcome.ts'
import {
  type FoundingChoices,
  foundRegion,
  readFoundingMatter,
} from '../../../operations/regions/found-region.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { WizardPage } from './wizard-page.tsx'
import { firstWrongStep, isStep, prefilled, type Step, stepOfField } from './wizard-state.ts'

/**
 * Founding a region in four steps, without script: each step posts to the same address and says by its button where to go
 * (`naar` on, `terug` back, neither: make it). Nothing is stored before the last button. Mounted before regionPages().
 */
export function newRegionPages() {
  return new Hono<VisitEnv>()
    .get('/:language/regios/nieuw', async (context) => {
      const matter = await readFoundingMatter(context.get('visit').needs)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      return showStep(context, { step: 'one', entered: {}, matter: matter.value, problems: {} })
    })
    .post('/:language/regios/nieuw', async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const matter = await readFoundingMatter(context.get('visit').needs)
      if (!matter.ok) return problemPage(context, matter.problem.kind, body.entered)
      const step = { entered: body.entered, matter: matter.value }
      const back = oneOf(body.entered, 'terug')
      if (isStep(back)) return showStep(context, { ...step, step: back, problems: {} })
      const onward = oneOf(body.entered, 'naar')
      if (isStep(onward)) return goOn(context, { ...step, step: onward })
      return found(context, step)
    })
}

type Wanted = { step: Step; entered: Entered; matter: FoundingChoices }

/** Going back is always possible; going on only when everything before is right. */
function goOn(context: VisitContext, wanted: Wanted) {
  const wrong = firstWrongStep(wanted.entered, wanted.matter, wanted.step)
  return showStep(context, { ...wanted, problems: {}, ...wrong })
}

async function found(context: VisitContext, { entered, matter }: Omit<Wanted, 'step'>) {
  const { needs, language } = context.get('visit')
  const outcome = await foundRegion(needs, entered)
  if (outcome.ok)
    return context.redirect(`${addresses.region(language, outcome.value.regionId)}?welkom=ja`, 303)
  if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, entered)
  const { fields: problems } = outcome.problem
  const here = { step: stepOfField(Object.keys(problems)[0] ?? ''), problems }
  return showStep(context, { ...here, ...firstWrongStep(entered, matter, 'four'), entered, matter })
}

function showStep(
  context: VisitContext,
  { step, entered, matter, problems }: Wanted & { problems: FieldProblems },
) {
  const visit = context.get('visit')
  const filled = prefilled(step, entered, matter)
  const page = <WizardPage visit={visit} step={step} matter={matter} entered={filled} problems={problems} />
  return answerPage(context, page, Object.keys(problems).length > 0 ? 422 : 200)
}

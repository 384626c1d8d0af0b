import { Hono } from 'hono'
import type { FieldProblem } from '../../../domain/outcome.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { closeRound, readClosing, reopenRound } from '../../../operations/explorations/close-round.ts'
import { roundRegister } from '../../../operations/explorations/round-register.ts'
import { readEntry } from '../../../operations/registers/work-on-register.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { Said } from '../../forms/said.tsx'
import { problemPage } from '../../problem-page.tsx'
import { EntryPage } from '../../registers/entry-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { askPages } from './ask-pages.tsx'
import { CloseSection } from './close-section.tsx'
import { questionPages } from './question-pages.tsx'
import { RoundSections } from './round-sections.tsx'

const one = '/:language/regios/:region/rondes/:id{[0-9a-f-]{36}}'

/** A round of the exploration, what it asks, and whom. */
export function roundPages() {
  return new Hono<VisitEnv>()
    .get(one, (context) => showRound(context))
    .post(`${one}/sluiten`, (context) => endOrReopen(context, closeRound, 'gesloten'))
    .post(`${one}/heropenen`, (context) => endOrReopen(context, reopenRound, 'heropend'))
    .route('/', questionPages())
    .route('/', askPages())
}

async function showRound(context: VisitContext, problem?: FieldProblem) {
  const visit = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const found = await readEntry(visit.needs, region, roundRegister, id)
  if (!found.ok) return problemPage(context, found.problem.kind)
  const closing = await readClosing(visit.needs, region, id)
  if (!closing.ok) return problemPage(context, closing.problem.kind)
  const texts = roundWorkTexts[visit.language]
  const done = visit.url.searchParams.get('gedaan')
  const said = done === 'gesloten' ? texts.saidClosed : done === 'heropend' ? texts.saidReopened : ''
  return answerPage(
    context,
    <EntryPage
      visit={visit}
      register={roundRegister}
      {...found.value}
      first={
        said !== '' && (
          <Said>
            <p>{said}</p>
          </Said>
        )
      }
    >
      <RoundSections
        visit={visit}
        regionId={region}
        round={closing.value.round}
        isAsked={closing.value.asked > 0}
      />
      <CloseSection visit={visit} closing={closing.value} {...(problem ? { problem } : {})} />
    </EntryPage>,
    problem ? 422 : 200,
  )
}

async function endOrReopen(context: VisitContext, change: typeof closeRound, done: string) {
  const { needs, language } = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const outcome = await change(needs, region, id)
  if (outcome.ok)
    return context.redirect(`${addresses.entry(language, region, 'rounds', id)}?gedaan=${done}`, 303)
  return outcome.problem.kind === 'invalid'
    ? showRound(context, outcome.problem.fields['round'])
    : problemPage(context, outcome.problem.kind)
}

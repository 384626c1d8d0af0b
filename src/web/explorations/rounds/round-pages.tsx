import { Hono } from 'hono'
import { questionField } from '../../../domain/explorations/questions.ts'
import type { FieldProblem, FieldProblems } from '../../../domain/outcome.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { askForRound, prepareAsking } from '../../../operations/explorations/ask-for-round.ts'
import { closeRound, readClosing, reopenRound } from '../../../operations/explorations/close-round.ts'
import { readRoundQuestions, storeRoundQuestions } from '../../../operations/explorations/round-questions.ts'
import { roundRegister } from '../../../operations/explorations/round-register.ts'
import { readEntry } from '../../../operations/registers/work-on-register.ts'
import { askedQuestions } from '../../../presentation/explorations/asked-questions.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { Said } from '../../forms/said.tsx'
import { problemPage } from '../../problem-page.tsx'
import { EntryPage } from '../../registers/entry-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { AskPage } from './ask-page.tsx'
import { CloseSection } from './close-section.tsx'
import { QuestionsPage } from './questions-page.tsx'
import { RoundSections } from './round-sections.tsx'

const one = '/:language/regios/:region/rondes/:id{[0-9a-f-]{36}}'

/** A round of the exploration, what it asks, and whom. */
export function roundPages() {
  return new Hono<VisitEnv>()
    .get(one, (context) => showRound(context))
    .post(`${one}/sluiten`, (context) => endOrReopen(context, closeRound, 'gesloten'))
    .post(`${one}/heropenen`, (context) => endOrReopen(context, reopenRound, 'heropend'))
    .get(`${one}/vragen`, (context) => showQuestions(context, {}))
    .post(`${one}/vragen`, storeQuestions)
    .get(`${one}/vragen-aan`, (context) => showAsking(context, {}))
    .post(`${one}/vragen-aan`, ask)
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
    <EntryPage visit={visit} register={roundRegister} {...found.value}>
      {said !== '' && (
        <Said>
          <p>{said}</p>
        </Said>
      )}
      <RoundSections visit={visit} regionId={region} round={closing.value.round} />
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

type Shown = { entered?: Entered; problems?: FieldProblems; changedMeanwhile?: boolean }

async function showQuestions(
  context: VisitContext,
  { entered, problems = {}, changedMeanwhile = false }: Shown,
) {
  const visit = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const read = await readRoundQuestions(visit.needs, region, id)
  if (!read.ok) return problemPage(context, read.problem.kind, entered)
  const { versions } = read.value
  const asked = visit.url.searchParams.get('versie')
  const shown = asked === null ? versions[0] : versions.find(({ version }) => String(version) === asked)
  const questions = askedQuestions(shown)
  const saved = visit.url.searchParams.get('bewaard')
  const said =
    saved !== null && /^\d{1,4}$/.test(saved)
      ? roundWorkTexts[visit.language].savedQuestions(Number(saved))
      : ''
  return answerPage(
    context,
    <QuestionsPage
      visit={visit}
      {...read.value}
      questions={questions}
      entered={entered ?? enteredQuestions(questions)}
      problems={problems}
      said={said}
      changedMeanwhile={changedMeanwhile}
    />,
    changedMeanwhile ? 409 : Object.keys(problems).length > 0 ? 422 : 200,
  )
}

/** One question on each line, as the form shows them. */
function enteredQuestions(questions: ReturnType<typeof askedQuestions>): Entered {
  const entered: Record<string, string> = {}
  for (const question of questions)
    for (const language of ['nl', 'en'] as const) {
      const name = questionField(language, question.line)
      entered[name] =
        entered[name] === undefined ? question[language] : `${entered[name]}\n${question[language]}`
    }
  return entered
}

async function storeQuestions(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const begunWith = Number(oneOf(body.entered, 'begonnenMet'))
  const outcome = await storeRoundQuestions(needs, region, id, { input: body.entered, begunWith })
  if (outcome.ok)
    return context.redirect(
      addresses.roundQuestions(language, region, id, { bewaard: String(outcome.value.version) }),
      303,
    )
  if (outcome.problem.kind === 'changed-meanwhile')
    return showQuestions(context, { entered: body.entered, changedMeanwhile: true })
  if (outcome.problem.kind === 'invalid')
    return showQuestions(context, { entered: body.entered, problems: outcome.problem.fields })
  return problemPage(context, outcome.problem.kind, body.entered)
}

async function showAsking(
  context: VisitContext,
  {
    entered = {},
    problems = {},
    notAsked = [],
  }: Shown & { notAsked?: Parameters<typeof AskPage>[0]['notAsked'] },
) {
  const visit = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const matter = await prepareAsking(visit.needs, region, id)
  if (!matter.ok) return problemPage(context, matter.problem.kind, entered)
  return answerPage(
    context,
    <AskPage
      visit={visit}
      matter={matter.value}
      chosen={chosenIn(entered)}
      entered={entered}
      problems={problems}
      notAsked={notAsked}
    />,
    Object.keys(problems).length > 0 || notAsked.length > 0 ? 422 : 200,
  )
}

async function ask(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = body
  const matter = await prepareAsking(needs, region, id)
  if (!matter.ok) return problemPage(context, matter.problem.kind, entered)
  const who = chosenIn(entered)
  const dueOn = oneOf(entered, 'dueOn')
  const explanation = oneOf(entered, 'explanation')
  const outcome = await askForRound(needs, region, matter.value, { who, dueOn, explanation })
  if (!outcome.ok)
    return outcome.problem.kind === 'invalid'
      ? showAsking(context, { entered, problems: outcome.problem.fields })
      : problemPage(context, outcome.problem.kind, entered)
  const refused = outcome.value.flatMap((result) =>
    'problem' in result && result.problem.kind === 'invalid' ? [{ ...result.problem, row: result.row }] : [],
  )
  // What is wrong with the day or the explanation is wrong with every row.
  const { dueOn: day, explanation: words } = refused[0]?.fields ?? {}
  if (day || words)
    return showAsking(context, {
      entered,
      problems: { ...(day ? { dueOn: day } : {}), ...(words ? { explanation: words } : {}) },
    })
  if (refused.length > 0)
    return showAsking(context, {
      entered,
      notAsked: refused.map(({ row, fields }) => ({
        who: who[row - 1] ?? '',
        problem: Object.values(fields)[0] ?? { code: 'not-a-choice' },
      })),
    })
  const done = { ronde: String(matter.value.round.number), gevraagd: String(who.length) }
  return context.redirect(addresses.deliveryBoard(language, region, done), 303)
}

/** Names of organisations can hold anything, so they are not taken apart. */
function chosenIn(entered: Entered): string[] {
  const who = entered['who'] ?? []
  return typeof who === 'string' ? [who] : who
}

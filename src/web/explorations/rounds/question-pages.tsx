import { Hono } from 'hono'
import { type Question, questionField } from '../../../domain/explorations/questions.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { readRoundQuestions, storeRoundQuestions } from '../../../operations/explorations/round-questions.ts'
import { askedQuestions } from '../../../presentation/explorations/asked-questions.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { QuestionsPage } from './questions-page.tsx'

const base = '/:language/regios/:region/rondes/:id{[0-9a-f-]{36}}/vragen'

/** What a round asks: to read, to change, and to take up again as it was. */
export function questionPages() {
  return new Hono<VisitEnv>().get(base, (context) => showQuestions(context, {})).post(base, storeQuestions)
}

type Shown = { entered?: Entered; problems?: FieldProblems; changedMeanwhile?: boolean }

/** The questions in a form, or to read; an earlier version that is asked for stands in the form again. */
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
function enteredQuestions(questions: readonly Question[]): Entered {
  const entered: Record<string, string> = {}
  for (const question of questions)
    for (const language of ['nl', 'en'] as const) {
      const name = questionField(language, question.line)
      entered[name] =
        entered[name] === undefined ? question[language] : `${entered[name]}\n${question[language]}`
    }
  return entered
}

/** Stored as the next version, or back with what is wrong, or with what somebody else made of them meanwhile. */
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

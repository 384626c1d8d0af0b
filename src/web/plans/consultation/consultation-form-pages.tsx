import { Hono } from 'hono'
import { mayWrite } from '../../../domain/caller.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { listConsultations } from '../../../operations/plans/consultation/read-consultations.ts'
import {
  changeConsultation,
  makeConsultation,
} from '../../../operations/plans/consultation/store-consultation.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ConsultationForm } from './consultation-form.tsx'
import { ConsultationFrame } from './consultation-frame.tsx'
import { consultationOf } from './consultation-of.ts'

const base = '/:language/regios/:region/plan/consultaties'
const one = `${base}/:number{[1-9]\\d{0,5}}/wijzigen` as const

type Filled = { entered: Entered; problems: FieldProblems }

/** Opening a consultation, and changing one. */
export function consultationFormPages() {
  return new Hono<VisitEnv>()
    .get(`${base}/nieuw`, (context) =>
      showNew(context, { entered: Object.fromEntries(context.get('visit').url.searchParams), problems: {} }),
    )
    .post(`${base}/nieuw`, (context) =>
      store(context, showNew, ({ needs, region, entered }) => makeConsultation(needs, region, entered)),
    )
    .get(one, (context) => showChange(context))
    .post(one, (context) =>
      store(context, showChange, ({ needs, region, entered }) =>
        changeConsultation(needs, region, Number(context.req.param('number')), entered),
      ),
    )
}

async function showNew(context: VisitContext, filled: Filled) {
  const visit = context.get('visit')
  const { language, needs } = visit
  const listed = await listConsultations(needs, context.req.param('region') ?? '')
  if (!listed.ok) return problemPage(context, listed.problem.kind)
  const { region, versions } = listed.value
  if (!mayWrite(needs.caller, region.id, 'consultations')) return problemPage(context, 'not-allowed')
  return answerPage(
    context,
    <ConsultationFrame visit={visit} region={region} title={consultationTexts[language].add}>
      <ConsultationForm
        visit={visit}
        back={addresses.consultations(language, region.id)}
        versions={versions}
        {...filled}
      />
    </ConsultationFrame>,
    statusOf(filled),
  )
}

async function showChange(context: VisitContext, filled?: Filled) {
  const visit = context.get('visit')
  const { language, needs } = visit
  const read = await consultationOf(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { region, consultation } = read.value
  if (!mayWrite(needs.caller, region.id, 'consultations')) return problemPage(context, 'not-allowed')
  const { title, question, opensOn, closesOn, answerBy, audience } = consultation
  const shown = filled ?? {
    entered: { title, question, opensOn, closesOn, answerBy, audience },
    problems: {},
  }
  return answerPage(
    context,
    <ConsultationFrame
      visit={visit}
      region={region}
      title={consultationTexts[language].change}
      of={consultation}
    >
      <ConsultationForm
        visit={visit}
        back={addresses.consultation(language, region.id, consultation.number)}
        {...shown}
      />
    </ConsultationFrame>,
    statusOf(shown),
  )
}

type Sent = { needs: VisitEnv['Variables']['visit']['needs']; region: string; entered: Entered }

async function store(
  context: VisitContext,
  showAgain: (context: VisitContext, filled: Filled) => Promise<Response>,
  work: (sent: Sent) => ReturnType<typeof makeConsultation>,
) {
  const { needs, language } = context.get('visit')
  const region = context.req.param('region') ?? ''
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const outcome = await work({ needs, region, entered })
  if (outcome.ok) {
    const query = { gedaan: 'opgeslagen' }
    return context.redirect(addresses.consultation(language, region, outcome.value.number, '', query), 303)
  }
  return outcome.problem.kind === 'invalid'
    ? showAgain(context, { entered, problems: outcome.problem.fields })
    : problemPage(context, outcome.problem.kind, entered)
}

function statusOf({ problems }: Filled) {
  return Object.keys(problems).length === 0 ? 200 : 422
}

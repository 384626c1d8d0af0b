import { Hono } from 'hono'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { reactAsMember, withdrawAsMember } from '../../../operations/plans/consultation/react-as-member.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ConsultationFrame } from './consultation-frame.tsx'
import { consultationOf } from './consultation-of.ts'
import { enteredReaction } from './entered-reaction.ts'
import { OwnReactionContents } from './own-reaction-contents.tsx'
import { ReadingContents } from './reading-contents.tsx'
import { waysOfMember } from './reading-ways.ts'
import { TypedReaction } from './typed-reaction.tsx'

const read = '/:language/regios/:region/plan/consultaties/:number{[1-9]\\d{0,5}}/lezen' as const
const own = `${read}/:reaction{[1-9]\\d{0,5}}` as const

type Filled = { entered: Entered; problems: FieldProblems }

/** The same pages as a reader has, for a member of the region. */
export function readingPages() {
  return new Hono<VisitEnv>()
    .get(read, (context) => {
      const over = context.get('visit').url.searchParams.get('over')
      return show(context, { entered: over === null ? {} : { about: over }, problems: {} })
    })
    .get(own, (context) => showOwn(context))
    .post(read, (context) => receive(context))
    .post(own, (context) => receive(context, Number(context.req.param('reaction'))))
    .post(`${own}/intrekken`, withdraw)
}

async function show(context: VisitContext, filled: Filled, status: 200 | 410 | 422 = 200) {
  const visit = context.get('visit')
  const found = await consultationOf(context)
  if (!found.ok) return problemPage(context, found.problem.kind, filled.entered)
  const { region, consultation, plan, reactions, own } = found.value
  const isOpen = consultation.state === 'open'
  return answerPage(
    context,
    <ConsultationFrame
      visit={visit}
      region={region}
      title={readingTexts[visit.language].form}
      of={consultation}
    >
      <ReadingContents
        visit={visit}
        head={{ ...consultation, regionName: region.name }}
        plan={plan}
        own={reactions.filter(({ number }) => own.includes(number))}
        ways={waysOfMember(visit.language, region.id, consultation.number)}
        isOpen={isOpen}
        draft={`${region.id}/consultatie/${consultation.number}`}
        document={addresses.versionDocument(visit.language, region.id, consultation.version)}
        {...filled}
        problems={isOpen ? filled.problems : {}}
      >
        {!isOpen && <TypedReaction language={visit.language} typed={filled.entered} />}
      </ReadingContents>
    </ConsultationFrame>,
    isOpen ? status : status === 200 ? 200 : 410,
  )
}

async function showOwn(context: VisitContext, filled?: Filled) {
  const visit = context.get('visit')
  const found = await consultationOf(context)
  if (!found.ok) return problemPage(context, found.problem.kind)
  const { region, consultation, plan, reactions, own } = found.value
  const number = Number(context.req.param('reaction'))
  const reaction = own.includes(number) ? reactions.find((known) => known.number === number) : undefined
  if (!reaction || reaction.isWithdrawn) return problemPage(context, 'not-found')
  if (consultation.state !== 'open') return show(context, filled ?? { entered: {}, problems: {} })
  return answerPage(
    context,
    <ConsultationFrame
      visit={visit}
      region={region}
      title={readingTexts[visit.language].changeOf(number)}
      of={consultation}
    >
      <OwnReactionContents
        visit={visit}
        plan={plan}
        reaction={reaction}
        ways={waysOfMember(visit.language, region.id, consultation.number)}
        draft={`${region.id}/consultatie/${consultation.number}/${number}`}
        {...(filled ?? { entered: enteredReaction(reaction), problems: {} })}
      />
    </ConsultationFrame>,
    filled ? 422 : 200,
  )
}

async function receive(context: VisitContext, changing?: number) {
  const { needs } = context.get('visit')
  const form = await readForm(context)
  if (form.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = form
  const sent = { input: entered, ...(changing === undefined ? {} : { changing }) }
  const outcome = await reactAsMember(needs, whichOf(context), sent)
  if (outcome.ok)
    return toReading(context, changing === undefined ? 'ontvangen' : 'gewijzigd', outcome.value.number)
  if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, entered)
  const filled = { entered, problems: outcome.problem.fields }
  return changing === undefined ? show(context, filled, 422) : showOwn(context, filled)
}

async function withdraw(context: VisitContext) {
  const { needs } = context.get('visit')
  const number = Number(context.req.param('reaction'))
  const outcome = await withdrawAsMember(needs, whichOf(context), number)
  if (outcome.ok) return toReading(context, 'ingetrokken', number)
  return outcome.problem.kind === 'invalid'
    ? show(context, { entered: {}, problems: {} }, 410)
    : problemPage(context, outcome.problem.kind)
}

function whichOf(context: VisitContext) {
  return { regionId: context.req.param('region') ?? '', consultation: Number(context.req.param('number')) }
}

function toReading(context: VisitContext, done: string, number: number) {
  const { regionId, consultation } = whichOf(context)
  const { language } = context.get('visit')
  const query = { gedaan: done, nummer: String(number) }
  return context.redirect(addresses.consultation(language, regionId, consultation, 'lezen', query), 303)
}

import { Hono } from 'hono'
import { findingFromInterview } from '../../../domain/explorations/finding-from-interview.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { writeDay } from '../../../language/figures.ts'
import { interviewPageTexts } from '../../../language/interview-page-texts.ts'
import { choosePassage } from '../../../operations/explorations/choose-passage.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { listInterviews } from '../../../operations/explorations/list-interviews.ts'
import { type ReadInterview, readInterview } from '../../../operations/explorations/read-interview.ts'
import { prepareForm } from '../../../operations/registers/prepare-form.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { allOf, type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import { EntryForm } from '../../registers/entry-form.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { InterviewList } from './interview-list.tsx'
import { InterviewPage } from './interview-page.tsx'

const base = '/:language/regios/:region/gesprekken'

/** Interviews with what was taken from them; their forms and files are those of every register. */
export function interviewPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const listed = await listInterviews(visit.needs, context.req.param('region'))
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <InterviewList visit={visit} {...listed.value} />)
    })
    .get(`${base}/:id{[0-9a-f-]{36}}`, async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const read = await readInterview(visit.needs, region, id)
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <InterviewPage visit={visit} {...read.value} entered={{}} problems={{}} />)
    })
    .get(`${base}/:id/bevinding`, (context) => {
      const { region, id } = context.req.param()
      return context.redirect(addresses.entry(context.get('visit').language, region, 'interviews', id), 302)
    })
    .post(`${base}/:id/bevinding`, takePassage)
}

/** The passage does not travel in an address, where servers along the way would write it down. */
async function takePassage(context: VisitContext) {
  const visit = context.get('visit')
  const { region = '', id = '' } = context.req.param()
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const { entered } = body
  const chosen = { sentences: allOf(entered, 'zin').map(Number), words: oneOf(entered, 'passage') }
  const taken = await choosePassage(visit.needs, region, id, chosen)
  if (!taken.ok) return problemPage(context, taken.problem.kind)
  const { interview, passage } = taken.value
  if (passage.ok) return answerForm(context, interview, passage.value)
  const problems = passage.problem.kind === 'invalid' ? passage.problem.fields : {}
  return answerChoice(context, interview, entered, problems)
}

function answerChoice(
  context: VisitContext,
  interview: ReadInterview,
  entered: Entered,
  problems: FieldProblems,
) {
  const visit = context.get('visit')
  const page = <InterviewPage visit={visit} {...interview} entered={entered} problems={problems} />
  return answerPage(context, page, 422)
}

/** The form of a new finding, filled with what the interview tells. */
async function answerForm(context: VisitContext, { region, entry }: ReadInterview, passage: string) {
  const visit = context.get('visit')
  const matter = await prepareForm(visit.needs, region.id, findingRegister)
  if (!matter.ok) return problemPage(context, matter.problem.kind)
  const { number, heldOn, withWhom } = entry.values
  // What a region writes down is Dutch, whoever writes it.
  const source = interviewPageTexts.nl.source(
    String(number),
    writeDay('nl', String(heldOn)),
    String(withWhom),
  )
  const values = findingFromInterview(entry.values, { passage, source })
  return answerPage(
    context,
    <EntryForm
      visit={visit}
      register={findingRegister}
      matter={matter.value}
      entered={enteredFrom(findingRegister.fields, values)}
      problems={{}}
      action={addresses.newEntry(visit.language, region.id, 'findings')}
      note={
        <>
          <blockquote class="passage" lang="nl">
            {passage}
          </blockquote>
          <p>{interviewPageTexts[visit.language].prefilled}</p>
        </>
      }
    />,
  )
}

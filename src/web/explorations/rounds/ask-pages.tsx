import { Hono } from 'hono'
import { type FieldProblems, type Problem, problemFields } from '../../../domain/outcome.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { parties } from '../../../domain/terms.ts'
import type { Language } from '../../../language/language.ts'
import {
  type AskMatter,
  askedWith,
  askForRound,
  prepareAsking,
} from '../../../operations/explorations/ask-for-round.ts'
import { whoDelivers } from '../../../presentation/explorations/delivery-words.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { AskPage, type NotAsked } from './ask-page.tsx'

const base = '/:language/regios/:region/rondes/:id{[0-9a-f-]{36}}/vragen-aan'

/** Whom a round asks. */
export function askPages() {
  return new Hono<VisitEnv>().get(base, (context) => showAsking(context, {})).post(base, askParties)
}

type Shown = { entered?: Entered; problems?: FieldProblems; notAsked?: readonly NotAsked[] }

/** Everybody a round can ask, with what was ticked. */
async function showAsking(context: VisitContext, { entered = {}, problems = {}, notAsked = [] }: Shown) {
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

/** Who was ticked is asked; of whom that cannot be it is said why, and the others are asked all the same. */
async function askParties(context: VisitContext) {
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
  const refused = outcome.value.flatMap((result) => ('problem' in result ? [result] : []))
  const fieldsOf = ({ problem }: { problem: Problem }) => problemFields({ ok: false, problem })
  // What is wrong with the day or the explanation is wrong with every row.
  const [first] = refused
  const { dueOn: day, explanation: words } = first ? fieldsOf(first) : {}
  if (day || words)
    return showAsking(context, {
      entered,
      problems: { ...(day ? { dueOn: day } : {}), ...(words ? { explanation: words } : {}) },
    })
  if (refused.length > 0)
    return showAsking(context, {
      entered,
      notAsked: refused.map((row) => ({
        who: nameOf(who[row.row - 1] ?? '', matter.value, language),
        problem: Object.values(fieldsOf(row))[0] ?? { code: 'not-a-choice' },
      })),
    })
  const done = { ronde: String(matter.value.round.number), gevraagd: String(who.length) }
  return context.redirect(addresses.deliveryBoard(language, region, done), 303)
}

/** Who was meant, as people call them. */
function nameOf(word: string, matter: AskMatter, language: Language): string {
  const { place, party, organisation } = askedWith(word, matter)
  const municipality = place === wholeRegion ? null : place
  return whoDelivers(
    { party: parties.recognise(party) ?? 'other', municipality, organisation },
    matter.region,
    language,
  )
}

/** Names of organisations can hold anything, so they are not taken apart. */
function chosenIn(entered: Entered): string[] {
  const who = entered['who'] ?? []
  return typeof who === 'string' ? [who] : who
}

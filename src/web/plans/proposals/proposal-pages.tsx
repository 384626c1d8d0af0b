import { Hono } from 'hono'
import type { FieldProblems } from '../../../domain/outcome.ts'
import {
  fieldsOfProposal,
  type ProposalNoun,
  proposalNouns,
} from '../../../domain/plans/versions/change-proposal.ts'
import {
  decideChangeProposal,
  withdrawChangeProposal,
} from '../../../operations/plans/versions/decide-change-proposal.ts'
import { proposeChange } from '../../../operations/plans/versions/propose-change.ts'
import {
  prepareProposal,
  readChangeProposal,
  readChangeProposals,
} from '../../../operations/plans/versions/read-change-proposals.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ProposalPage } from './proposal-page.tsx'
import { ProposalsPage } from './proposals-page.tsx'
import { ProposePage } from './propose-page.tsx'

const base = '/:language/regios/:region/plan/voorstellen'
const one = `${base}/:number{[0-9]{1,6}}` as const

/** Proposals to change the plan in force: all of them, making one, and deciding about it. */
export function proposalPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const found = await readChangeProposals(visit.needs, context.req.param('region'))
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(context, <ProposalsPage visit={visit} {...found.value} />)
    })
    .get(`${base}/nieuw`, (context) => showProposing(context))
    .post(`${base}/nieuw`, async (context) => {
      const { needs, language, url } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const sent = await proposeChange(needs, regionId, aboutOf(url), body.entered)
      if (sent.ok)
        return context.redirect(
          addresses.changeProposal(language, regionId, sent.value.number, 'ingediend'),
          303,
        )
      return sent.problem.kind === 'invalid'
        ? showProposing(context, { entered: body.entered, problems: sent.problem.fields })
        : problemPage(context, sent.problem.kind, body.entered)
    })
    .get(one, (context) => showProposal(context))
    .post(`${one}/besluit`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, number } = context.req.param()
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const { entered } = body
      const decided = await decideChangeProposal(needs, region, Number(number), entered)
      if (decided.ok) {
        const done = oneOf(entered, 'state') === 'rejected' ? 'afgewezen' : 'aangenomen'
        return context.redirect(addresses.changeProposal(language, region, Number(number), done), 303)
      }
      return refusedDecision(context, decided.problem, entered)
    })
    .post(`${one}/intrekken`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, number } = context.req.param()
      const withdrawn = await withdrawChangeProposal(needs, region, Number(number))
      return withdrawn.ok
        ? context.redirect(addresses.changeProposal(language, region, Number(number), 'ingetrokken'), 303)
        : refusedDecision(context, withdrawn.problem, {})
    })
}

type Sent = { entered: Entered; problems: FieldProblems; isBehind?: boolean }
type Problem = Extract<Awaited<ReturnType<typeof decideChangeProposal>>, { ok: false }>['problem']

function refusedDecision(context: VisitContext, problem: Problem, entered: Entered) {
  if (problem.kind === 'invalid') return showProposal(context, { entered, problems: problem.fields })
  if (problem.kind === 'changed-meanwhile')
    return showProposal(context, { entered, problems: {}, isBehind: true })
  return problemPage(context, problem.kind, entered)
}

async function showProposing(context: VisitContext, sent?: Sent) {
  const visit = context.get('visit')
  const { noun, id } = aboutOf(visit.url)
  const regionId = context.req.param('region') ?? ''
  const matter = await prepareProposal(visit.needs, regionId, noun, id)
  if (!matter.ok && matter.problem.kind === 'invalid')
    return context.redirect(addresses.changeProposals(visit.language, regionId), 303)
  if (!matter.ok) return problemPage(context, matter.problem.kind)
  const { object } = matter.value
  const kept = object ? enteredFrom(fieldsOfProposal(noun), object.values) : {}
  const page = (
    <ProposePage
      visit={visit}
      matter={matter.value}
      entered={sent?.entered ?? kept}
      problems={sent?.problems ?? {}}
    />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

async function showProposal(context: VisitContext, sent?: Sent) {
  const visit = context.get('visit')
  const { region = '', number = '' } = context.req.param()
  const found = await readChangeProposal(visit.needs, region, Number(number))
  if (!found.ok) return problemPage(context, found.problem.kind)
  const page = (
    <ProposalPage
      visit={visit}
      {...found.value}
      entered={sent?.entered ?? {}}
      problems={sent?.problems ?? {}}
      isBehind={sent?.isBehind ?? false}
    />
  )
  return answerPage(context, page, sent === undefined ? 200 : sent.isBehind ? 409 : 422)
}

/** What a proposal is about stands in the address: the list, and which one of it. */
function aboutOf({ searchParams }: URL): { noun: ProposalNoun; id: string | undefined } {
  return {
    noun: proposalNouns.recognise(searchParams.get('lijst') ?? '') ?? 'actions',
    id: searchParams.get('id') ?? undefined,
  }
}

import { Hono } from 'hono'
import type { Outcome } from '../../../domain/outcome.ts'
import { done, refused } from '../../../domain/outcome.ts'
import { readMunicipalitiesInPlan } from '../../../operations/plans/read-municipalities-in-plan.ts'
import type { CouncilFacts } from '../../../presentation/plans/municipality/council-facts.ts'
import {
  type CouncilPaper,
  councilFacts,
  councilFile,
} from '../../../presentation/plans/municipality/council-file.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { CouncilListPage } from './council-list-page.tsx'
import { CouncilPaperPage } from './council-paper-page.tsx'

const base = '/:language/regios/:region/plan/gemeenten'
const one = `${base}/:municipality{GM[0-9]{4}}`

/** The papers for the council of each municipality: two pages, a draft proposal and a draft letter. */
export function councilPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const read = await readMunicipalitiesInPlan(visit.needs, context.req.param('region') ?? '')
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <CouncilListPage visit={visit} read={read.value} />)
    })
    .get(one, async (context) => {
      const facts = await factsFor(context)
      if (!facts.ok) return problemPage(context, facts.problem.kind)
      return answerPage(context, <CouncilPaperPage visit={context.get('visit')} facts={facts.value} />)
    })
    .get(`${one}/twee-paginas.pdf`, (context) => download(context, () => twoPages(context, 'pdf')))
    .get(`${one}/twee-paginas.docx`, (context) => download(context, () => twoPages(context, 'docx')))
    .get(`${one}/raadsinformatiebrief.docx`, (context) => download(context, () => ({ kind: 'letter' })))
    .get(`${one}/voorstel.docx`, (context) =>
      download(context, ({ inPlan }) => {
        const wanted = context.req.query('besluit')
        if (wanted === undefined) return { kind: 'proposal', decision: undefined }
        const decision = inPlan.asked.find(({ id }) => id === wanted)
        return decision && { kind: 'proposal', decision }
      }),
    )
}

function twoPages(context: VisitContext, format: 'docx' | 'pdf'): CouncilPaper {
  return { kind: 'two-pages', format, language: context.get('visit').language }
}

async function download(
  context: VisitContext,
  paperOf: (facts: CouncilFacts) => CouncilPaper | undefined,
): Promise<Response> {
  const facts = await factsFor(context)
  if (!facts.ok) return problemPage(context, facts.problem.kind)
  const paper = paperOf(facts.value)
  if (!paper) return problemPage(context, 'not-found')
  const { name, format, outcome } = await councilFile(facts.value, paper)
  if (outcome.ok) return answerFile(context, outcome.bytes, name, format)
  const page = <CouncilPaperPage visit={context.get('visit')} facts={facts.value} problem={outcome.problem} />
  return answerPage(context, page, 503)
}

async function factsFor(context: VisitContext): Promise<Outcome<CouncilFacts>> {
  const { needs, url } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const read = await readMunicipalitiesInPlan(needs, regionId)
  if (!read.ok) return read
  // The papers that name it are in Dutch.
  const documentAt = (version: number) => `${url.origin}${addresses.versionDocument('nl', regionId, version)}`
  const wanted = context.req.param('municipality')
  const municipality = read.value.region.municipalities.find(({ code }) => code === wanted)
  return municipality
    ? done(councilFacts(read.value, municipality, documentAt))
    : refused({ kind: 'not-found' })
}

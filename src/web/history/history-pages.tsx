import { Hono } from 'hono'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import { type History, readHistory } from '../../operations/history/read-history.ts'
import type { Version } from '../../operations/history/select-history.ts'
import type { Register } from '../../operations/registers/register.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { answerPage } from '../answer.ts'
import { oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import { storeEntered } from '../registers/store-entered.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { HistoryPage } from './history-page.tsx'
import { VersionPage } from './version-page.tsx'

/** What became of the entries of a register: all versions, two compared, and one put back as a new change. */
export function historyPages(register: Register) {
  const base = `/:language/regios/:region/${nounAddresses[register.noun]}/:id/geschiedenis` as const
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const found = await historyOf(context, register)
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(
        context,
        <HistoryPage visit={context.get('visit')} register={register} history={found.value} />,
      )
    })
    .get(`${base}/vergelijken`, async (context) => {
      const visit = context.get('visit')
      const found = await historyOf(context, register)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const from = versionAt(found.value, visit.url.searchParams.get('van'))
      const to = versionAt(found.value, visit.url.searchParams.get('naar'))
      if (!from || !to) return problemPage(context, 'not-found')
      return answerPage(
        context,
        <ComparisonPage visit={visit} register={register} history={found.value} from={from} to={to} />,
      )
    })
    .get(`${base}/:number`, async (context) => {
      const found = await historyOf(context, register)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const version = versionAt(found.value, context.req.param('number'))
      if (!version) return problemPage(context, 'not-found')
      return answerPage(
        context,
        <VersionPage
          visit={context.get('visit')}
          register={register}
          history={found.value}
          version={version}
        />,
      )
    })
    .post(`${base}/:number/terugzetten`, async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const found = await historyOf(context, register)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const version = versionAt(found.value, context.req.param('number'))
      if (!version) return problemPage(context, 'not-found')
      const begun = oneOf(body.entered, versionKey) || found.value.presentVersion
      const entered = { ...enteredFrom(register.fields, version.values), [versionKey]: begun }
      return storeEntered(context, register, { kind: 'change', id: found.value.id }, entered)
    })
}

function historyOf(context: VisitContext, register: Register) {
  const { region = '', id = '' } = context.req.param() as { region?: string; id?: string }
  return readHistory(context.get('visit').needs, region, register, id)
}

function versionAt({ versions }: History, number: string | null): Version | undefined {
  return versions.find((version) => String(version.number) === number)
}

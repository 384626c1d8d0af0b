import { type Context, Hono } from 'hono'
import type { Outcome } from '../../domain/outcome.ts'
import { versionKey } from '../../domain/registers/version-of-entry.ts'
import type { History, Version } from '../../operations/history/version.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { answerPage } from '../answer.ts'
import { type Entered, oneOf, readForm } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { HistoryPage } from './history-page.tsx'
import { VersionPage } from './version-page.tsx'
import type { WithHistory } from './versioned.ts'

type Found = { thing: WithHistory; history: History }

/** Where a history is found, and how a version of it is written as a new change: as its form would be. */
export type HistorySource<Path extends string> = {
  base: Path
  find: (context: VisitContext) => Promise<Outcome<Found>>
  store: (context: VisitContext, entered: Entered) => Promise<Response>
}

/** What became of something: all versions, two compared, and one put back as a new change. */
export function versionPages<Path extends string>({ base, find, store }: HistorySource<Path>) {
  return new Hono<VisitEnv>()
    .get(base, (context) =>
      shown(context, (found) => <HistoryPage visit={context.get('visit')} {...found} />),
    )
    .get(`${base}/vergelijken`, (context) =>
      shown(context, (found) => {
        const visit = context.get('visit')
        const from = versionAt(found.history, visit.url.searchParams.get('van'))
        const to = versionAt(found.history, visit.url.searchParams.get('naar'))
        return from && to && <ComparisonPage visit={visit} {...found} from={from} to={to} />
      }),
    )
    .get(`${base}/:number`, (context) =>
      shown(context, (found) => {
        const version = versionAt(found.history, numberIn(context))
        return version && <VersionPage visit={context.get('visit')} {...found} version={version} />
      }),
    )
    .post(`${base}/:number/terugzetten`, async (context) => {
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const found = await find(context)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const { thing, history } = found.value
      const version = versionAt(history, numberIn(context))
      if (!version) return problemPage(context, 'not-found')
      const begun = oneOf(body.entered, versionKey) || history.presentVersion
      return store(context, { ...enteredFrom(thing.fields, version.values), [versionKey]: begun })
    })

  async function shown(
    context: VisitContext,
    page: (found: Found) => ReturnType<typeof HistoryPage> | undefined,
  ) {
    const found = await find(context)
    if (!found.ok) return problemPage(context, found.problem.kind)
    const made = page(found.value)
    return made ? answerPage(context, made) : problemPage(context, 'not-found')
  }
}

function numberIn(context: Context): string | null {
  return context.req.param('number') ?? null
}

function versionAt({ versions }: History, number: string | null): Version | undefined {
  return versions.find((version) => String(version.number) === number)
}

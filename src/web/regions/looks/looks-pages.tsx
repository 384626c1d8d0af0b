import { Hono } from 'hono'
import { type FieldProblems, problemFields } from '../../../domain/outcome.ts'
import { parseLooks } from '../../../domain/regions/looks.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { changeLooks } from '../../../operations/regions/change-looks.ts'
import { readLooks } from '../../../operations/regions/read-looks.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { answerLogo } from './answer-logo.ts'
import { LooksPage } from './looks-page.tsx'
import { keptLogoKey, sentLogo } from './sent-logo.ts'

const base = '/:language/regios/:region/huisstijl'

/** The colour and the logo of a region. */
export function looksPages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => show(context))
    .post(base, store)
    .get(`${base}/:file{logo-[0-9a-f]{64}\\.(?:png|svg)}`, answerLogo)
}

type Sent = { entered: Entered; problems: FieldProblems; meanwhile?: true }

async function store(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  // Who may not is told so before anything is said about their file.
  const settings = await readLooks(needs, regionId)
  if (!settings.ok) return problemPage(context, settings.problem.kind, body.entered)
  const logo = await sentLogo(body)
  const entered: Entered = { ...body.entered, [keptLogoKey]: logo.kept }
  if (logo.problem) {
    const fields = problemFields(parseLooks(entered, () => true))
    return show(context, { entered, problems: { ...fields, logo: logo.problem } })
  }
  const changed = await changeLooks(needs, regionId, entered, logo.picture)
  if (changed.ok) return context.redirect(`${addresses.looks(language, regionId)}?gedaan=ja`, 303)
  const { problem } = changed
  if (problem.kind === 'changed-meanwhile') return show(context, { entered, problems: {}, meanwhile: true })
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return show(context, { entered, problems: problem.fields })
}

/** As they stand, or as they were sent with what is wrong with them. */
async function show(context: VisitContext, sent?: Sent) {
  const visit = context.get('visit')
  const read = await readLooks(visit.needs, context.req.param('region') ?? '')
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { looks, version } = read.value
  const standing = { accent: looks.accent ?? '', alternative: looks.logo?.alternative ?? '' }
  // Who was told what stands now and saves once more has seen it.
  const seen = sent === undefined || sent.meanwhile ? { [versionKey]: version } : {}
  const entered = { ...(sent?.entered ?? standing), ...seen }
  const page = (
    <LooksPage
      visit={visit}
      {...read.value}
      entered={entered}
      problems={sent?.problems ?? {}}
      meanwhile={sent?.meanwhile === true}
    />
  )
  return answerPage(context, page, sent ? (sent.meanwhile ? 409 : 422) : 200)
}

import { Hono } from 'hono'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { choicesLeft } from '../../history/answer-conflict.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { answerMunicipalitiesConflict } from './municipalities-conflict.ts'
import { municipalitiesHistoryPages, settingsHistoryPages } from './settings-history-pages.ts'
import { showMunicipalities, storeMunicipalities } from './store-municipalities.tsx'
import { answerSettingsConflict, showSettings, storeSettings } from './store-settings.tsx'

const base = '/:language/regios/:region/instellingen'

/** What a region is, which municipalities belong to it from when until when, and what became of both. */
export function settingsPages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => showSettings(context))
    .post(base, (context) => submit(context, storeSettings, answerSettingsConflict))
    .get(`${base}/gemeenten`, (context) => showMunicipalities(context))
    .post(`${base}/gemeenten`, (context) =>
      submit(context, storeMunicipalities, answerMunicipalitiesConflict),
    )
    .route('/', settingsHistoryPages())
    .route('/', municipalitiesHistoryPages())
}

type Answer = (context: VisitContext, entered: Entered, problems?: FieldProblems) => Promise<Response>

async function submit(
  context: VisitContext,
  store: (context: VisitContext, entered: Entered) => Promise<Response>,
  ask: Answer,
) {
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const problems = choicesLeft(body.entered)
  return Object.keys(problems).length > 0
    ? ask(context, body.entered, problems)
    : store(context, body.entered)
}

import { Hono } from 'hono'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { changeMunicipalities } from '../../../operations/regions/change-municipalities.ts'
import { changeRegion } from '../../../operations/regions/change-region.ts'
import { readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { enteredRegion, enteredTerms } from './entered-settings.ts'
import { MunicipalitiesPage } from './municipalities-page.tsx'
import { SettingsPage } from './settings-page.tsx'

const base = '/:language/regios/:region/instellingen'

/** What a region is, and which municipalities belong to it from when until when. */
export function settingsPages() {
  return new Hono<VisitEnv>()
    .get(base, (context) => settingsPage(context))
    .post(base, async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const changed = await changeRegion(needs, regionId, body.entered)
      if (changed.ok) return context.redirect(`${addresses.settings(language, regionId)}?gedaan=ja`, 303)
      if (changed.problem.kind !== 'invalid') return problemPage(context, changed.problem.kind, body.entered)
      return settingsPage(context, { entered: body.entered, problems: changed.problem.fields })
    })
    .get(`${base}/gemeenten`, (context) => municipalitiesPage(context))
    .post(`${base}/gemeenten`, async (context) => {
      const { needs, language } = context.get('visit')
      const regionId = context.req.param('region')
      const body = await readForm(context)
      if (body.kind === 'too-large') return problemPage(context, 'too-large')
      const changed = await changeMunicipalities(needs, regionId, body.entered)
      if (changed.ok)
        return context.redirect(`${addresses.settingsMunicipalities(language, regionId)}?gedaan=ja`, 303)
      if (changed.problem.kind !== 'invalid') return problemPage(context, changed.problem.kind, body.entered)
      return municipalitiesPage(context, { entered: body.entered, problems: changed.problem.fields })
    })
}

type Sent = { entered: Entered; problems: FieldProblems }

async function settingsPage(context: VisitContext, sent?: Sent) {
  const visit = context.get('visit')
  const settings = await readRegionSettings(visit.needs, context.req.param('region') ?? '')
  if (!settings.ok) return problemPage(context, settings.problem.kind)
  const { entered, problems } = sent ?? { entered: enteredRegion(settings.value.region), problems: {} }
  const page = <SettingsPage visit={visit} settings={settings.value} entered={entered} problems={problems} />
  return answerPage(context, page, sent ? 422 : 200)
}

async function municipalitiesPage(context: VisitContext, sent?: Sent) {
  const visit = context.get('visit')
  const settings = await readRegionSettings(visit.needs, context.req.param('region') ?? '')
  if (!settings.ok) return problemPage(context, settings.problem.kind)
  const { entered, problems } = sent ?? { entered: enteredTerms(settings.value.terms), problems: {} }
  const page = (
    <MunicipalitiesPage visit={visit} settings={settings.value} entered={entered} problems={problems} />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

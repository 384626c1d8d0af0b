import type { FieldProblems } from '../../../domain/outcome.ts'
import { fieldsOfTerms, termsNow, valuesOfTerms } from '../../../domain/regions/terms-over-time.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { changeMunicipalities } from '../../../operations/regions/change-municipalities.ts'
import { type RegionSettings, readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import type { Entered } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { answerMunicipalitiesConflict } from './municipalities-conflict.ts'
import { MunicipalitiesPage } from './municipalities-page.tsx'

/** What was filled in comes back with what is wrong with it, or beside what somebody else wrote; or it is stored. */
export async function storeMunicipalities(context: VisitContext, entered: Entered) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const changed = await changeMunicipalities(needs, regionId, entered)
  if (changed.ok)
    return context.redirect(`${addresses.settingsMunicipalities(language, regionId)}?gedaan=ja`, 303)
  const { problem } = changed
  if (problem.kind === 'changed-meanwhile') return answerMunicipalitiesConflict(context, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return showMunicipalities(context, { entered, problems: problem.fields })
}

/** As they stand, or as they were sent with what is wrong with them. */
export async function showMunicipalities(
  context: VisitContext,
  sent?: { entered: Entered; problems: FieldProblems },
) {
  const visit = context.get('visit')
  const settings = await readRegionSettings(visit.needs, context.req.param('region') ?? '')
  if (!settings.ok) return problemPage(context, settings.problem.kind)
  const { entered, problems } = sent ?? { entered: enteredTerms(settings.value), problems: {} }
  const page = (
    <MunicipalitiesPage visit={visit} settings={settings.value} entered={entered} problems={problems} />
  )
  return answerPage(context, page, sent ? 422 : 200)
}

/** The terms as their form shows them before anybody changed anything. */
export function enteredTerms({ terms, versions }: RegionSettings): Entered {
  const kept = enteredFrom(fieldsOfTerms(terms), valuesOfTerms(termsNow(terms)))
  return { ...kept, [versionKey]: versions.terms }
}

import { done, type FieldProblems, refused } from '../../../domain/outcome.ts'
import { settingsFields, settingsValues } from '../../../domain/regions/settings-fields.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { conflictIn, makerOfField } from '../../../operations/history/conflict-in.ts'
import { changeRegion } from '../../../operations/regions/change-region.ts'
import { readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { readSettingsHistory } from '../../../operations/regions/read-settings-history.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import type { Entered } from '../../forms/form-body.ts'
import { answerConflict } from '../../history/answer-conflict.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { SettingsPage } from './settings-page.tsx'
import { versionedSettings } from './versioned-settings.ts'

/** What was filled in comes back with what is wrong with it, or beside what somebody else wrote; or it is stored. */
export async function storeSettings(context: VisitContext, entered: Entered) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const changed = await changeRegion(needs, regionId, entered)
  if (changed.ok) return context.redirect(`${addresses.settings(language, regionId)}?gedaan=ja`, 303)
  const { problem } = changed
  if (problem.kind === 'changed-meanwhile') return answerSettingsConflict(context, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  return showSettings(context, { entered, problems: problem.fields })
}

/** Two people changed the settings. */
export function answerSettingsConflict(context: VisitContext, sent: Entered, problems: FieldProblems = {}) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  return answerConflict(
    context,
    sent,
    async (begun, entered) => {
      const history = await readSettingsHistory(needs, regionId)
      if (!history.ok) return history
      const conflict = conflictIn(history.value, begun)
      if (!conflict) return refused({ kind: 'not-found' })
      const makerOf = (key: string) => makerOfField(history.value, key)
      return done({ thing: versionedSettings(language, regionId), conflict, makerOf, entered })
    },
    problems,
  )
}

/** As they stand, or as they were sent with what is wrong with them. */
export async function showSettings(
  context: VisitContext,
  sent?: { entered: Entered; problems: FieldProblems },
) {
  const visit = context.get('visit')
  const settings = await readRegionSettings(visit.needs, context.req.param('region') ?? '')
  if (!settings.ok) return problemPage(context, settings.problem.kind)
  const { region, versions } = settings.value
  const kept = { ...enteredFrom(settingsFields, settingsValues(region)), [versionKey]: versions.settings }
  const { entered, problems } = sent ?? { entered: kept, problems: {} }
  const page = <SettingsPage visit={visit} settings={settings.value} entered={entered} problems={problems} />
  return answerPage(context, page, sent ? 422 : 200)
}

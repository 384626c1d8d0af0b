import { done, type FieldProblems, type Outcome, refused } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { fieldsNow, fieldsOfTerms, termsNow, valuesOfTerms } from '../../../domain/regions/terms-over-time.ts'
import type { Field } from '../../../domain/registers/field.ts'
import { versionBegunWith, versionKey } from '../../../domain/registers/version-of-entry.ts'
import { conflictIn, makerOfField } from '../../../operations/history/conflict-in.ts'
import { changeMunicipalities } from '../../../operations/regions/change-municipalities.ts'
import { type RegionSettings, readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { readTermsHistory, type TermsHistory } from '../../../operations/regions/read-terms-history.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { answerConflict, type Differing } from '../../history/answer-conflict.tsx'
import { underOtherNames } from '../../history/choosing.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext } from '../../visit.ts'
import { MunicipalitiesPage } from './municipalities-page.tsx'
import { versionedTerms } from './versioned-settings.ts'

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

/** Two people changed which municipalities belong to the region. */
export function answerMunicipalitiesConflict(
  context: VisitContext,
  sent: Entered,
  problems: FieldProblems = {},
) {
  return answerConflict(context, sent, (begun, entered) => differing(context, begun, entered), problems)
}

/** Also who was to join is part of what was typed; only one of the two asked for that. */
const joining: readonly Field[] = [
  { key: 'newMunicipality', kind: 'place' },
  { key: 'newFrom', kind: 'date' },
  { key: 'newTo', kind: 'date' },
]

async function differing(
  context: VisitContext,
  begun: string | undefined,
  sent: Entered,
): Promise<Outcome<Differing>> {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const history = await readTermsHistory(needs, regionId)
  if (!history.ok) return history
  const settings = await readRegionSettings(needs, regionId)
  if (!settings.ok) return settings
  const conflict = conflictIn(history.value, begun)
  if (!conflict) return refused({ kind: 'not-found' })
  const thing = versionedTerms(language, regionId, history.value.terms)
  const entered = asFieldsNow(history.value, sent)
  return done({
    thing: { ...thing, fields: [...thing.fields, ...joining] },
    conflict: { ...conflict, region: withJoining(settings.value, oneOf(entered, 'newMunicipality')) },
    makerOf: (key) => makerOfField(history.value, key),
    entered: { ...(conflict.begunWith ? {} : enteredFrom(thing.fields, conflict.theirs)), ...entered },
  })
}

/** A form names a term by the first day it had; by now that can be another. */
function asFieldsNow({ versions, terms }: TermsHistory, sent: Entered): Entered {
  const version = versions.findLast(({ digest }) => digest === versionBegunWith(sent))
  return version ? underOtherNames(sent, fieldsNow(terms, version.values)) : sent
}

/** So that a municipality that is not of the region yet is shown by its name. */
function withJoining({ region, municipalities }: RegionSettings, asked: string): Region {
  const joined = municipalities.filter(({ code }) => code === asked)
  return { ...region, municipalities: [...region.municipalities, ...joined] }
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

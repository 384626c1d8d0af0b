import { done, type FieldProblems, type Outcome, refused } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { fieldsNow } from '../../../domain/regions/terms-over-time.ts'
import type { Field } from '../../../domain/registers/field.ts'
import { versionBegunWith } from '../../../domain/registers/version-of-entry.ts'
import { conflictIn, makerOfField } from '../../../operations/history/conflict-in.ts'
import { type RegionSettings, readRegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { readTermsHistory, type TermsHistory } from '../../../operations/regions/read-terms-history.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { answerConflict, type Differing } from '../../history/answer-conflict.tsx'
import { underOtherNames } from '../../history/choosing.ts'
import type { VisitContext } from '../../visit.ts'
import { versionedTerms } from './versioned-settings.ts'

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

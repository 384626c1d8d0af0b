import type { Field, Values } from '../registers/field.ts'
import { versionOf } from '../registers/version-of-entry.ts'
import { parties } from '../terms.ts'
import type { Region } from './region.ts'

/** What can be changed of a region that stands, as its history and a comparison show it; changed-region.ts says what is accepted. */
export const settingsFields: readonly Field[] = [
  { key: 'name', kind: 'text', maxLength: 120 },
  { key: 'centreMunicipality', kind: 'place' },
  { key: 'planFrom', kind: 'year' },
  { key: 'planTo', kind: 'year' },
  { key: 'handoverOn', kind: 'date' },
  { key: 'parties', kind: 'choices', terms: 'parties' },
  { key: 'assignment', kind: 'long-text', maxLength: 4000 },
  { key: 'assignmentSource', kind: 'text', maxLength: 400 },
]

export type Settings = Pick<
  Region,
  | 'name'
  | 'centreMunicipality'
  | 'planFrom'
  | 'planTo'
  | 'handoverOn'
  | 'parties'
  | 'assignment'
  | 'assignmentSource'
>

/** Parties in one order: the database keeps none. */
export function settingsValues(settings: Settings): Values {
  const { name, centreMunicipality, planFrom, planTo, handoverOn, assignment, assignmentSource } = settings
  const told = { name, centreMunicipality, planFrom, planTo, handoverOn, assignment, assignmentSource }
  return { ...told, parties: parties.codes.filter((code) => settings.parties.includes(code)) }
}

export function versionOfSettings(settings: Settings): Promise<string> {
  return versionOf(settingsFields, settingsValues(settings))
}

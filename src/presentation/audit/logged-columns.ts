import type { AuditSubject } from '../../domain/audit/audit-filter.ts'
import type { Field } from '../../domain/registers/field.ts'
import { type Noun, nouns } from '../../domain/registers/noun.ts'
import { auditTexts } from '../../language/audit/audit-texts.ts'
import type { Language } from '../../language/language.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'

/** Columns that say nothing beside what the entry itself says: its object, its deed, through what it came. */
const silent: ReadonlySet<string> = new Set([
  'region_id',
  'id',
  'removed_at',
  'set_aside_at',
  'invitation_id',
  'check_summary',
  'since',
  'noun',
  'form_key',
  'questions',
  'round_questions.round_id',
  // Which words an interview or a passage has; what they say does not stand in the log.
  'words_id',
  // Of a consultation: through which link a reaction came, and how its reader finds it again.
  'link_id',
  'reader_digest',
])

/** Where a column is not called what its field is called. */
const renamed: Readonly<Record<string, string>> = {
  'findings municipality': 'place',
  'empty-cells municipality': 'place',
  'action-places municipality': 'place',
  'decisions municipality': 'place',
  'deliveries municipality': 'place',
  'interviews municipality': 'place',
  'policies covers_action_lines': 'actionLines',
  'actions action_partner.organisation_id': 'partners',
  'actions action_finding.finding_id': 'findings',
  'actions action_gap.gap_key': 'gaps',
  'actions action_dependency.depends_on_id': 'dependsOn',
  'actions action_decision.decision_id': 'decisions',
  'goals goal_finding.finding_id': 'findings',
  'goals goal_gap.gap_key': 'gaps',
}

/** What a column of a table outside the lists holds, so that it is shown like a field of a list. */
const kinds: Readonly<Record<string, Field>> = {
  kind: { key: 'kind', kind: 'choice', terms: 'deliverySteps' },
  role: { key: 'role', kind: 'choice', terms: 'roles' },
  gap_key: { key: 'gap_key', kind: 'references', to: 'gap' },
  due_precision: { key: 'due_precision', kind: 'choice', terms: 'datePrecisions' },
  starts_precision: { key: 'starts_precision', kind: 'choice', terms: 'datePrecisions' },
  ends_precision: { key: 'ends_precision', kind: 'choice', terms: 'datePrecisions' },
  party: { key: 'party', kind: 'choice', terms: 'parties' },
  municipality: { key: 'municipality', kind: 'place' },
  centre_municipality: { key: 'centre_municipality', kind: 'place' },
  municipalities: { key: 'municipalities', kind: 'references', to: 'municipality' },
  handover_on: { key: 'handover_on', kind: 'date' },
  valid_from: { key: 'valid_from', kind: 'date' },
  valid_to: { key: 'valid_to', kind: 'date' },
  period: { key: 'period', kind: 'period' },
  is_example: { key: 'is_example', kind: 'yes-no' },
}

/** The fields of every list. */
export type FieldsOfLists = Readonly<Record<Noun, { fields: readonly Field[] }>>

export type LoggedColumn = { label: string; field: Field | undefined }

/** What a column is called where people read it, and how its values are shown; undefined for what is not worth showing. */
export function loggedColumn(
  { subject, table }: { subject: AuditSubject; table: string },
  column: string,
  { language, lists }: { language: Language; lists: FieldsOfLists },
): LoggedColumn | undefined {
  if (silent.has(column) || silent.has(`${table}.${column}`) || isOwnKey(subject, table, column))
    return undefined
  const noun = nounOf(subject)
  if (noun === undefined) return { label: ownLabel(language, column), field: kinds[column] }
  const key = renamed[`${subject} ${column}`] ?? renamed[`${subject} ${table}.${column}`] ?? camelCase(column)
  const field: Field | undefined = lists[noun].fields.find((known) => known.key === key)
  const label = registerTexts[noun][language].fields[key]?.label
  if (field && label !== undefined) return { label, field }
  return column in auditTexts.nl.columns
    ? { label: ownLabel(language, column), field: kinds[column] }
    : undefined
}

export function nounOf(subject: AuditSubject): Noun | undefined {
  return nouns.find((noun) => noun === subject)
}

/** Tables of links name the entry they belong to, which is what the log entry is about. */
function isOwnKey(subject: AuditSubject, table: string, column: string): boolean {
  if (subject === 'actions') return table !== 'action' && column === 'action_id'
  if (table === 'finding_passage') return column === 'finding_id'
  return subject === 'goals' && table !== 'goal' && column === 'goal_id'
}

function ownLabel(language: Language, column: string): string {
  const { columns } = auditTexts[language]
  return column in columns ? columns[column as keyof typeof columns] : column
}

/** `policy_id` is the field `policy`, `target_groups` is `targetGroups`. */
function camelCase(column: string): string {
  return column.replace(/_id$/, '').replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
}

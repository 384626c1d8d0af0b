import type { Writing } from '../../database/database.ts'
import type { Desk } from '../registers/register.ts'
import type { CheckedFinding } from './check-finding.ts'

/** `id`: of the finding that is written over; null for a new one. */
export type FindingToWrite = { id: string | null; number: number; finding: CheckedFinding }

/** In one statement, under the caller's rights. Answers the id of each number. */
export async function writeFindings(
  sql: Writing,
  { region, caller }: Desk,
  findings: readonly FindingToWrite[],
): Promise<Map<number, string>> {
  const recordedBy = caller.kind === 'person' ? caller.id : ''
  const written = await sql.query<{ id: string; number: number }>(statement, [
    region.id,
    JSON.stringify(findings.map(columnsOf)),
    recordedBy,
  ])
  return new Map(written.map(({ id, number }) => [number, id]))
}

/** Every column but the region, the id and who wrote it down, with its type. */
const columns = {
  number: 'int',
  action_line: 'int',
  municipality: 'text',
  title: 'text',
  description: 'text',
  aims: 'text[]',
  approach: 'text',
  partners: 'text[]',
  state: 'text',
  since: 'int',
  transformation_class: 'text',
  target_groups: 'text[]',
  yearly_cost_cents: 'bigint',
  source: 'text',
  covered_by: 'uuid',
  is_example: 'boolean',
  organisation_id: 'uuid',
  scale: 'text',
  attention_groups: 'text[]',
  reach: 'int',
  capacity: 'int',
  funded_until: 'int',
  evidence: 'text',
  perspective: 'text',
  openness: 'text',
  round_id: 'uuid',
  also_lines: 'int[]',
  sub_theme: 'text',
} as const

const names = Object.keys(columns)
const statement = `insert into finding (region_id, id, recorded_by, ${names.join(', ')})
  select $1, coalesce(id, gen_random_uuid()), $3, ${names.map(told).join(', ')}
    from jsonb_to_recordset($2) as told (id uuid, ${Object.entries(columns)
      .map(([name, type]) => `${name} ${type}`)
      .join(', ')})
  on conflict (region_id, id) do update
    set ${names.map(overwritten).join(', ')}, changed_at = now(), removed_at = null
  returning id, number`

/** A new finding of which nobody says the round belongs to the one that is open. */
function told(name: string): string {
  return name === 'round_id'
    ? 'coalesce(round_id, case when id is null then (select app.open_round($1)) end)'
    : name
}

/** Whoever does not say the round leaves the finding in its own. */
function overwritten(name: string): string {
  return name === 'round_id'
    ? 'round_id = coalesce(excluded.round_id, finding.round_id)'
    : `${name} = excluded.${name}`
}

function columnsOf({ id, number, finding }: FindingToWrite): Record<keyof typeof columns | 'id', unknown> {
  return {
    id,
    number,
    action_line: finding.actionLine,
    municipality: finding.municipality,
    title: finding.title,
    description: finding.description,
    aims: finding.aims,
    approach: finding.approach,
    partners: finding.partners,
    state: finding.state,
    since: finding.since,
    transformation_class: finding.transformationClass,
    target_groups: finding.targetGroups,
    yearly_cost_cents: finding.yearlyCostCents,
    source: finding.source,
    covered_by: finding.coveredById,
    is_example: finding.isExample,
    organisation_id: finding.organisationId,
    scale: finding.scale,
    attention_groups: finding.attentionGroups,
    reach: finding.reach,
    capacity: finding.capacity,
    funded_until: finding.fundedUntil,
    evidence: finding.evidence,
    perspective: finding.perspective,
    openness: finding.openness ?? 'region-only',
    round_id: finding.roundId,
    also_lines: finding.alsoLines,
    sub_theme: finding.subTheme,
  }
}

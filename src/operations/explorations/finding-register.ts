import type { Reading } from '../../database/database.ts'
import { findingFields } from '../../domain/explorations/finding.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import type { Entry, Register } from '../registers/register.ts'
import { rowOfEntry, setOwnedRowAside } from '../registers/rows.ts'
import { selectPassages } from './select-passages.ts'
import { storeFinding } from './store-finding.ts'
import { storeFindings } from './store-findings.ts'

/** What municipalities and the region (already) do, per action line: the exploration. */
export const findingRegister: Register = {
  noun: 'findings',
  fields: findingFields,
  name: 'number',
  list: listWholeFindings,
  store: storeFinding,
  storeRows: storeFindings,
  setAside: (sql, desk, id, aside) =>
    setOwnedRowAside(sql, { table: 'finding', noun: 'findings' }, desk, id, aside),
}

/** The same without what was taken from interviews, for what is made of findings: the matrix, the analysis, a publication. */
export const findingsWithoutPassages: Register = { ...findingRegister, list: listFindings }

async function listWholeFindings(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  const entries = await listFindings(sql, region, only)
  const passages = await selectPassages(sql, region.id, only)
  const passageOf = new Map(passages.map((passage) => [passage.findingId, passage]))
  const away = await roundsAway(sql, region.id)
  return entries.map(({ id, values }) => {
    const { interview = null, words = '' } = passageOf.get(id) ?? {}
    const round = away.has(values['round']) ? null : (values['round'] ?? null)
    return { id, values: { ...values, round, interview, passage: words } }
  })
}

/** The numbers of rounds that were taken away: no finding can be written down in one, so none says that it is of one. */
async function roundsAway(sql: Reading, regionId: string): Promise<ReadonlySet<unknown>> {
  const rounds = await sql.query<{ number: number }>(
    'select number from exploration_round where region_id = $1 and removed_at is not null',
    [regionId],
  )
  return new Set(rounds.map(({ number }) => number))
}

function listFindings(sql: Reading, region: Region, only?: string): Promise<Entry[]> {
  return selectFindings(sql, region, {
    where: '$2::uuid is null or finding.id = $2',
    values: [only ?? null],
  })
}

/** Some findings, or a page of them. `where` is SQL of our own, with its values as the parameters from `$2` on. */
export async function selectFindings(
  sql: Reading,
  region: Region,
  {
    where,
    values,
    limit,
    offset = 0,
  }: { where: string; values: readonly unknown[]; limit?: number; offset?: number },
): Promise<Entry[]> {
  const rows = await sql.query<Record<string, never>>(
    `select finding.id, finding.number, action_line as "actionLine", also_lines as "alsoLines", coalesce(sub_theme, '') as "subTheme",
            coalesce(municipality, '${wholeRegion}') as place, finding.title,
            finding.description, aims, approach, coalesce(organisation.name, '') as organisation, partners, state, since, transformation_class as "transformationClass",
            target_groups as "targetGroups", yearly_cost_cents as "yearlyCostCents", finding.source,
            scale, attention_groups as "attentionGroups", reach, capacity, funded_until as "fundedUntil", evidence, perspective, openness,
            coalesce(policy_context.title, '') as "coveredBy", finding.is_example as "isExample",
            finding.invitation_id is not null as "byInvitation", exploration_round.number as round,
            case when finding.invitation_id is not null then (select note from invitation it
              where it.region_id = finding.region_id and it.id = finding.invitation_id) end as "invitationNote"
       from finding left join policy_context
         on policy_context.region_id = finding.region_id and policy_context.id = finding.covered_by
       left join organisation
         on organisation.region_id = finding.region_id and organisation.id = finding.organisation_id
        and organisation.set_aside_at is null
       left join exploration_round on exploration_round.region_id = finding.region_id and exploration_round.id = finding.round_id
      where finding.region_id = $1 and (${where}) and finding.removed_at is null
      order by action_line, municipality nulls last, finding.number
      ${limit === undefined ? '' : `limit ${limit} offset ${offset}`}`,
    [region.id, ...values],
  )
  return rows.map(rowOfEntry)
}

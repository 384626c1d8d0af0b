import type { Reading } from '../../database/database.ts'
import type { NamedObject } from '../../domain/audit/logged-entry.ts'
import { type Noun, nouns } from '../../domain/registers/noun.ts'
import { tablesOfRegister } from '../history/tables-of-register.ts'

/** SQL for the name of a row; `kept` is the row. */
const labels: Readonly<Record<Noun, string>> = {
  organisations: 'kept.name',
  policies: 'kept.title',
  rounds: `kept.number || '. ' || kept.title`,
  deliveries: 'kept.number::text',
  interviews: `kept.number::text`,
  findings: `kept.number || '. ' || kept.title`,
  'empty-cells': `kept.action_line || ' ' || coalesce((select display_name from municipality where code = kept.municipality), 'Regionaal')`,
  goals: `kept.code || ' ' || kept.title`,
  indicators: `kept.code || ' ' || kept.name`,
  funds: `kept.code || ' ' || kept.year`,
  actions: `kept.code || ' ' || kept.title`,
  'action-places': `concat_ws(' ', (select code from action where region_id = kept.region_id and id = kept.action_id), (select display_name from municipality where code = kept.municipality))`,
  'chapter-texts': 'kept.number::text',
  risks: `kept.number || '. ' || kept.title`,
  milestones: 'kept.title',
  'money-lines': `concat_ws(' ', (select code from action where region_id = kept.region_id and id = kept.action_id), kept.year)`,
  observations: `concat_ws(' ', (select code from indicator where region_id = kept.region_id and id = kept.indicator_id), kept.place, kept.period)`,
  participations: `concat_ws(' ', nullif(kept.organisation, ''), kept.took_place_on)`,
  contributions: 'kept.number::text',
  decisions: `kept.number || '. ' || kept.subject`,
  'home-tasks': `kept.year || ' ' || coalesce((select display_name from municipality where code = kept.municipality), 'Regionaal')`,
  recommendations: `kept.number || '. ' || kept.title`,
}

/** The entries among these words, by id; words that are no id of an entry of this region are left out. */
export async function selectObjectNames(
  sql: Reading,
  regionId: string,
  words: readonly string[],
): Promise<Map<string, NamedObject>> {
  const ids = [...new Set(words)].filter((word) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word))
  if (ids.length === 0) return new Map()
  const rows = await sql.query<NamedObject & { id: string }>(
    nouns
      .map(
        (noun) =>
          `select kept.id, '${noun}' as noun, ${labels[noun]} as label, kept.${tablesOfRegister[noun].aside} is not null as "isAway"
             from ${tablesOfRegister[noun].table} kept where kept.region_id = $1 and kept.id = any ($2::uuid[])`,
      )
      .join(' union all '),
    [regionId, ids],
  )
  return new Map(rows.map(({ id, ...named }) => [id, named]))
}

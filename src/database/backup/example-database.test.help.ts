import pg from 'pg'
import type { Connection } from '../open-storage.ts'
import { tablesOf } from './backup-catalog.ts'

/** Text that breaks a careless writer of rows. */
export const oddTexts = [
  'tab\there, line\nfeed, return\r, back\\slash, \\N and \\.',
  '"aangehaald", ‘zo’; en zo',
  '👩‍👩‍👧 חדר פנוי ‏مأوى e\u0301 \u200b\u2028',
  'a\u0001b\u001f\u007f',
  ' ',
]

/** One region with people, findings and a publication, all invented; `observations` rows of one indicator. */
export async function fillExample(connection: Connection, observations = 30): Promise<void> {
  await onDatabase(connection, async (client) => {
    await client.query(`begin;
      insert into framework_edition values ('e', '{"nl": "Voorbeeld", "en": "Example"}', '2022-12-01', '2022-12-05', 2023, 2030, 'test');
      insert into municipality values ('GM0406', 'Huizen', 'Huizen', 'NH', 1, '2022-01-01', 5.1679, 52.2227, 'test');
      insert into auth."user" (id, name, email) values ('a', 'Adviseur (voorbeeld)', 'a@voorbeeld.nl');
      insert into auth.account (id, "accountId", "providerId", "userId", password) values ('a', 'a', 'credential', 'a', 'zout:gehakt');
      insert into region (id, name, centre_municipality, framework_edition, plan_from, plan_to, handover_on, founded_by)
        values ('hier', 'Hier (voorbeeld)', 'GM0406', 'e', 2024, 2025, '2024-02-01', 'a');
      insert into policy_context (region_id, title, kind) values ('hier', 'Beleid (voorbeeld)', 'programme');
      insert into goal (region_id, code, title) values ('hier', '1.1', 'Doel (voorbeeld)');
      insert into indicator (region_id, code, name, unit, wanted, action_line, transformation_class, counts_people, aggregation,
                             rhythm, baseline_value)
        values ('hier', 'I1', 'Aantal (voorbeeld)', 'mensen', 'lower', 1, 'shelter', false, 'none', 'month', 12345678901234567890.12345678901234567890);
      insert into publication (region_id, number, title, published_by, check_summary)
        values ('hier', 1, 'Plan (voorbeeld)', 'a', '[{"rule": "T01", "open": 1.50}]');
      insert into publication_page select 'hier', 1, 'nl', 'text/html', body, encode(sha256(body), 'hex')
        from (select decode('00ff0a5c4e', 'hex')) page (body);
      commit`)
    for (const [index, text] of oddTexts.entries())
      await client.query(
        `insert into finding (region_id, number, action_line, municipality, title, description, aims, approach, partners, state,
                              transformation_class, recorded_by, covered_by)
         select 'hier', $1, 1, 'GM0406', $2, $2, '{prevent,reduce}', 'alone', array[$2, '', null, 'NULL', '{}'], 'exists', 'housing', 'a', id
           from policy_context`,
        [index + 1, text],
      )
    // The audit log takes one entry at a time, which for many rows is long.
    await client.query('alter table observation disable trigger user')
    await client.query(
      `insert into observation (region_id, indicator_id, place, period, value, missing_because, status, source, recorded_by, removed_at)
       select 'hier', id, 'region', '2024-0' || n % 9 + 1, case when n % 7 > 0 then n / 3.0 end,
              case when n % 7 = 0 then 'not-measured' end, 'final', md5(n::text), 'a', now()
         from indicator, generate_series(1, $1::int) n`,
      [observations],
    )
    await client.query('alter table observation enable trigger user')
  })
}

/** Every row of every table as text, so that two databases can be compared to the letter. */
export function everythingIn(connection: Connection): Promise<Record<string, string[]>> {
  return onDatabase(connection, async (client) => {
    await client.query(`set timezone = 'UTC'`)
    const all: Record<string, string[]> = {}
    for (const { schema, name, columns } of await tablesOf(client)) {
      const cells = columns.map((column) => `"${column}"`).join(', ')
      const { rows } = await client.query<{ line: string }>(
        `select row(${cells})::text as line from "${schema}"."${name}" order by 1`,
      )
      all[`${schema}.${name}`] = rows.map(({ line }) => line).filter((line) => !line.startsWith('(rights,'))
    }
    return all
  })
}

export async function onDatabase<Result>(
  connection: Connection,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(connection)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

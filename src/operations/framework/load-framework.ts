import type { Database, Writing } from '../../database/database.ts'
import { type Framework, parseFramework } from '../../domain/framework/framework.ts'
import { digestOf, isLoaded, type Loaded, markLoaded } from './loaded-reference.ts'

/**
 * Writes one file of data/framework, handed over as the value its JSON stands for. A new edition comes to stand beside the
 * others; the same edition is brought in line item by item. Needs the owner's rights; done again it changes nothing.
 */
export async function loadFramework(owner: Database, input: unknown): Promise<Loaded> {
  const parsed = parseFramework(input)
  if (!parsed.ok) return parsed
  const framework = parsed.value
  const name = `framework ${framework.edition}`
  const digest = await digestOf(input)
  if (await isLoaded(owner, name, digest)) return { ok: true, changed: false }
  return owner.write(async (sql) => {
    await markLoaded(sql, name, digest)
    await writeEdition(sql, framework)
    await writeItems(sql, framework)
    await removeVanished(sql, framework)
    return { ok: true, changed: true }
  })
}

async function writeEdition(sql: Writing, framework: Framework): Promise<void> {
  await sql.query(
    `insert into framework_edition (id, title, launched_on, signed_on, period_from, period_to, source)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (id) do update
       set title = excluded.title, launched_on = excluded.launched_on, signed_on = excluded.signed_on,
           period_from = excluded.period_from, period_to = excluded.period_to, source = excluded.source`,
    [
      framework.edition,
      JSON.stringify(framework.title),
      framework.launchedOn,
      framework.signedOn,
      framework.periodFrom,
      framework.periodTo,
      framework.source,
    ],
  )
}

async function writeItems(sql: Writing, { edition, items }: Framework): Promise<void> {
  const rows = items.map((item, position) => ({ ...item, position }))
  await sql.query(
    `insert into framework_item (edition_id, kind, code, position, title, body, source, certainty)
     select $1, kind, code, position, title, text, source, certainty
       from jsonb_to_recordset($2) as item
            (kind text, code text, position int, title jsonb, text jsonb, source text, certainty text)
     on conflict (edition_id, kind, code) do update
       set position = excluded.position, title = excluded.title, body = excluded.body, source = excluded.source,
           certainty = excluded.certainty`,
    [edition, JSON.stringify(rows)],
  )
}

/** What a region's work still points at stays, or that work would lose its name. */
async function removeVanished(sql: Writing, { edition, items }: Framework): Promise<void> {
  await sql.query(
    `delete from framework_item item
      where edition_id = $1
        and not exists (select from jsonb_to_recordset($2) as kept (kind text, code text)
                         where kept.kind = item.kind and kept.code = item.code)
        and not exists (
          select from region
           where framework_edition = $1 and case item.kind
             when 'action-line' then
               exists (select from finding where region_id = region.id and item.code = any ((action_line || also_lines)::text[]))
               or exists (select from goal where region_id = region.id and action_line::text = item.code)
               or exists (select from indicator where region_id = region.id and action_line::text = item.code)
               or exists (select from contribution where region_id = region.id and action_line::text = item.code)
             when 'sub-theme' then
               exists (select from finding where region_id = region.id and sub_theme = item.code)
             when 'party' then
               exists (select from region_party where region_id = region.id and party = item.code)
               or exists (select from organisation where region_id = region.id and party = item.code)
               or exists (select from participation where region_id = region.id and party = item.code)
             when 'target-group' then
               exists (select from finding where region_id = region.id and item.code = any (target_groups))
               or exists (select from action where region_id = region.id and item.code = any (target_groups))
             else false end)`,
    [edition, JSON.stringify(items.map(({ kind, code }) => ({ kind, code })))],
  )
}

import type { Writing } from '../../database/database.ts'
import { mayWrite } from '../../domain/caller.ts'
import { parseFields } from '../../domain/fields.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import { summariseCheck } from '../../domain/publications/check-summary.ts'
import { parseFormKey, publicationSchema } from '../../domain/publications/publication.ts'
import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import { takeTurns } from '../history/take-turns.ts'
import { selectMonitor } from '../indicators/read-monitor.ts'
import type { Needs } from '../needs.ts'
import { checkedPlan } from '../plans/check-plan-of-region.ts'
import { protectMonitor } from './protect-monitor.ts'
import { selectPublicationFacts } from './select-publication-facts.ts'
import { storeProtectedRows } from './store-protected-rows.ts'

/** Makes every page and file of a publication from its facts: a path such as `nl/plan`, a media type, and the bytes. */
export type Render = (facts: PublicationFacts) => readonly PublicationPage[]
export type PublicationPage = { path: string; mediaType: string; body: Uint8Array }

/** `title`, and the `formKey` of the form it was typed in: the same key is published once, and answers what that made. */
export type NewPublication = Readonly<{ title?: unknown; formKey?: unknown }>

type PublishingNeeds = Needs & { render: Render }

/**
 * Makes a numbered publication: how the plan stood against its check, the monitor with every count of people protected,
 * and the finished pages. All in one transaction, so that there is a whole publication or none; the pages are made under
 * the publisher's rights, so that what they may not show they cannot show.
 */
export function publish(
  needs: PublishingNeeds,
  regionId: string,
  input: NewPublication,
): Promise<Outcome<{ number: number }>> {
  return needs.database.write((sql) => publishIn(sql, needs, regionId, input))
}

/** The same inside a transaction that goes on to do something else: a plan that is carried out marks itself so. */
export async function publishIn(
  sql: Writing,
  { render, ...needs }: Omit<PublishingNeeds, 'database'>,
  regionId: string,
  input: NewPublication,
): Promise<Outcome<{ number: number }>> {
  const checked = await checkedPlan(sql, needs, regionId)
  if (!checked.ok) return checked
  if (needs.caller.kind !== 'person' || !mayWrite(needs.caller, regionId, 'publications'))
    return refused({ kind: 'not-allowed' })
  const draft = parseFields(publicationSchema, input)
  if (!draft.ok) return draft
  const { region, rules } = checked.value

  // Who pressed twice comes second too, and then finds what the first press made.
  await takeTurns(sql, `publications ${regionId}`)
  const formKey = parseFormKey(input.formKey)
  const earlier = await selectNumberOfKey(sql, regionId, formKey)
  if (earlier !== undefined) return done({ number: earlier })
  const number = await nextNumber(sql, regionId)
  await sql.query(
    `insert into publication (region_id, number, title, published_at, published_by, check_summary, form_key)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      regionId,
      number,
      draft.value.title,
      needs.today,
      needs.caller.id,
      JSON.stringify(summariseCheck(rules)),
      formKey,
    ],
  )
  await storeProtectedRows(sql, regionId, number, protectMonitor(await selectMonitor(sql, regionId)))
  const pages = await sql.asPublisher(async (published) =>
    render(await selectPublicationFacts(published, region, number)),
  )
  for (const page of pages) await storePage(sql, regionId, number, page)
  return done({ number })
}

async function selectNumberOfKey(
  sql: Writing,
  regionId: string,
  formKey: string | null,
): Promise<number | undefined> {
  const [row] = await sql.query<{ number: number }>(
    'select number from publication where region_id = $1 and form_key = $2',
    [regionId, formKey],
  )
  return row?.number
}

async function nextNumber(sql: Writing, regionId: string): Promise<number> {
  const [row] = await sql.query<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from publication where region_id = $1',
    [regionId],
  )
  return row?.next ?? 1
}

function storePage(
  sql: Writing,
  regionId: string,
  number: number,
  { path, mediaType, body }: PublicationPage,
) {
  return sql.query(
    `insert into publication_page (region_id, number, path, media_type, body, digest)
     values ($1, $2, $3, $4, $5, encode(sha256($5), 'hex'))`,
    [regionId, number, path, mediaType, Buffer.from(body)],
  )
}

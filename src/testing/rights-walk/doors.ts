import type { Hono } from 'hono'
import { api } from '../../api/api.ts'
import type { Person } from '../../domain/caller.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import type { Needs } from '../../operations/needs.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { apiEntry } from '../../presentation/registers/api-values.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { planPages } from '../../web/plans/plan-pages.tsx'
import { registerPages } from '../../web/registers/register-pages.tsx'
import { nobodyWelcomed } from '../nobody-welcomed.ts'
import { formOf, visitApp } from '../visit-app.ts'
import type { Planted } from './seeds.ts'

export const deeds = ['list', 'read', 'add', 'change', 'remove', 'restore'] as const
export type Deed = (typeof deeds)[number]

/** What came back: let through, or refused in a way this door may refuse. Anything else is a fault. */
export type Answer = 'allowed' | 'refused' | `fault ${string}`

/** A way into the system. `n` makes what is added different every time. */
export type Door = { name: string; ask(seed: Planted, deed: Deed, n: number): Promise<Answer> }

export function doorsOf(needs: Needs): Door[] {
  return [pageDoor(needs), apiDoor(needs), sqlDoor(needs)]
}

const refusals = new Set([401, 403, 404])
/** Codes by which a form or the API says: that is not yours. */
const notYours = /not-your|niet-uw|mag niet schrijven|uw eigen organisatie/

async function answerOf(response: Response, right: number): Promise<Answer> {
  if (response.status === right) return 'allowed'
  if (refusals.has(response.status)) return 'refused'
  const body = await response.text()
  if ((response.status === 422 || response.status === 400) && notYours.test(body)) return 'refused'
  return `fault ${response.status} ${body.replace(/<[^>]+>/g, ' ').slice(0, 400)}`
}

/** The same pages in the same order as the whole application: what a plan shows by itself comes first. */
function pageDoor(needs: Needs): Door {
  const pages = visitApp(needs, planPages(), ...Object.values(registers).map((one) => registerPages(one)))
  return {
    name: 'page',
    ask({ noun, regionId, id, values, again }, deed, n) {
      const base = `/nl/regios/${regionId}/${nounAddresses[noun]}`
      const form = (more: Planted['values'] = {}) =>
        formOf(enteredFrom(registers[noun].fields, { ...values, ...more }))
      const post = (path: string, body: RequestInit = { method: 'POST' }) =>
        sent(pages, `${base}${path}`, 303, body)
      switch (deed) {
        case 'list':
          return sent(pages, base, 200)
        case 'read':
          return sent(pages, `${base}/${id}`, 200)
        case 'add':
          return post('/nieuw', form(again(n)))
        case 'change':
          return post(`/${id}/wijzigen`, form())
        case 'remove':
          return post(`/${id}/weghalen`)
        case 'restore':
          return post(`/${id}/terugzetten`)
      }
    },
  }
}

function apiDoor(needs: Needs): Door {
  const answers = api({
    needsOf: () => Promise.resolve(needs),
    identity: { signIn: nobody, signOut: nobody },
    welcoming: nobodyWelcomed,
    publisher: needs.database,
    render: () => [],
    publicUrl: 'https://thuisplan.example.nl',
    report: () => {},
  })
  return {
    name: 'api',
    ask({ noun, regionId, id, values, again }, deed, n) {
      const base = `/v1/regios/${regionId}/${nounAddresses[noun]}`
      const json = (method: string, more: Planted['values'] = {}): RequestInit => {
        const { id: _, ...body } = apiEntry(registers[noun], { id, values: { ...values, ...more } })
        return { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
      }
      switch (deed) {
        case 'list':
          return sent(answers, base, 200)
        case 'read':
          return sent(answers, `${base}/${id}`, 200)
        case 'add':
          return sent(answers, base, 201, json('POST', again(n)))
        case 'change':
          return sent(answers, `${base}/${id}`, 200, json('PUT'))
        case 'remove':
          return sent(answers, `${base}/${id}`, 204, { method: 'DELETE' })
        case 'restore':
          return sent(answers, `${base}/${id}/terugzettingen`, 200, { method: 'POST' })
      }
    },
  }
}

function nobody(): Promise<never> {
  return Promise.reject(new Error('nobody signs in during the walk'))
}

// biome-ignore lint/suspicious/noExplicitAny: pages and API differ in what their requests carry
async function sent(app: Hono<any>, path: string, right: number, body?: RequestInit): Promise<Answer> {
  return answerOf(await app.request(`https://thuisplan.example.nl${path}`, body), right)
}

export const tables = {
  organisations: 'organisation',
  policies: 'policy_context',
  rounds: 'exploration_round',
  deliveries: 'delivery',
  interviews: 'interview',
  findings: 'finding',
  'empty-cells': 'empty_cell',
  goals: 'goal',
  indicators: 'indicator',
  funds: 'fund',
  actions: 'action',
  'action-places': 'action_place',
  risks: 'risk',
  'chapter-texts': 'chapter_text',
  milestones: 'milestone',
  'money-lines': 'money_line',
  observations: 'observation',
  participations: 'participation',
  contributions: 'contribution',
  decisions: 'decision',
  'home-tasks': 'home_task',
  recommendations: 'recommendation',
} as const satisfies Record<Planted['noun'], string>

/** Straight at the database, past every check of ours: only its policies stand in the way. Nothing is kept. */
function sqlDoor({ database, caller }: Needs): Door {
  const asked = (statement: string, values: readonly unknown[]): Promise<Answer> =>
    database
      .write(async (sql) => {
        const rows = await sql.query(statement, values)
        throw new Undone(rows.length > 0)
      })
      .catch((error: unknown): Answer => {
        if (error instanceof Undone) return error.done ? 'allowed' : 'refused'
        const message = error instanceof Error ? error.message : String(error)
        return /row-level security/.test(message) ? 'refused' : `fault ${message}`
      })
  return {
    name: `sql as ${(caller as Person).id ?? 'visitor'}`,
    ask({ noun, regionId, id }, deed, n) {
      const table = tables[noun]
      switch (deed) {
        case 'list':
          return asked(`select 1 from ${table} where region_id = $1`, [regionId])
        case 'read':
          return asked(`select 1 from ${table} where region_id = $1 and id = $2`, [regionId, id])
        case 'add':
          return asked(copyOf(table), [regionId, id, n])
        case 'change':
          return asked(
            `update ${table} set is_example = not is_example where region_id = $1 and id = $2 returning 1`,
            [regionId, id],
          )
        case 'remove':
        case 'restore': {
          const mark = table === 'organisation' || table === 'policy_context' ? 'set_aside_at' : 'removed_at'
          const to = deed === 'remove' ? 'now()' : 'null'
          return asked(`update ${table} set ${mark} = ${to} where region_id = $1 and id = $2 returning 1`, [
            regionId,
            id,
          ])
        }
      }
    },
  }
}

class Undone extends Error {
  readonly done: boolean
  constructor(done: boolean) {
    super('undone')
    this.done = done
  }
}

/** Inserts the same row under another id and name. Who cannot see the row copies nothing, so its facts come as they were planted. */
function copyOf(table: string): string {
  const copies = copied.get(table)
  if (!copies) throw new Error(`no copy of ${table} was prepared`)
  return copies
}

const copied = new Map<string, string>()

/** The statements that add a row need the columns of each table; asked once, with the owner's rights. */
export async function prepareCopies(owner: Needs['database']): Promise<void> {
  const rows = await owner.read((sql) =>
    sql.query<{ table: string; columns: string[] }>(
      `select table_name as "table", array_agg(column_name::text) as columns from information_schema.columns
        where table_schema = 'public' and is_generated = 'NEVER' and table_name = any ($1) group by table_name`,
      [Object.values(tables)],
    ),
  )
  await owner.write(async (sql) => {
    await sql.query(`create schema if not exists walk`)
    await sql.query(`grant usage on schema walk to thuisplan_app`)
    for (const { table, columns } of rows) {
      await sql.query(`create table walk.${table} as select * from public.${table}`)
      await sql.query(`grant select on walk.${table} to thuisplan_app`)
      const changed = columns.map((column) => changedColumn(table, column))
      copied.set(
        table,
        `insert into ${table} (${columns.join(', ')})
         select ${changed.join(', ')} from walk.${table} where region_id = $1 and id = $2 and $3::int > 0 returning 1`,
      )
    }
  })
}

function changedColumn(table: string, column: string): string {
  if (column === 'id') return 'gen_random_uuid()'
  // The document has twelve chapters.
  if (column === 'number' && table === 'chapter_text') return '(2 + $3::int % 11)'
  if (column === 'number') return '(900000 + $3::int)'
  if (column === 'removed_at') return 'now()'
  if (column === 'name' || column === 'title') return `left(${column} || ' ' || $3::text, 160)`
  if (column === 'code' && (table === 'indicator' || table === 'fund')) return `'Q' || $3::text`
  return column
}

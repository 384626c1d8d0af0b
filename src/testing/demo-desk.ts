import type { Database } from '../database/database.ts'
import { openStorage, type Storage } from '../database/open-storage.ts'
import type { Caller, Membership, Person } from '../domain/caller.ts'
import { visitor } from '../domain/caller.ts'
import type { Needs } from '../operations/needs.ts'
import { shippedFramework } from '../operations/regions/reference-files.test.help.ts'
import { freshDatabase, type TestConnection } from './postgresql-for-tests.ts'

/** A small region to test in: three municipalities, six lines, and people with each role. */
export const demoRegion = 'gooi-en-vechtstreek'

export type DemoDesk = {
  storage: Storage
  /** For what opens connections of its own, such as the queue. */
  connection: TestConnection
  /** Needs of somebody: their caller, and the database under their own rights. */
  as(who: Who): Needs
  close(): Promise<void>
}

/** `stranger` has an account but belongs to another region; `founder` belongs nowhere and may found regions. */
export type Who =
  | 'coordinator'
  | 'editorOfHuizen'
  | 'partner'
  | 'controller'
  | 'administrator'
  | 'panelSupporter'
  | 'reader'
  | 'stranger'
  | 'founder'
  | 'visitor'

/** Two organisations of the region; `partner` writes for the first. */
export const partnerOrganisation = {
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Opvangorganisatie (voorbeeld)',
}
export const otherOrganisation = {
  id: '22222222-2222-4222-8222-222222222222',
  name: 'Woningcorporatie (voorbeeld)',
}

export const today = new Date('2026-11-22T12:00:00Z')

const memberships: Record<Exclude<Who, 'visitor'>, Membership[]> = {
  coordinator: [{ regionId: demoRegion, role: 'coordinator' }],
  editorOfHuizen: [{ regionId: demoRegion, role: 'municipal-editor', municipalities: ['GM0406'] }],
  partner: [{ regionId: demoRegion, role: 'partner-editor', organisation: partnerOrganisation }],
  controller: [{ regionId: demoRegion, role: 'controller' }],
  administrator: [{ regionId: demoRegion, role: 'administrator' }],
  panelSupporter: [{ regionId: demoRegion, role: 'panel-supporter' }],
  reader: [{ regionId: demoRegion, role: 'reader' }],
  stranger: [{ regionId: 'elders', role: 'coordinator' }],
  founder: [],
}

/** One for each role in the region. */
export const everyRole = [
  'coordinator',
  'editorOfHuizen',
  'partner',
  'controller',
  'administrator',
  'panelSupporter',
  'reader',
] as const satisfies readonly Who[]

export async function demoDesk(): Promise<DemoDesk> {
  const { connection, drop } = await freshDatabase()
  const storage = openStorage(connection)
  await furnish(storage.asOwner())
  return {
    storage,
    connection,
    as: (who) => ({
      database: storage.as(who === 'visitor' ? null : who),
      caller: callerOf(who),
      today,
    }),
    async close() {
      await storage.close()
      await drop()
    },
  }
}

function callerOf(who: Who): Caller {
  if (who === 'visitor') return visitor
  const person: Person = {
    kind: 'person',
    id: who,
    name: who,
    email: `${who}@voorbeeld.nl`,
    mayFoundRegions: who === 'founder',
    memberships: memberships[who],
  }
  return person
}

function furnish(owner: Database): Promise<void> {
  return owner.write(async (sql) => {
    await sql.query(`insert into framework_edition values
      ('eerst-een-thuis-2022', '{"nl": "Eerst een Thuis", "en": "First a Home"}', '2022-12-01', '2022-12-05', 2023, 2030, 'test')`)
    await sql.query(`insert into framework_item (edition_id, kind, code, position, title, body, source, certainty)
      select 'eerst-een-thuis-2022', 'action-line', n::text, n,
             jsonb_build_object('nl', 'Actielijn nummer ' || n, 'en', 'Action line number ' || n), '{"nl": "", "en": ""}', 'test', 'found'
        from generate_series(1, 6) n`)
    await sql.query(
      `insert into framework_item (edition_id, kind, code, position, title, body, source, certainty)
       select 'eerst-een-thuis-2022', kind, code, 6 + row_number() over (order by code), title, '{"nl": "", "en": ""}', 'test', 'found'
         from jsonb_to_recordset($1) item (kind text, code text, title jsonb) where kind in ('sub-theme', 'principle')`,
      [JSON.stringify(shippedFramework().items)],
    )
    await sql.query(`insert into municipality (code, name, display_name, province, inhabitants, inhabitants_on, longitude, latitude, source) values
      ('GM0402', 'Hilversum', 'Hilversum', 'Noord-Holland', 91733, '2022-01-01', 5.1679, 52.2227, 'test'),
      ('GM0406', 'Huizen', 'Huizen', 'Noord-Holland', 40938, '2022-01-01', 5.232, 52.2917, 'test'),
      ('GM0417', 'Laren (NH.)', 'Laren', 'Noord-Holland', 11528, '2022-01-01', 5.2168, 52.2471, 'test'),
      ('GM0363', 'Amsterdam', 'Amsterdam', 'Noord-Holland', 882633, '2022-01-01', 4.9, 52.37, 'test')`)
    for (const who of Object.keys(memberships))
      await sql.query(`insert into auth."user" (id, name, email) values ($1, $1, $1 || '@voorbeeld.nl')`, [
        who,
      ])
    await sql.query(`insert into founder values ('founder')`)
    for (const [id, municipalities] of [
      [demoRegion, ['GM0402', 'GM0406', 'GM0417']],
      ['elders', ['GM0363']],
    ] as const) {
      await sql.query(
        `insert into region (id, name, centre_municipality, framework_edition, plan_from, plan_to, handover_on)
         values ($1, 'Regio ' || $1, $2, 'eerst-een-thuis-2022', 2024, 2025, '2024-02-01')`,
        [id, municipalities[0]],
      )
      await sql.query(
        `insert into region_municipality (region_id, municipality, valid_from) select $1, unnest($2::text[]), '2023-01-01'`,
        [id, municipalities],
      )
    }
    for (const { id, name } of [partnerOrganisation, otherOrganisation])
      await sql.query(`insert into organisation (region_id, id, name, party) values ($1, $2, $3, 'other')`, [
        demoRegion,
        id,
        name,
      ])
    for (const [who, held] of Object.entries(memberships))
      for (const membership of held)
        await sql.query('insert into membership values ($1, $2, $3, $4, $5)', [
          membership.regionId,
          who,
          membership.role,
          membership.role === 'municipal-editor' ? membership.municipalities : [],
          membership.role === 'partner-editor' ? membership.organisation.id : null,
        ])
  })
}

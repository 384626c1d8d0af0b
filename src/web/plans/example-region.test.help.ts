import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { registers } from '../../operations/registers/all-registers.ts'
import { importEntries } from '../../operations/registers/import-entries.ts'
import type { Register } from '../../operations/registers/register.ts'
import { listEntries } from '../../operations/registers/work-on-register.ts'
import { rowsOfSheet } from '../../presentation/registers/register-sheet.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'

const folder = join(import.meta.dirname, '../../../examples/gooi-en-vechtstreek')
const parties = [
  'lived-experience',
  'shelter-organisation',
  'housing-corporation',
  'department-care',
  'department-income',
  'department-housing',
]

/** Files that are not called after their register. */
const fileNames: Partial<Record<Register['noun'], string>> = { funds: 'geld' }

/** The example region, read in through the same registers a user has, with all its seven municipalities. */
export async function exampleDesk(): Promise<DemoDesk> {
  const desk = await demoDesk()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(`insert into municipality (code, name, display_name, province, inhabitants, inhabitants_on, longitude, latitude, source) values
      ('GM0317', 'Eemnes', 'Eemnes', 'Utrecht', 9500, '2022-01-01', 5.26, 52.25, 'test'),
      ('GM0376', 'Blaricum', 'Blaricum', 'Noord-Holland', 12000, '2022-01-01', 5.24, 52.27, 'test'),
      ('GM1696', 'Wijdemeren', 'Wijdemeren', 'Noord-Holland', 24500, '2022-01-01', 5.11, 52.21, 'test'),
      ('GM1942', 'Gooise Meren', 'Gooise Meren', 'Noord-Holland', 59000, '2022-01-01', 5.16, 52.28, 'test')`)
    await sql.query(
      `insert into region_municipality (region_id, municipality, valid_from)
       select $1, unnest(array['GM0317', 'GM0376', 'GM1696', 'GM1942']), '2023-01-01'`,
      [demoRegion],
    )
    await sql.query('insert into region_party select $1, unnest($2::text[])', [demoRegion, parties])
  })
  for (const register of Object.values(registers)) await importExample(desk, register)
  return desk
}

async function importExample(desk: DemoDesk, register: Register): Promise<void> {
  const sheet = await exampleSheet(register)
  const read = rowsOfSheet(register, sheet)
  const imported = await importEntries(desk.as('coordinator'), demoRegion, register, read.rows)
  const wrong = imported.ok ? imported.value.filter((row) => 'problem' in row) : [imported.problem]
  if (wrong.length > 0 || read.unknownHeadings.length > 0)
    throw new Error(`${register.noun}: ${JSON.stringify([wrong, read.unknownHeadings])}`)
}

/** The file of a register as its header and rows. */
export async function exampleSheet({ noun }: Register) {
  const text = await readFile(join(folder, `${fileNames[noun] ?? nounAddresses[noun]}.csv`), 'utf8')
  const [header = [], ...rows]: string[][] = parse(text, { bom: true })
  return { header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) }
}

/** The id of the entry of that name. */
export async function entryId(desk: DemoDesk, register: Register, name: string): Promise<string> {
  const listed = await listEntries(desk.as('reader'), demoRegion, register)
  const entry = listed.ok
    ? listed.value.entries.find(({ values }) => String(values[register.name]) === name)
    : undefined
  if (!entry) throw new Error(`no ${register.noun} ${name}`)
  return entry.id
}

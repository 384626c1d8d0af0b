import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ruleIds } from '../domain/plans/check/remark.ts'
import { nounAddresses } from '../domain/registers/noun.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import { selectRegion } from '../operations/regions/read-region.ts'
import { explorationWorkbook } from '../presentation/explorations/exploration-workbook.ts'
import { root } from '../root.ts'
import { bytesOf, type CommandLine, commandLine } from '../testing/command-line.ts'
import { today } from '../testing/demo-desk.ts'
import { demoInstallation, huizenEmail, readerEmail } from '../testing/demo-installation.ts'

let open: OpenThuisplan
let line: CommandLine
const region = 'gooi-en-vechtstreek'

beforeAll(async () => {
  open = await demoInstallation()
})
afterAll(() => open.close())
beforeEach(() => {
  line = commandLine(open)
})

test('import stores the good rows and tells of each other row its cell and the reason', async () => {
  line.files.set(
    'b.csv',
    bytesOf(
      [
        'Nummer;Actielijn;Gemeente;Titel;Doelen;Aanpak;Stand;Soort',
        '801;2;Huizen;Rij twee (voorbeeld);voorkomen;zelfstandig;bestaat;preventie',
        '802;2;Nergenshuizen;Rij drie (voorbeeld);voorkomen;zelfstandig;bestaat;preventie',
      ].join('\r\n'),
    ),
  )
  const told = await line.run('import', region, 'bevindingen', 'b.csv')
  expect(told.exit).toBe(1)
  expect(told.out.join('\n')).toContain(
    'b.csv, Rij 3, kolom C (Gemeente): Wij kennen geen gemeente “Nergenshuizen”.',
  )
  const again = await line.run('import', region, 'findings', 'b.csv', '--json')
  expect(again.json()).toMatchObject({
    register: 'bevindingen',
    opgeslagen: 1,
    geweigerd: 1,
    fouten: [{ rij: 3, kolom: 'C', kop: 'Gemeente' }],
  })
  expect(again.err.join('\n')).toContain('Nergenshuizen')
})

test('import takes the workbook of the exploration, every sheet of every line, and tells what stands on which', async () => {
  const owner = open.storage.asOwner()
  const about = await owner.read((sql) => selectRegion(sql, region, today))
  if (!about.ok) throw new Error(about.problem.kind)
  const values = {
    number: null,
    aims: ['prevent'],
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
  }
  const entries = [
    {
      version: '',
      values: { ...values, actionLine: 2, place: 'GM0406', title: 'Uit het werkboek (voorbeeld)' },
    },
    { version: '', values: { ...values, actionLine: 5, place: 'GM0406', title: '' } },
  ]
  line.files.set(
    'werkboek.xlsx',
    await explorationWorkbook(entries, { region: about.value, language: 'nl', today }),
  )
  const told = await line.run('import', region, 'verkenning', 'werkboek.xlsx')
  expect(told.exit).toBe(1)
  expect(told.out.join('\n')).toMatch(/1 rij is opgeslagen, 1 rij kon niet mee/)
  expect(told.out.join('\n')).toMatch(/werkboek.xlsx, Blad “Lijn 5 .*”, rij 2, kolom E \(Titel\): Vul dit in/)
})

test('import writes in the name of a person, with that person’s rights and no others', async () => {
  const rows =
    'Actielijn;Gemeente;Titel;Doelen;Aanpak;Stand;Soort\r\n2;Huizen;Van Huizen (voorbeeld);voorkomen;zelfstandig;bestaat;preventie\r\n'
  line.files.set('b.csv', bytesOf(rows))
  expect((await line.run('import', region, 'bevindingen', 'b.csv', '--as', readerEmail ?? '')).exit).toBe(3)
  expect((await line.run('import', region, 'bevindingen', 'b.csv', '--as', huizenEmail ?? '')).exit).toBe(0)
  const [row] = await open.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ email: string }>(
        `select email from finding join auth."user" person on person.id = recorded_by where title = 'Van Huizen (voorbeeld)'`,
      ),
    )
  expect(row?.email).toBe(huizenEmail)
})

test('what is not there is not found', async () => {
  line.files.set('b.csv', bytesOf('Naam;Partij\r\nX (voorbeeld);overig\r\n'))
  const absent = [
    ['import', 'nergens', 'organisaties', 'b.csv'],
    ['import', region, 'organisaties', 'weg.csv'],
    ['import', region, 'organisaties', 'b.csv', '--as', 'niemand@voorbeeld.nl'],
    ['import', 'framework', 'weg.json'],
    ['check', 'nergens'],
    ['publish', 'nergens', '--title', 'Plan'],
    ['export', 'nergens'],
    ['account', 'add', 'y@voorbeeld.nl', '--name', 'Y', '--region', 'nergens', '--role', 'reader'],
  ]
  for (const args of absent) expect((await line.run(...args)).exit, args.join(' ')).toBe(4)
})

test('a file that is no list of this kind is wrong use', async () => {
  line.files.set('b.csv', bytesOf('Kleur;Geur\r\nrood;zoet\r\n'))
  const told = await line.run('import', region, 'bevindingen', 'b.csv')
  expect(told).toMatchObject({
    exit: 2,
    err: [expect.stringContaining('Deze kolommen ontbreken'), expect.anything()],
  })
})

test('import framework takes a new edition, and the same one again changes nothing', async () => {
  const text = await readFile(join(root, 'data', 'framework', 'eerst-een-thuis-2022.json'), 'utf8')
  const edition = { ...JSON.parse(text), edition: 'voorbeeld-2030' }
  line.files.set('kader.json', bytesOf(JSON.stringify(edition)))
  expect((await line.run('import', 'framework', 'kader.json', '--json')).json()).toMatchObject({
    gewijzigd: true,
  })
  expect((await line.run('import', 'framework', 'kader.json', '--json')).json()).toMatchObject({
    gewijzigd: false,
  })
  line.files.set('fout.json', bytesOf(JSON.stringify({ ...edition, periodTo: 1999 })))
  const wrong = await line.run('import', 'framework', 'fout.json')
  expect(wrong.exit).toBe(2)
  expect(wrong.err.join('\n')).toContain('fout.json')
  line.files.set('geen.json', bytesOf('{'))
  expect((await line.run('import', 'framework', 'geen.json')).exit).toBe(2)
})

test('check tells every remark of the plan check, and there are findings while one stands open', async () => {
  const told = await line.run('check', region)
  expect(told.exit).toBe(1)
  expect(told.out.join('\n')).toMatch(/T04 .*: Open\n {2}- .*4\.2\.2/)
  const { regels, aantallen } = (await line.run('check', region, '--json')).json() as {
    regels: { regel: string; stand: string; opmerkingen: unknown[] }[]
    aantallen: { open: number }
  }
  expect(regels.map(({ regel }) => regel)).toEqual([...ruleIds])
  expect(told.out.join('\n')).toMatch(/Preventie en wonen in de acties: \d+%/)
  expect(regels.filter(({ stand }) => stand === 'open')).toHaveLength(aantallen.open)
  const english = await line.run('check', region, '--lang', 'en', '--as', readerEmail ?? '')
  expect(english.out.join('\n')).toContain('T04')
  expect(english.out.join('\n')).not.toContain('actielijn')
})

test('adoption tells what is still to be decided, and there are findings while something is', async () => {
  const told = await line.run('adoption', region)
  expect(told.exit).toBe(1)
  expect(told.out.join('\n')).toContain('gemeenten is alles besloten wat nodig is.')
  const { compleet, routes } = (await line.run('adoption', region, '--json')).json() as {
    compleet: boolean
    routes: { gemeente: string }[]
  }
  expect(compleet).toBe(false)
  expect(routes.map(({ gemeente }) => gemeente)).toContain('regio')
  expect((await line.run('adoption', region, '--version', '99')).exit).toBe(4)
  expect((await line.run('adoption', region, '--version', 'laatste')).exit).toBe(2)
  expect((await line.run('adoption')).exit).toBe(2)
})

test('check --territory says how much of the division is draft', async () => {
  const told = await line.run('check', '--territory')
  expect(told.exit).toBe(1)
  expect(told.out.join('\n')).toContain('266')
  expect((await line.run('check', '--territory', '--json')).json()).toMatchObject({
    regios: 45,
    gemeenten: 342,
    gemeentenPerZekerheid: { gevonden: 60, waarschijnlijk: 266, onzeker: 16 },
    herindelingen: [{ gemeente: 'GM1696', gaatOpIn: 'GM0402' }],
  })
})

test('publish makes the next publication and says what stood open; a reader may not', async () => {
  expect((await line.run('publish', region, '--title', 'Plan', '--as', readerEmail ?? '')).exit).toBe(3)
  const first = await line.run('publish', region, '--title', 'Plan (voorbeeld)', '--json')
  expect(first.exit).toBe(0)
  const { nummer } = first.json() as { nummer: number }
  expect(first.json()).toMatchObject({
    titel: 'Plan (voorbeeld)',
    adres: `https://thuisplan.example.nl/nl/publicaties/${region}/${nummer}`,
    openOpmerkingen: expect.any(Number),
  })
  const second = await line.run('publish', region, '--title', 'Nog een (voorbeeld)')
  expect(second.out.join('\n')).toContain(`Publicatie ${nummer + 1}`)
  const tooLong = await line.run('publish', region, '--title', 'x'.repeat(300))
  expect(tooLong).toMatchObject({
    exit: 2,
    err: [expect.anything(), expect.stringContaining('--title: Dit is te lang')],
  })
})

test('export writes every list, and what it writes can be imported without changing anything', async () => {
  for (const format of ['csv', 'xlsx']) {
    const written = await line.run('export', region, '--format', format, '--out', 'map', '--json')
    const { bestanden } = written.json() as {
      bestanden: { register: string; bestand: string; rijen: number }[]
    }
    expect(bestanden.map(({ register }) => register)).toEqual(Object.values(nounAddresses))
    for (const { register, bestand, rijen } of bestanden) {
      const read = await line.run('import', region, register, bestand, '--json')
      expect(read.json(), bestand).toMatchObject({ opgeslagen: rijen, geweigerd: 0, fouten: [] })
    }
  }
  const before = await line.run('export', region, 'acties', '--format', 'json')
  expect(before.out).toEqual([expect.stringMatching(/^acties-gooi-en-vechtstreek\.json: \d+ rijen$/)])
  const actions = JSON.parse(
    Buffer.from(line.files.get('acties-gooi-en-vechtstreek.json') ?? []).toString(),
  ) as { code: string }[]
  expect(actions.map(({ code }) => code)).toContain('4.2.2')
}, 120_000)

test('export says which file cannot be written', async () => {
  line.files.set = (path) => {
    throw Object.assign(new Error(`no room for ${path}`), { code: 'ENOSPC' })
  }
  const told = await line.run('export', region, 'acties', '--format', 'csv')
  Reflect.deleteProperty(line.files, 'set')
  expect(told).toMatchObject({
    exit: 2,
    err: ['Het bestand acties-gooi-en-vechtstreek.csv is niet te schrijven (ENOSPC).'],
  })
})

test('demo loads the example again without changing anything', async () => {
  const actions = async () => {
    await line.run('export', region, 'acties', '--format', 'json')
    return Buffer.from(line.files.get('acties-gooi-en-vechtstreek.json') ?? []).toString()
  }
  const before = await actions()
  const told = await line.run('demo', '--json')
  expect(told.json()).toEqual({ regio: region, geweigerd: [] })
  expect(told.exit).toBe(0)
  expect(await actions()).toBe(before)
})

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { demoInstallation } from '../../testing/demo-installation.ts'

const region = 'gooi-en-vechtstreek'

let open: OpenThuisplan
let line: CommandLine

beforeAll(async () => {
  open = await demoInstallation()
}, 120_000)
afterAll(() => open.close())
beforeEach(() => {
  line = commandLine(open)
})

type Told = { regio: string | null; keten: string; regels: number; einde: string; klopt: boolean }

test('a log as it was written is sound, and tells the end of each chain', async () => {
  const ran = await line.run('audit', 'verify', '--json')
  expect(ran.exit).toBe(0)
  const chains = ran.json() as Told[]
  expect(chains.find(({ regio, keten }) => regio === region && keten === 'wijzigingen')).toMatchObject({
    klopt: true,
    einde: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
  expect((await line.run('audit', 'verify', region)).out.join('\n')).toMatch(
    /gooi-en-vechtstreek {2}Wijzigingen/,
  )
  expect((await line.run('audit', 'verify', 'nergens')).exit).toBe(4)
})

test('the operator reads the log with where things came from, filtered like the page', async () => {
  const ran = await line.run('audit', 'show', region, '--subject', 'doelen', '--deed', 'toegevoegd', '--json')
  expect(ran.exit).toBe(0)
  const { totaal, resultaten } = ran.json() as { totaal: number; resultaten: Record<string, unknown>[] }
  expect(totaal).toBe(resultaten.length)
  expect(totaal).toBeGreaterThan(5)
  expect(resultaten[0]).toMatchObject({
    soort: 'wijzigingen',
    daad: 'toegevoegd',
    onderwerp: 'doelen',
    tabel: expect.stringMatching(/^goal/),
    netwerkadres: null,
    eerder: null,
  })
  expect((await line.run('audit', 'show', region, '--from', '2099-01-01')).out).toEqual(['0 regels'])
})

test('what makes no sense is told by the name of the option, and who may not read hears it', async () => {
  const wrong = await line.run('audit', 'show', region, '--from', 'gisteren')
  expect(wrong).toMatchObject({ exit: 2, err: [expect.any(String), expect.stringContaining('--from')] })
  expect((await line.run('audit')).exit).toBe(2)
  expect((await line.run('audit', 'forget')).exit).toBe(2)
  expect((await line.run('audit', 'show', 'nergens')).exit).toBe(4)
  expect((await line.run('audit', 'show', region, '--as', 'lezer@thuisplan.example')).exit).toBe(3)
})

test('a log that was tampered with is a finding', async () => {
  await open.storage.asOwner().write(async (sql) => {
    await sql.query('alter table audit_entry disable trigger user')
    await sql.query(`delete from audit_entry where region_id = $1 and chain = 'write' and number = 2`, [
      region,
    ])
  })
  const ran = await line.run('audit', 'verify', region)
  expect(ran.exit).toBe(1)
  expect(ran.out.join('\n')).toContain('Regel 2 ontbreekt')
})

import nodeIcal from 'node-ical'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoRegion, type Who } from '../../../testing/demo-desk.ts'
import { visitApp } from '../../../testing/visit-app.ts'
import { addresses } from '../../addresses.ts'
import { exampleDesk } from '../example-region.test.help.ts'
import { timelinePages } from './timeline-pages.tsx'

let desk: DemoDesk

beforeAll(async () => {
  desk = await exampleDesk()
})
afterAll(() => desk.close())

function ask(who: Who, address: string) {
  return visitApp(desk.as(who), timelinePages({ publicUrl: 'https://thuisplan.example.nl' })).request(address)
}

async function read(query: [string, string][] = [], language: 'nl' | 'en' = 'nl'): Promise<string> {
  const response = await ask('reader', addresses.planTimeline(language, demoRegion, query))
  expect(response.status).toBe(200)
  return (await response.text()).replaceAll(/<!--.*?-->/g, '')
}

/** The drawing for broad screens of one group, by its heading. */
function drawingsIn(page: string): string[] {
  return [...page.matchAll(/<svg[^>]*chart--timeline chart--wide[\s\S]*?<\/svg>/g)].map(([svg]) => svg)
}

/** Codes of the actions in the table. */
function codesIn(page: string): string[] {
  return [...page.matchAll(/<th scope="row" role="rowheader"><a [^>]*>(\d\.\d+\.\d+) /g)].map(
    ([, code = '']) => code,
  )
}

test('every action is a bar and a row of the table, and every milestone a mark and a line in it', async () => {
  const page = await read()
  const drawings = drawingsIn(page)
  expect(drawings).toHaveLength(7)
  expect(page).toContain('27 van 27 acties, 51 mijlpalen')
  const codes = codesIn(page)
  expect(codes).toHaveLength(27)
  for (const code of codes) expect(drawings.join('')).toContain(`<title>Actie ${code}: `)
  expect(page.match(/<li><a href="[^"]*\/mijlpalen\/[^"]+" lang="nl">/g)).toHaveLength(51)
  expect(drawings[1]).toContain(
    'Mijlpaal behaald op 18 april 2024: Werkwijze besproken met loketten en panel',
  )
  expect(drawings[0]).toContain('1 februari 2024: Oplevering van het plan')
  expect(drawings[0]).toContain('Vandaag, 22 november 2026')
  expect(page).toContain('Inleveren voor de ronde')
})

test('per owner the same actions stand under who carries them', async () => {
  const page = await read([['per', 'trekker']])
  expect(codesIn(page).toSorted()).toEqual(codesIn(await read()).toSorted())
  expect(page).toMatch(/<h2 id="tijd-\d+">Gemeente Huizen<\/h2>/)
  expect(page).toMatch(/<h2 id="tijd-\d+">Nog geen eigenaar<\/h2>/)
})

test('filters stand in the address, and leave the same in the picture, the table and the file', async () => {
  const query: [string, string][] = [
    ['lijn', '1'],
    ['gemeente', 'GM0406'],
  ]
  const page = await read(query)
  const codes = codesIn(page)
  expect(codes.length).toBeGreaterThan(0)
  expect(codes.every((code) => code.startsWith('1.'))).toBe(true)
  expect(drawingsIn(page)).toHaveLength(2)
  const file = addresses.planTimelineFile('nl', demoRegion, query)
  expect(page).toContain(`href="${file.replaceAll('&', '&amp;')}"`)
  const answer = await ask('reader', file)
  expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  const events = Object.values(nodeIcal.sync.parseICS(await answer.text())).flatMap((part) =>
    part?.type === 'VEVENT' ? [String(part.summary)] : [],
  )
  const milestones = events.filter((summary) => summary.startsWith('Mijlpaal'))
  expect(milestones).toHaveLength(page.match(/<li><a href="[^"]*\/mijlpalen\//g)?.length ?? 0)
  expect(events.some((summary) => summary.startsWith('Besluit genomen'))).toBe(true)
  expect(events.some((summary) => summary.includes('(Hilversum)'))).toBe(false)
})

test('a choice that names nothing is told beside its field, and all is shown', async () => {
  const page = await read([
    ['lijn', '17'],
    ['stand', '<script>'],
  ])
  expect(page.match(/aria-invalid="true"/g)).toHaveLength(2)
  expect(page).toContain('27 van 27 acties')
  expect(page).not.toContain('<script>')
  expect(
    await read([
      ['stand', 'idee'],
      ['lijn', '2'],
    ]),
  ).toContain('Er zijn geen acties die hierbij passen.')
})

test('the timeline speaks English, and strangers and visitors find none', async () => {
  expect(await read([], 'en')).toContain('Milestone reached on 18 April 2024')
  for (const address of [
    addresses.planTimeline('nl', demoRegion),
    addresses.planTimelineFile('nl', demoRegion),
  ]) {
    expect((await ask('stranger', address)).status).toBe(404)
    expect((await ask('visitor', address)).status).toBe(401)
  }
})

test('two hundred actions with six hundred milestones are bars of goals that open, and all stand in the table', async () => {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `with made as (
         insert into action (region_id, goal_id, code, title, municipalities, years, transformation_class, novelty, status)
         select goal.region_id, goal.id, goal.code || '.' || n, 'Grote actie ' || n || ' (voorbeeld)', '{GM0406}', '{2024,2025}',
                'housing', 'new', 'running'
           from goal cross join generate_series(10, 24) n where region_id = $1 and removed_at is null
         returning region_id, id)
       insert into milestone (region_id, action_id, title, due_on)
       select region_id, id, 'Stap ' || n || ' (voorbeeld)', date '2024-01-15' + n * 210 from made cross join generate_series(0, 2) n`,
      [demoRegion],
    )
    await sql.query('analyze action, milestone')
  })
  const page = await read()
  const codes = codesIn(page)
  expect(codes.length).toBeGreaterThan(200)
  expect(page).toContain('Elke balk is nu een doel')
  const rows =
    drawingsIn(page)
      .join('')
      .match(/class="chart__row"/g)?.length ?? 0
  expect(rows).toBeLessThan(30)
  const opened = /href="([^"]*doel=1\.1)"/.exec(page)?.[1] ?? expect.fail('a goal opens')
  expect(codesIn(await (await ask('reader', opened)).text()).length).toBeGreaterThan(15)
  expect(await read([['per', 'trekker']])).toContain('Elke balk is nu een eigenaar')
})

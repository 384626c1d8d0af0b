import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublicationFacts } from '../../domain/publications/publication-facts.ts'
import { type DemoDesk, demoDesk, demoRegion, today } from '../../testing/demo-desk.ts'
import type { Needs } from '../needs.ts'
import { exactCounts, writeCounts, writeExamplePlan } from './example-plan.test.help.ts'
import { publish, type Render } from './publish.ts'
import { readPublications } from './read-publications.ts'
import { readPublishedPage } from './read-published-page.ts'
import { readPublishingDesk } from './read-publishing-desk.ts'

let desk: DemoDesk
let facts: PublicationFacts[] = []

/** One page that is nothing but everything a page could be made from. */
const everything: Render = (given) => {
  facts.push(given)
  return [{ path: 'nl', mediaType: 'application/json', body: Buffer.from(JSON.stringify(given)) }]
}

function publishAs(needs: Needs, title = 'Plan van aanpak (voorbeeld)') {
  return publish({ ...needs, render: everything }, demoRegion, { title })
}

beforeAll(async () => {
  desk = await demoDesk()
  await writeExamplePlan(desk.as('coordinator'), demoRegion)
  await writeCounts(desk.as('coordinator'), demoRegion)
  facts = []
  expect(await publishAs(desk.as('coordinator'))).toEqual({ ok: true, value: { number: 1 } })
})

afterAll(() => desk.close())

test('only a coordinator of the region publishes', async () => {
  const kinds = await Promise.all(
    (['reader', 'editorOfHuizen', 'stranger', 'visitor'] as const).map(async (who) => {
      const outcome = await publishAs(desk.as(who))
      return outcome.ok ? 'done' : outcome.problem.kind
    }),
  )
  expect(kinds).toEqual(['not-allowed', 'not-allowed', 'not-found', 'not-signed-in'])
})

test('a publication needs a title', async () => {
  const outcome = await publishAs(desk.as('coordinator'), ' ')
  expect(outcome).toEqual({
    ok: false,
    problem: { kind: 'invalid', fields: { title: { code: 'required' } } },
  })
})

test('what pages are made from holds no exact count of people, and every protected one', () => {
  const text = JSON.stringify(facts[0])
  for (const count of exactCounts) expect(text).not.toMatch(new RegExp(String.raw`"value":${count}\b`))
  const [lead, evicted] =
    facts[0]?.monitor.indicators.toSorted((one, other) => one.code.localeCompare(other.code)) ?? []
  expect(lead?.region.map(({ figure }) => figure)).toEqual([{ kind: 'known', value: 23 }])
  expect(lead?.baseline?.figure).toEqual({ kind: 'known', value: 24 })
  expect(evicted?.baseline?.figure).toMatchObject({ kind: 'rounded', value: 14_320 })
  const huizen = evicted?.municipalities.find(({ name }) => name === 'Huizen')
  expect(huizen?.cells.map((cell) => cell?.figure)).toEqual([
    { kind: 'class', low: 1, high: 4 },
    { kind: 'class', low: 1, high: 4 },
  ])
  expect(evicted?.municipalities.find(({ name }) => name === 'Hilversum')?.cells[0]?.figure).toMatchObject({
    value: 13_575,
  })
})

test('what can go wrong with an action is in no publication', () => {
  expect(facts[0]?.lists.actions.length).toBeGreaterThan(0)
  expect(JSON.stringify(facts[0])).not.toContain('Niet voor buiten')
})

test('what is stored of people is their protected figures and nothing else', async () => {
  const rows = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ shown: { kind: string; value?: number } }>(
        `select shown from protected_figure where indicator_code = 'V01'`,
      ),
    )
  expect(rows).toHaveLength(1 + 2 + 6)
  for (const { shown } of rows) {
    expect(['rounded', 'class', 'missing']).toContain(shown.kind)
    if (shown.value !== undefined) expect(shown.value % 5).toBe(0)
  }
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(exactCounts.join('|')))
})

test('what was published stays byte for byte when the region goes on', async () => {
  const address = { region: demoRegion, number: 1, path: 'nl' }
  const before = await readPublishedPage(desk.storage.asPublisher(), address)
  const own = desk.as('coordinator')
  await own.database.write((sql) =>
    sql.query(`update goal set title = 'Iets anders' where region_id = $1`, [demoRegion]),
  )
  const second = await publishAs(own, 'Tweede')
  expect(second).toEqual({ ok: true, value: { number: 2 } })
  expect(await readPublishedPage(desk.storage.asPublisher(), address)).toEqual(before)
  const listed = await readPublications(desk.storage.asPublisher(), demoRegion)
  expect(listed).toMatchObject({
    value: { publications: [{ number: 2, title: 'Tweede', publishedOn: '2026-11-22' }, { number: 1 }] },
  })
  expect(facts.at(-1)?.earlier.map(({ number }) => number)).toEqual([1])
})

test('when a page cannot be made nothing is published', async () => {
  const attempt = publish(
    {
      ...desk.as('coordinator'),
      render: () => {
        throw new Error('no pages today')
      },
    },
    demoRegion,
    { title: 'Half' },
  )
  await expect(attempt).rejects.toThrow('no pages today')
  const listed = await readPublications(desk.storage.asPublisher(), demoRegion)
  expect(listed.ok && listed.value.publications.some(({ title }) => title === 'Half')).toBe(false)
})

test('two who publish at once each get a number of their own', async () => {
  const outcomes = await Promise.all([1, 2, 3].map(() => publishAs(desk.as('coordinator'))))
  const numbers = outcomes.map((outcome) => (outcome.ok ? outcome.value.number : 0))
  expect(new Set(numbers).size).toBe(3)
})

test('a form that is sent again, also at the same time, answers with the publication that the first made', async () => {
  const formKey = '0d5b1a52-6c1f-4f0a-9c39-6f5d0d4a7b11'
  const twice = await Promise.all(
    ['Twee keer gedrukt', 'Twee keer gedrukt'].map((title) =>
      publish({ ...desk.as('coordinator'), render: everything }, demoRegion, { title, formKey }),
    ),
  )
  const again = await publish({ ...desk.as('coordinator'), render: everything }, demoRegion, {
    title: 'Anders',
    formKey,
  })
  const numbers = [...twice, again].map((outcome) => (outcome.ok ? outcome.value.number : 0))
  expect(new Set(numbers).size).toBe(1)
  expect(numbers[0]).toBeGreaterThan(0)
  const listed = await readPublications(desk.storage.asPublisher(), demoRegion)
  expect(
    listed.ok && listed.value.publications.filter(({ title }) => /Twee keer|Anders/.test(title)),
  ).toMatchObject([{ title: 'Twee keer gedrukt' }])
  // The key is no way in: who may not publish hears so.
  const sneaky = await publish({ ...desk.as('reader'), render: everything }, demoRegion, {
    title: 'x',
    formKey,
  })
  expect(sneaky).toMatchObject({ problem: { kind: 'not-allowed' } })
})

test('without a key, or with one that is none, each is a publication of its own', async () => {
  const numbers: number[] = []
  for (const formKey of [undefined, 'geen sleutel', 'geen sleutel', '']) {
    const outcome = await publish({ ...desk.as('coordinator'), render: everything }, demoRegion, {
      title: 'Los',
      formKey,
    })
    if (outcome.ok) numbers.push(outcome.value.number)
  }
  expect(new Set(numbers).size).toBe(4)
})

test('the desk tells everyone of the region what stands open and what will be protected', async () => {
  const outcome = await readPublishingDesk({ ...desk.as('reader'), today }, demoRegion)
  if (!outcome.ok) throw new Error(outcome.problem.kind)
  expect(outcome.value.protection).toEqual([
    { code: 'V01', name: 'Huisuitzettingen (voorbeeld)', rounded: 5, classes: 3, withheld: 0 },
  ])
  expect(outcome.value.check.find(({ rule }) => rule === 'T01')).toMatchObject({ state: 'open' })
  expect(await readPublishingDesk(desk.as('visitor'), demoRegion)).toEqual({
    ok: false,
    problem: { kind: 'not-signed-in' },
  })
})

test('a region that has published nothing is not there for strangers', async () => {
  expect(await readPublications(desk.storage.asPublisher(), 'elders')).toEqual({
    ok: false,
    problem: { kind: 'not-found' },
  })
})

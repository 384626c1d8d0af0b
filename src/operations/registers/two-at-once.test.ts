import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { readHistory } from '../history/read-history.ts'
import { registers } from './all-registers.ts'
import { importEntries } from './import-entries.ts'
import { readEntry, recordEntry, removeEntry } from './work-on-register.ts'

let desk: DemoDesk
const register = registers.findings
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const complete = {
  actionLine: '1',
  place: 'Huizen',
  aims: ['prevent'],
  approach: 'alone',
  state: 'exists',
  transformationClass: 'prevention',
}

async function added(title: string): Promise<{ id: string; number: string; version: string }> {
  const input = { ...complete, title }
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, register, input, { kind: 'new' })
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return { id: stored.value.id, number: stored.value.label, version: await versionNow(stored.value.id) }
}

async function versionNow(id: string): Promise<string> {
  const read = await readEntry(desk.as('reader'), demoRegion, register, id)
  return read.ok ? read.value.version : 'weg'
}

function change(id: string, title: string, versie: string | undefined, who: Who = 'coordinator') {
  const input = { ...complete, title, ...(versie === undefined ? {} : { versie }) }
  return recordEntry(desk.as(who), demoRegion, register, input, { kind: 'change', id })
}

async function titleOf(id: string): Promise<unknown> {
  const read = await readEntry(desk.as('reader'), demoRegion, register, id)
  return read.ok ? read.value.entry.values['title'] : undefined
}

test('of twenty who change one entry from the same version, one lands, nineteen hear so, and nothing else is written', async () => {
  const { id, version } = await added('Samen')
  const outcomes = await Promise.all(Array.from({ length: 20 }, (_, at) => change(id, `Van ${at}`, version)))
  const landed = outcomes.flatMap((outcome, at) => (outcome.ok ? [at] : []))
  expect(landed).toHaveLength(1)
  expect(
    outcomes.filter((outcome) => !outcome.ok).map((outcome) => !outcome.ok && outcome.problem.kind),
  ).toEqual(Array.from({ length: 19 }, () => 'changed-meanwhile'))
  expect(await titleOf(id)).toBe(`Van ${landed[0]}`)
  const history = await readHistory(desk.as('reader'), demoRegion, register, id)
  expect(history.ok && history.value.versions.map(({ values }) => values['title'])).toEqual([
    'Samen',
    `Van ${landed[0]}`,
  ])
})

test('whoever tries again with the version of now lands, one after the other, until all have', async () => {
  const { id } = await added('Om de beurt')
  const tries = await Promise.all(
    Array.from({ length: 8 }, async (_, at) => {
      for (let times = 1; ; times += 1)
        if ((await change(id, `Beurt ${at}`, await versionNow(id))).ok) return times
    }),
  )
  const history = await readHistory(desk.as('reader'), demoRegion, register, id)
  expect(history.ok && history.value.versions).toHaveLength(9)
  expect(Math.max(...tries)).toBeGreaterThan(1)
})

test('without a version an entry is written as it comes', async () => {
  const { id } = await added('Zonder')
  expect(await change(id, 'Toch', undefined)).toMatchObject({ ok: true })
})

test('what changed since one saw it is not taken away unseen', async () => {
  const { id, version } = await added('Weg?')
  await change(id, 'Nee', version)
  const unseen = await removeEntry(desk.as('coordinator'), demoRegion, register, id, version)
  expect(unseen).toEqual({ ok: false, problem: { kind: 'changed-meanwhile' } })
  expect(
    await removeEntry(desk.as('coordinator'), demoRegion, register, id, await versionNow(id)),
  ).toMatchObject({
    ok: true,
  })
})

test('what was taken away meanwhile stays away, until somebody who knows puts it back with their text', async () => {
  const { id, version } = await added('Even weg')
  await removeEntry(desk.as('coordinator'), demoRegion, register, id)
  expect(await change(id, 'Mijn tekst', version)).toEqual({
    ok: false,
    problem: { kind: 'changed-meanwhile' },
  })
  expect(await titleOf(id)).toBeUndefined()
  expect(await change(id, 'Mijn tekst', 'weg')).toMatchObject({ ok: true })
  expect(await titleOf(id)).toBe('Mijn tekst')
  expect(await change(id, 'Nog eens', 'weg')).toMatchObject({
    ok: false,
    problem: { kind: 'changed-meanwhile' },
  })
})

test('what never was is not found, and what is not one’s own is refused before anything is compared', async () => {
  const nowhere = '00000000-0000-4000-8000-000000000000'
  expect(await change(nowhere, 'Nergens', 'weg')).toMatchObject({ ok: false, problem: { kind: 'not-found' } })
  expect(await change(nowhere, 'Nergens', 'x')).toMatchObject({ ok: false, problem: { kind: 'not-found' } })
  const { id } = await added('Van Huizen')
  expect(await change(id, 'Gekaapt', 'x', 'partner')).toMatchObject({
    ok: false,
    problem: { kind: 'not-allowed' },
  })
})

test('a row of a sheet that is older than the entry is refused with who was first, and the other rows land', async () => {
  const [one, other] = [await added('Rij een'), await added('Rij twee')]
  await change(one.id, 'Door een ander', one.version)
  const rows = [one, other].map(({ number, version }, at) => ({
    number: at + 2,
    input: { ...complete, number, title: `Uit het bestand ${at}`, versie: version },
  }))
  const imported = await importEntries(desk.as('editorOfHuizen'), demoRegion, register, rows)
  expect(imported).toMatchObject({
    ok: true,
    value: [
      { problem: { fields: { number: { code: 'changed-meanwhile', detail: 'coordinator' } } } },
      { stored: { label: other.number } },
    ],
  })
  expect([await titleOf(one.id), await titleOf(other.id)]).toEqual(['Door een ander', 'Uit het bestand 1'])
  const again = await importEntries(desk.as('editorOfHuizen'), demoRegion, register, rows.slice(1))
  expect(again).toMatchObject({ ok: true, value: [{ stored: { label: other.number } }] })
})

test('a sheet does not put back what somebody took away, and takes in what is new', async () => {
  const { id, number, version } = await added('Weggehaald')
  await removeEntry(desk.as('coordinator'), demoRegion, register, id)
  const rows = [
    { number: 2, input: { ...complete, number, title: 'Weggehaald', versie: version } },
    { number: 3, input: { ...complete, number: '9001', title: 'Uit een andere regio', versie: version } },
  ]
  const imported = await importEntries(desk.as('coordinator'), demoRegion, register, rows)
  expect(imported).toMatchObject({
    ok: true,
    value: [{ problem: { kind: 'invalid' } }, { stored: { label: '9001' } }],
  })
  expect(await titleOf(id)).toBeUndefined()
})

test.each([
  ['policies', 'title', { title: 'Beleid', kind: 'programme' }],
  ['organisations', 'name', { name: 'Organisatie', party: 'other' }],
  ['goals', 'code', { code: '3.7', title: 'Doel' }],
  ['funds', 'code', { code: 'F9', name: 'Geld', year: '2026', amountCents: '1,00', duration: 'structural' }],
] as const)(
  'of ten who enter the same name or code in %s at once one lands, and nine hear so beside the field',
  async (noun, field, input) => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, () =>
        recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, { kind: 'new' }),
      ),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    for (const outcome of outcomes.filter(({ ok }) => !ok))
      expect(outcome).toMatchObject({ problem: { fields: { [field]: { code: 'already-exists' } } } })
  },
)

test('of two entries that get the same name at once one does, and the other keeps its own', async () => {
  const policies = registers.policies
  const rename = (mode: { kind: 'new' } | { kind: 'change'; id: string }, title: string) =>
    recordEntry(desk.as('coordinator'), demoRegion, policies, { title, kind: 'programme' }, mode)
  const both = await Promise.all(['Een', 'Twee'].map((title) => rename({ kind: 'new' }, title)))
  const renamed = await Promise.all(
    both.map((stored) => rename({ kind: 'change', id: stored.ok ? stored.value.id : '' }, 'Samen één')),
  )
  expect(renamed.filter(({ ok }) => ok)).toHaveLength(1)
  expect(renamed.find(({ ok }) => !ok)).toMatchObject({
    problem: { fields: { title: { code: 'already-exists' } } },
  })
})

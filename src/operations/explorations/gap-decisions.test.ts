import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { DecidedGap } from '../../domain/explorations/undecided-gaps.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  otherOrganisation,
  partnerOrganisation,
  type Who,
} from '../../testing/demo-desk.ts'
import { checkPlanOfRegion } from '../plans/check-plan-of-region.ts'
import { selectPlan } from '../plans/select-plan.ts'
import { selectRegion } from '../regions/read-region.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries } from '../registers/import-entries.ts'
import { recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { decideNoAction, takeBackNoAction } from './decide-no-action.ts'
import { joinGap } from './join-gap.ts'
import { readGaps } from './read-gaps.ts'
import { readNoActionHistory } from './read-no-action-history.ts'
import { selectUndecidedGaps } from './select-decided-gaps.ts'

let desk: DemoDesk
let goal: string
let action: string

const key = 'vak-2-GM0406'
const measure = {
  actionLine: '2',
  place: 'Huizen',
  title: 'Iets (voorbeeld)',
  aims: 'voorkomen',
  approach: 'zelfstandig',
  state: 'ontbreekt',
  transformationClass: 'preventie',
}
const draft = {
  code: '2.1.1',
  title: 'Doen (voorbeeld)',
  owner: partnerOrganisation.name,
  transformationClass: 'wonen',
  novelty: 'nieuw',
  status: 'loopt',
}

beforeAll(async () => {
  desk = await demoDesk()
  goal = await store('goals', { code: '2.1', title: 'Doel (voorbeeld)' })
  action = await store('actions', draft)
  await store('findings', measure)
})
beforeEach(async () => {
  await change('goals', goal, { code: '2.1', title: 'Doel (voorbeeld)' })
  await change('actions', action, draft)
})
afterAll(() => desk.close())

async function store(noun: keyof typeof registers, input: object): Promise<string> {
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, {
    kind: 'new',
  })
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  return stored.value.id
}

function change(noun: keyof typeof registers, id: string, input: object) {
  return recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, { kind: 'change', id })
}

async function gapAt(name = key): Promise<DecidedGap | undefined> {
  const read = await readGaps(desk.as('reader'), demoRegion)
  return read.ok ? read.value.gaps.find((gap) => gap.key === name) : undefined
}

/** What the closing of a round asks. */
function open(): Promise<string[]> {
  return desk.as('coordinator').database.read(async (sql) => {
    const region = await selectRegion(sql, demoRegion, new Date('2026-11-22T12:00:00Z'))
    return region.ok ? (await selectUndecidedGaps(sql, region.value)).map((gap) => gap.key) : []
  })
}

async function remarked(): Promise<boolean> {
  const checked = await checkPlanOfRegion(desk.as('reader'), demoRegion)
  if (!checked.ok) throw new Error(checked.problem.kind)
  return checked.value.rules
    .flatMap(({ rule, remarks }) => (rule === 'T13' ? remarks : []))
    .some(({ subject }) => subject === `gap:${key}`)
}

test('an action that names a gap decides it; taken away or stopped it opens the gap again, and put back it closes it', async () => {
  expect(await gapAt()).toMatchObject({ stands: true, answers: [], findings: [{ title: measure.title }] })
  expect(await open()).toContain(key)
  expect(await remarked()).toBe(true)
  expect(
    await change('actions', action, { ...draft, gaps: 'VAK-2-gm0406; doelgroep-jongeren' }),
  ).toMatchObject({
    ok: true,
  })
  expect((await gapAt())?.answers).toMatchObject([
    { kind: 'action', code: '2.1.1', since: expect.any(String) },
  ])
  expect(await open()).not.toContain(key)
  expect(await remarked()).toBe(false)
  await removeEntry(desk.as('coordinator'), demoRegion, registers.actions, action)
  expect(await open()).toContain(key)
  await restoreEntry(desk.as('coordinator'), demoRegion, registers.actions, action)
  expect(await open()).not.toContain(key)
  await change('actions', action, { ...draft, gaps: key, status: 'gestopt' })
  expect(await open()).toContain(key)
})

test('a goal does so too, and takes its actions along', async () => {
  await change('goals', goal, { code: '2.1', title: 'Doel (voorbeeld)', findings: '1', gaps: key })
  await change('actions', action, { ...draft, gaps: 'doelgroep-jongeren' })
  expect((await gapAt())?.answers).toMatchObject([{ kind: 'goal', code: '2.1' }])
  await removeEntry(desk.as('coordinator'), demoRegion, registers.goals, goal)
  expect(await open()).toEqual(expect.arrayContaining([key, 'doelgroep-jongeren']))
  await restoreEntry(desk.as('coordinator'), demoRegion, registers.goals, goal)
  expect(await open()).not.toContain('doelgroep-jongeren')
})

test('what is no gap of this region is refused in words, and a sheet keeps one that is none any more', async () => {
  expect(await change('actions', action, { ...draft, gaps: 'vak-2-GM0363' })).toMatchObject({
    problem: { fields: { gaps: { code: 'unknown-gap', detail: 'vak-2-GM0363' } } },
  })
  expect(await change('goals', goal, { code: '2.1', title: 'x', gaps: 'gat', findings: '99' })).toMatchObject(
    {
      problem: { fields: { gaps: { code: 'unknown-gap', detail: 'gat' } } },
    },
  )
  const there = await store('findings', { ...measure, state: 'bestaat' })
  const rows = [{ number: 2, input: { ...draft, gaps: key } }]
  expect(await importEntries(desk.as('coordinator'), demoRegion, registers.actions, rows)).toMatchObject({
    value: [{ stored: { label: '2.1.1' } }],
  })
  expect(await gapAt()).toMatchObject({ stands: false, answers: [{ code: '2.1.1' }] })
  await removeEntry(desk.as('coordinator'), demoRegion, registers.findings, there)
  expect(await gapAt()).toMatchObject({ stands: true })
})

test('a gap is added to what is there in one press, by whoever may write that', async () => {
  const join = (who: Who, target: string, name = key) => joinGap(desk.as(who), demoRegion, name, target)
  expect(await join('reader', `action:${action}`)).toMatchObject({ problem: { kind: 'not-allowed' } })
  expect(await join('partner', `goal:${goal}`)).toMatchObject({ problem: { kind: 'not-allowed' } })
  expect(await join('stranger', `action:${action}`)).toMatchObject({ problem: { kind: 'not-found' } })
  expect(await join('partner', '')).toMatchObject({ problem: { fields: { target: { code: 'required' } } } })
  expect(await join('coordinator', `goal:${goal}`, 'vak-2-GM0363')).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await join('partner', `action:${action}`)).toMatchObject({ value: { label: '2.1.1' } })
  expect(await join('partner', `action:${action}`)).toMatchObject({ ok: true })
  expect((await gapAt())?.answers).toHaveLength(1)
  await change('actions', action, { ...draft, owner: otherOrganisation.name })
  expect(await join('partner', `action:${action}`)).toMatchObject({ problem: { kind: 'not-allowed' } })
})

test('"no action" has a reason, decides the gap, can be taken back, and its history stays', async () => {
  const decide = (who: Who, input: object, name = key) =>
    decideNoAction(desk.as(who), demoRegion, name, input)
  expect(await decide('coordinator', { reason: ' ' })).toMatchObject({
    problem: { fields: { reason: { code: 'required' } } },
  })
  for (const who of ['editorOfHuizen', 'partner', 'reader'] as const)
    expect(await decide(who, { reason: 'x' })).toMatchObject({ problem: { kind: 'not-allowed' } })
  expect(await decide('visitor', { reason: 'x' })).toMatchObject({ problem: { kind: 'not-signed-in' } })
  expect(await decide('coordinator', { reason: 'x' }, 'vak-9-regio')).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await decide('coordinator', { reason: 'Te klein (voorbeeld)', versie: 'weg' })).toMatchObject({
    ok: true,
  })
  expect(await decide('coordinator', { reason: 'Anders (voorbeeld)', versie: 'weg' })).toMatchObject({
    problem: { kind: 'changed-meanwhile' },
  })
  expect(await open()).not.toContain(key)
  expect(await remarked()).toBe(false)
  expect((await gapAt())?.noAction).toMatchObject({ reason: 'Te klein (voorbeeld)' })
  expect(await takeBackNoAction(desk.as('reader'), demoRegion, key, {})).toMatchObject({
    problem: { kind: 'not-allowed' },
  })
  expect(await takeBackNoAction(desk.as('coordinator'), demoRegion, key, {})).toMatchObject({ ok: true })
  expect(await takeBackNoAction(desk.as('coordinator'), demoRegion, key, {})).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await open()).toContain(key)
  const history = await readNoActionHistory(desk.as('reader'), demoRegion, key)
  expect(
    history.ok && history.value.versions.map(({ isRemoved, values }) => [isRemoved, values['reason']]),
  ).toEqual([
    [false, 'Te klein (voorbeeld)'],
    [true, 'Te klein (voorbeeld)'],
  ])
})

test('a publication is told of no gap, nor of cells that are empty, but of the findings of a goal that are open', async () => {
  await store('findings', { ...measure, title: 'Voor iedereen (voorbeeld)', openness: 'openbaar' })
  await change('goals', goal, { code: '2.1', title: 'Doel (voorbeeld)', findings: '1; 3', gaps: key })
  await change('actions', action, { ...draft, gaps: key })
  const plan = await desk.as('coordinator').database.write(async (sql) => {
    const region = await selectRegion(sql, demoRegion, new Date('2026-11-22T12:00:00Z'))
    if (!region.ok) throw new Error(region.problem.kind)
    return sql.asPublisher((published) => selectPlan(published, region.value))
  })
  expect(plan.goals).toMatchObject([{ findings: [3], gaps: [] }])
  expect(plan).toMatchObject({ actions: [{ gaps: [] }], gaps: [] })
  for (const table of ['empty_cell', 'gap_decision'])
    await expect(
      desk.storage.asPublisher().read((sql) => sql.query(`select * from ${table}`)),
    ).rejects.toThrow(/permission denied/)
})

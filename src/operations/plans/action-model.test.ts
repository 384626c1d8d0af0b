import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, type Who } from '../../testing/demo-desk.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries } from '../registers/import-entries.ts'
import { listEntries, recordEntry, removeEntry } from '../registers/work-on-register.ts'

let desk: DemoDesk

beforeAll(async () => {
  desk = await demoDesk()
  await put('goals', { code: '3.1', title: 'Wonen (voorbeeld)', result: 'Honderd woningen.', byYear: '2030' })
  await put('goals', { code: '3.2', title: 'Nog een (voorbeeld)' })
  for (const code of ['3.1.1', '3.1.2', '3.1.3', '3.1.4', '3.2.1']) await put('actions', action(code))
  await put('decisions', {
    place: 'region',
    body: 'daily-board',
    kind: 'agree',
    subject: 'Besluit (voorbeeld)',
    plannedOn: '1-6-2024',
  })
})
afterAll(() => desk.close())

test('what a plan says of an action and a goal comes back as it was said', async () => {
  const said = {
    aims: ['prevent'],
    scale: 'regional',
    approach: 'jointly',
    attentionGroups: ['students'],
    principles: '1; 3',
    startsOn: 'Q2 2024',
    endsOn: '2025',
    status: 'besluit nodig',
    progress: 'aandacht nodig',
    progressNote: 'De vergunning duurt langer (voorbeeld).',
    decisions: '1',
    dependsOn: '3.1.2; 3.1.3',
    risks: 'De grond is nog niet gekocht (voorbeeld).',
    documents: 'Notitie (voorbeeld) https://voorbeeld.nl/notitie',
  }
  await put('actions', { ...action('3.1.1'), ...said }, await idOf('3.1.1'))
  expect(await valuesOf('actions', '3.1.1')).toMatchObject({
    ...said,
    principles: [1, 3],
    startsOn: '2024-Q2',
    status: 'decision-needed',
    progress: 'needs-attention',
    decisions: [1],
    dependsOn: ['3.1.2', '3.1.3'],
    documents: [said.documents],
  })
  expect(await valuesOf('goals', '3.1')).toMatchObject({ result: 'Honderd woningen.', byYear: 2030 })
})

test('each thing that cannot be is told beside its own field', async () => {
  const id = await idOf('3.1.2')
  const fieldsOf = async (more: Record<string, unknown>) => {
    const outcome = await write('actions', { ...action('3.1.2'), ...more }, id)
    return outcome.ok || outcome.problem.kind !== 'invalid' ? outcome : outcome.problem.fields
  }
  expect(await fieldsOf({ dependsOn: '3.1.2' })).toMatchObject({
    dependsOn: { code: 'not-the-action-itself' },
  })
  expect(await fieldsOf({ dependsOn: '3.1.1' })).toEqual({
    dependsOn: { code: 'depends-in-circle', detail: '3.1.2, 3.1.1, 3.1.2' },
  })
  expect(
    await fieldsOf({
      title: 'x'.repeat(4000),
      principles: '7',
      decisions: '99',
      startsOn: '2025',
      endsOn: '2024',
      progress: 'stuck',
      documents: 'http://voorbeeld.nl',
      mergedInto: '9.9.9',
    }),
  ).toMatchObject({ title: { code: 'too-long' }, documents: { code: 'not-a-link' } })
  expect(
    await fieldsOf({ principles: '7', decisions: '99', startsOn: '2025', endsOn: '2024', progress: 'stuck' }),
  ).toMatchObject({
    principles: { code: 'unknown-principle' },
    decisions: { code: 'unknown-decision' },
    endsOn: { code: 'end-before-start' },
    progressNote: { code: 'progress-needs-words' },
  })
})

test('a merged action says where it went, and nothing goes on in an action that went on elsewhere', async () => {
  expect(await write('actions', { ...action('3.1.3'), status: 'merged' }, await idOf('3.1.3'))).toMatchObject(
    {
      problem: { fields: { mergedInto: { code: 'merged-needs-action' } } },
    },
  )
  await put(
    'actions',
    { ...action('3.1.3'), status: 'opgegaan in', mergedInto: '3.1.4' },
    await idOf('3.1.3'),
  )
  expect(await valuesOf('actions', '3.1.3')).toMatchObject({ status: 'merged', mergedInto: '3.1.4' })
  const back = { ...action('3.1.4'), status: 'merged', mergedInto: '3.1.3' }
  expect(await write('actions', back, await idOf('3.1.4'))).toMatchObject({
    problem: { fields: { mergedInto: { code: 'merged-already', detail: '3.1.3 3.1.4' } } },
  })
  expect(await remove('actions', await idOf('3.1.4'))).toMatchObject({
    problem: { fields: { code: { code: 'action-in-use', detail: '0 0 0 1' } } },
  })
})

test('an action with money, a reached milestone or a contribution stays, and so does its goal', async () => {
  const milestone = { action: '3.2.1', title: 'Klaar (voorbeeld)', dueOn: '3e kwartaal 2024' }
  await put('milestones', milestone)
  expect(await valuesOf('milestones', milestone.title)).toMatchObject({ dueOn: '2024-Q3' })
  const id = await idOf('3.2.1')
  expect(await remove('actions', id)).toMatchObject({ ok: true })
  await put('actions', action('3.2.2'))
  await put('milestones', { ...milestone, action: '3.2.2', reachedOn: '1-9-2024' })
  await put('money-lines', { action: '3.2.2', year: '2024', amountCents: '5', duration: 'structural' })
  expect(await remove('actions', await idOf('3.2.2'))).toMatchObject({
    problem: { fields: { code: { code: 'action-in-use', detail: '1 1 0 0' } } },
  })
  const goals = await listEntries(desk.as('coordinator'), demoRegion, registers.goals)
  const goal = goals.ok ? goals.value.entries.find(({ values }) => values['code'] === '3.2')?.id : ''
  expect(await remove('goals', goal ?? '')).toMatchObject({
    problem: { fields: { code: { code: 'goal-in-use', detail: '3.2.2' } } },
  })
})

test('rows of a sheet may name actions that come further down in it', async () => {
  const rows = [
    { number: 2, input: { ...action('3.1.6'), dependsOn: '3.1.7' } },
    { number: 3, input: { ...action('3.1.7'), status: 'merged', mergedInto: '3.1.8' } },
    { number: 4, input: action('3.1.8') },
    { number: 5, input: { ...action('3.1.9'), dependsOn: '3.9.9' } },
  ]
  const taken = await importEntries(desk.as('coordinator'), demoRegion, registers.actions, rows)
  expect(taken.ok && taken.value.map((result) => 'stored' in result)).toEqual([true, true, true, false])
  expect(await valuesOf('actions', '3.1.6')).toMatchObject({ dependsOn: ['3.1.7'] })
})

test('a municipality writes its own share of an action it takes part in; risks come with the largest first', async () => {
  const share = { action: '3.1.1', place: 'Huizen', amount: '4', share: 'kamers', status: 'loopt' }
  expect(await write('action-places', share, undefined, 'editorOfHuizen')).toMatchObject({ ok: true })
  expect(await write('action-places', share, undefined, 'editorOfHuizen')).toMatchObject({
    problem: { fields: { place: { code: 'already-exists', detail: '3.1.1 Huizen' } } },
  })
  expect(
    await write('action-places', { ...share, place: 'Hilversum' }, undefined, 'editorOfHuizen'),
  ).toMatchObject({ problem: { fields: { place: { code: 'not-your-municipality' } } } })
  expect(await write('action-places', { ...share, place: 'Laren' })).toMatchObject({
    problem: { fields: { place: { code: 'municipality-not-in-action', detail: 'Laren' } } },
  })
  for (const [title, chance] of [
    ['Klein', '1'],
    ['Groot', '5'],
  ])
    await put('risks', { title, chance, effect: '4', state: 'open', action: '3.1.1' })
  const listed = await listEntries(desk.as('reader'), demoRegion, registers.risks)
  expect(listed.ok && listed.value.entries.map(({ values }) => [values['title'], values['number']])).toEqual([
    ['Groot', 2],
    ['Klein', 1],
  ])
  expect(await write('risks', { title: 'x', chance: '6', effect: '0', state: 'open' })).toMatchObject({
    problem: { fields: { chance: { code: 'out-of-five' }, effect: { code: 'out-of-five' } } },
  })
})

type Kept = 'goals' | 'actions' | 'decisions' | 'milestones' | 'money-lines' | 'action-places' | 'risks'

function action(code: string) {
  return {
    code,
    title: `Actie ${code} (voorbeeld)`,
    years: '2024',
    municipalities: 'Huizen; Hilversum',
    transformationClass: 'housing',
    novelty: 'new',
    status: 'idea',
  }
}

function write(noun: Kept, input: unknown, id?: string, who: Who = 'coordinator') {
  const mode = id === undefined ? ({ kind: 'new' } as const) : ({ kind: 'change', id } as const)
  return recordEntry(desk.as(who), demoRegion, registers[noun], input, mode)
}

async function put(noun: Kept, input: unknown, id?: string): Promise<void> {
  const stored = await write(noun, input, id)
  if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
}

function remove(noun: Kept, id: string) {
  return removeEntry(desk.as('coordinator'), demoRegion, registers[noun], id)
}

async function valuesOf(noun: Kept, name: string) {
  const listed = await listEntries(desk.as('reader'), demoRegion, registers[noun])
  if (!listed.ok) throw new Error(listed.problem.kind)
  return listed.value.entries.find(({ values }) => values[registers[noun].name] === name)?.values
}

async function idOf(code: string): Promise<string> {
  const listed = await listEntries(desk.as('reader'), demoRegion, registers.actions)
  return (listed.ok && listed.value.entries.find(({ values }) => values['code'] === code)?.id) || ''
}

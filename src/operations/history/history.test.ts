import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Values } from '../../domain/registers/field.ts'
import type { Noun } from '../../domain/registers/noun.ts'
import {
  type DemoDesk,
  demoDesk,
  demoRegion,
  otherOrganisation,
  partnerOrganisation,
  type Who,
} from '../../testing/demo-desk.ts'
import { registers } from '../registers/all-registers.ts'
import { readEntry, recordEntry, removeEntry, restoreEntry } from '../registers/work-on-register.ts'
import { readHistory } from './read-history.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
  for (const [noun, input] of grounds) await add(noun, input)
})
afterAll(() => desk.close())

type Input = Record<string, unknown>

async function add(noun: Noun, input: Input): Promise<string> {
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, {
    kind: 'new',
  })
  if (!stored.ok) throw new Error(`${noun}: ${JSON.stringify(stored.problem)}`)
  return stored.value.id
}

async function change(noun: Noun, id: string, input: Input): Promise<void> {
  const mode = { kind: 'change', id } as const
  const stored = await recordEntry(desk.as('coordinator'), demoRegion, registers[noun], input, mode)
  if (!stored.ok) throw new Error(`${noun}: ${JSON.stringify(stored.problem)}`)
}

/** Of an interview only those who may write it. */
function readerOf(noun: Noun): Who {
  return noun === 'interviews' ? 'coordinator' : 'reader'
}

async function historyOf(noun: Noun, id: string, who = readerOf(noun)) {
  const read = await readHistory(desk.as(who), demoRegion, registers[noun], id)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value.versions
}

/** What other entries point at. */
const grounds: [Noun, Input][] = [
  ['rounds', { title: 'Ronde een', opensOn: '1-1-2024', dueOn: '1-2-2024' }],
  ['policies', { title: 'Woonvisie (voorbeeld)', kind: 'programme' }],
  ['goals', { code: '1.1', title: 'Doel een' }],
  ['goals', { code: '1.2', title: 'Doel twee' }],
  ['indicators', indicator('V01', 'Een')],
  ['findings', finding('Bevinding een')],
  ['findings', finding('Bevinding twee')],
  ['funds', { code: 'RIJK', name: 'Rijk', year: 2024, amountCents: '10', duration: 'structural' }],
  ['actions', action('1.1.1', { municipalities: 'Huizen; Hilversum' })],
  ['actions', action('1.1.2', { municipalities: 'Huizen; Hilversum' })],
]

function finding(title: string, more: Input = {}): Input {
  return {
    actionLine: '1',
    place: 'Huizen',
    title,
    aims: ['prevent'],
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
    ...more,
  }
}

function action(code: string, more: Input): Input {
  return {
    code,
    title: 'Actie',
    years: '2024',
    municipalities: 'Huizen',
    transformationClass: 'housing',
    novelty: 'new',
    status: 'idea',
    ...more,
  }
}

function indicator(code: string, name: string): Input {
  return {
    code,
    name,
    unit: 'aantal',
    wanted: 'lower',
    actionLine: '1',
    transformationClass: 'shelter',
    countsPeople: 'ja',
    aggregation: 'none',
    rhythm: 'year',
  }
}

/** For every register: entries that are different and right. The index keeps apart what has to have a name of its own. */
const word = fc.constantFrom('een', 'twee', 'Drie\nvier', '€ 5; “zes”')
const drafts: Record<Noun, (at: number) => fc.Arbitrary<Input>> = {
  organisations: (at) =>
    fc.record({
      name: fc.constantFrom(`Organisatie ${at}`, `Organisatie ${at} b`),
      party: fc.constantFrom('other', 'municipality'),
    }),
  policies: (at) =>
    fc.record({
      title: fc.constantFrom(`Beleid ${at}`, `Beleid ${at} b`),
      kind: fc.constantFrom('programme', 'policy-plan'),
      explanation: word,
      actionLines: fc.constantFrom('1', '1; 2', ''),
    }),
  rounds: (at) =>
    fc.record({
      title: word,
      opensOn: fc.constant(`1-2-${2100 + at}`),
      dueOn: fc.constantFrom(`2-3-${2100 + at}`, `1-4-${2100 + at}`),
      reminds: fc.constantFrom('ja', 'nee'),
    }),
  deliveries: (at) =>
    fc.record({
      round: fc.constant('1'),
      party: fc.constant('municipality'),
      place: fc.constantFrom('Huizen', 'region'),
      organisation: fc.constantFrom(partnerOrganisation.name, otherOrganisation.name),
      askedFunction: fc.constantFrom(`Adviseur ${at}`, ''),
      actionLines: fc.constantFrom('', '1; 3'),
    }),
  interviews: () =>
    fc.record({
      heldOn: fc.constantFrom('1-2-2024', '2-3-2025'),
      withWhom: word,
      party: fc.constantFrom('other', 'municipality'),
      place: fc.constantFrom('Huizen', 'region'),
      organisation: fc.constantFrom('', partnerOrganisation.name),
      text: word,
    }),
  findings: () =>
    fc
      .record({
        title: word,
        description: word,
        place: fc.constantFrom('Huizen', 'region'),
        partners: fc.constantFrom('', 'a; b'),
        coveredBy: fc.constantFrom('', 'Woonvisie (voorbeeld)'),
        organisation: fc.constantFrom('', partnerOrganisation.name),
        yearlyCostCents: fc.constantFrom('', '12,50'),
        since: fc.constantFrom('', '2020'),
      })
      .map((more) => finding('x', more)),
  'empty-cells': () =>
    fc.record({
      actionLine: fc.constantFrom('2', '3'),
      place: fc.constantFrom('Huizen', 'region'),
      reason: word,
    }),
  goals: (at) =>
    fc.record({
      code: fc.constantFrom(`2.${at}`, `3.${at}`),
      title: word,
      explanation: word,
      findings: fc.subarray(['1', '2']),
      gaps: fc.subarray(['doelgroep-jongeren', 'vak-2-GM0406']),
    }),
  indicators: (at) =>
    fc.record({ name: word, definition: word, baselinePeriod: fc.constantFrom('', '2023') }).map((more) => ({
      ...indicator(`T${at}`, 'x'),
      ...more,
      ...(more.baselinePeriod === '' ? {} : { baselineValue: '12' }),
    })),
  funds: (at) =>
    fc.record({
      code: fc.constant(`F${at}`),
      name: word,
      year: fc.constantFrom('2024', '2025'),
      amountCents: fc.constantFrom('1,05', '1.000'),
      duration: fc.constant('incidental'),
    }),
  actions: (at) =>
    fc
      .record({
        code: fc.constantFrom(`1.1.${at + 10}`, `1.2.${at + 10}`),
        title: word,
        owner: fc.constantFrom('', partnerOrganisation.name, otherOrganisation.name),
        partners: fc.subarray([partnerOrganisation.name, otherOrganisation.name]),
        findings: fc.subarray(['1', '2']),
        gaps: fc.subarray(['doelgroep-jongeren', 'vak-2-GM0406']),
        indicator: fc.constantFrom('', 'V01'),
        municipalities: fc.constantFrom('Huizen', 'Huizen; Hilversum'),
        dependsOn: fc.subarray(['1.1.1', '1.1.2']),
        startsOn: fc.constantFrom('', '2024', 'Q3 2024', '1-2-2024'),
        documents: fc.constantFrom('', 'Notitie https://voorbeeld.nl/n'),
      })
      .map((more) => action('', more)),
  'action-places': (at) =>
    fc.record({
      action: fc.constantFrom('1.1.1', '1.1.2'),
      place: fc.constantFrom('Huizen', 'Hilversum'),
      amount: fc.constantFrom('', '4', '2,5'),
      share: fc.constantFrom('', `Kamers ${at}`),
      status: fc.constantFrom('running', 'finished'),
      note: word,
    }),
  risks: () =>
    fc.record({
      title: word,
      chance: fc.constantFrom('1', '5'),
      effect: fc.constantFrom('2', '4'),
      state: fc.constantFrom('open', 'controlled'),
      action: fc.constantFrom('', '1.1.1'),
      goal: fc.constantFrom('', '1.2'),
      owner: fc.constantFrom('', partnerOrganisation.name),
      measure: word,
    }),
  'chapter-texts': (at) =>
    fc.record({ number: fc.constant(String(1 + (at % 10))), text: word, textEnglish: word }),
  milestones: (at) =>
    fc.record({
      action: fc.constant('1.1.1'),
      title: fc.constantFrom(`Mijlpaal ${at}`, `Mijlpaal ${at} b`),
      dueOn: fc.constantFrom('1-2-2024', '2-3-2025'),
      reachedOn: fc.constantFrom('', '3-2-2024'),
    }),
  'money-lines': (at) =>
    fc.record({
      action: fc.constant('1.1.1'),
      year: fc.constant('2024'),
      amountCents: fc.constantFrom('5', '6,50'),
      duration: fc.constant('structural'),
      fund: fc.constantFrom('', 'RIJK'),
      explanation: fc.constantFrom(`${at}`, `${at} b`),
    }),
  observations: (at) =>
    fc.record({
      indicator: fc.constant('V01'),
      place: fc.constantFrom('Huizen', 'region'),
      period: fc.constant(String(2000 + (at % 24))),
      value: fc.constantFrom('3', '40'),
      status: fc.constantFrom('final', 'provisional'),
      source: word,
    }),
  participations: () =>
    fc.record({
      party: fc.constantFrom('other', 'municipality'),
      organisation: word,
      tookPlaceOn: fc.constantFrom('', '1-2-2024'),
      form: fc.constantFrom('', 'panel'),
      result: word,
    }),
  contributions: () =>
    fc.record({
      receivedOn: fc.constant('1-2-2024'),
      actionLine: fc.constant('1'),
      fromWhom: word,
      body: word,
      involvement: fc.constantFrom('made', 'tested'),
      action: fc.constantFrom('', '1.1.1'),
      answer: word,
    }),
  decisions: () =>
    fc.record({
      place: fc.constantFrom('Huizen', 'region'),
      body: fc.constantFrom('daily-board', 'general-board'),
      kind: fc.constantFrom('adopt', 'agree'),
      subject: word,
      plannedOn: fc.constantFrom('1-2-2024', '2-3-2025'),
    }),
  'home-tasks': (at) =>
    fc.record({
      year: fc.constant(String(2016 + at)),
      place: fc.constant('Huizen'),
      homeGroup: fc.constant(''),
      homes: fc.constantFrom('3', '12'),
      explanation: word,
    }),
  recommendations: () =>
    fc.record({
      kind: fc.constantFrom('evaluation', 'next-period'),
      title: word.map((text) => text.replace('\n', ' ')),
      body: word,
      actionLines: fc.constantFrom('1', '1; 2', ''),
      findings: fc.constantFrom('', '1', '1; 2'),
      gaps: fc.constantFrom('', 'doelgroep-jongeren'),
      actions: fc.constantFrom('', '1.1.1'),
      municipalities: fc.constantFrom('', 'Huizen; Laren'),
      organisations: fc.constantFrom('', otherOrganisation.name),
      openness: fc.constantFrom('open', 'region-only'),
    }),
}

let at = 0

test.each(Object.keys(drafts) as Noun[])(
  'each version of %s is what an entry was at that time',
  async (noun) => {
    const register = registers[noun]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('change', 'away'), { maxLength: 5 }),
        fc.gen(),
        async (deeds, draw) => {
          at += 1
          const mine = at
          const draft = () => draw(() => drafts[noun](1 + (mine % 40)))
          const id = await add(noun, draft())
          const seen: Values[] = [await present()]
          for (const deed of deeds) {
            if (deed === 'away') {
              await removeEntry(desk.as('coordinator'), demoRegion, register, id)
              await restoreEntry(desk.as('coordinator'), demoRegion, register, id)
              seen.push(await present(), await present())
            } else {
              await change(noun, id, draft())
              const now = await present()
              if (JSON.stringify(now) !== JSON.stringify(seen.at(-1))) seen.push(now)
            }
          }
          const versions = await historyOf(noun, id)
          expect(versions.map(({ values }) => values)).toEqual(seen)
          await removeEntry(desk.as('coordinator'), demoRegion, register, id)

          async function present(): Promise<Values> {
            const read = await readEntry(desk.as(readerOf(noun)), demoRegion, register, id)
            if (!read.ok) throw new Error(read.problem.kind)
            return read.value.entry.values
          }
        },
      ),
      { numRuns: 6, endOnFailure: true },
    )
  },
)

test('a version tells who made it, as what, and what it was', async () => {
  const id = await add('findings', finding('Eerst'))
  await change('findings', id, finding('Daarna'))
  await removeEntry(desk.as('coordinator'), demoRegion, registers.findings, id)
  const versions = await historyOf('findings', id)
  expect(
    versions.map(({ made, isRemoved, values }) => [made?.deed, made?.name, isRemoved, values['title']]),
  ).toEqual([
    ['add', 'coordinator', false, 'Eerst'],
    ['change', 'coordinator', false, 'Daarna'],
    ['remove', 'coordinator', true, 'Daarna'],
  ])
  expect(versions[0]?.made).toMatchObject({ roles: ['coordinator'], at: expect.any(Date) })
})

test('of what the log has forgotten, the oldest state that can be known is the first version', async () => {
  const id = await add('goals', { code: '4.1', title: 'Eerst' })
  await change('goals', id, { code: '4.1', title: 'Daarna' })
  await change('goals', id, { code: '4.1', title: 'Ten slotte' })
  await desk.storage.asOwner().write(async (sql) => {
    const [{ moment } = { moment: '' }] = await sql.query<{ moment: string }>(
      `select max(happened_at)::text as moment from audit_entry where object_id = $1`,
      [id],
    )
    await sql.query(`select app.forget_audit('write', $1)`, [moment])
  })
  const versions = await historyOf('goals', id)
  expect(versions.map(({ number, made, values }) => [number === 0, made?.deed, values['title']])).toEqual([
    [true, undefined, 'Daarna'],
    [false, 'change', 'Ten slotte'],
  ])
})

test('an action whose goal was taken away keeps its history', async () => {
  const goal = await add('goals', { code: '5.1', title: 'Weg' })
  const id = await add('actions', action('5.1.1', { title: 'Mee weg' }))
  await removeEntry(desk.as('coordinator'), demoRegion, registers.goals, goal)
  const versions = await historyOf('actions', id)
  expect(versions.map(({ isRemoved, values }) => [isRemoved, values['title'], values['goal']])).toEqual([
    [false, 'Mee weg', '5.1'],
    [true, 'Mee weg', '5.1'],
  ])
})

test('only members see a history, and reading an old contribution is written down like reading a new one', async () => {
  const id = await add('contributions', {
    receivedOn: '1-2-2024',
    actionLine: '1',
    fromWhom: 'Panellid (voorbeeld)',
    body: 'Een',
    involvement: 'made',
  })
  for (const who of ['stranger', 'visitor'] as const)
    expect(await readHistory(desk.as(who), demoRegion, registers.contributions, id)).toMatchObject({
      ok: false,
    })
  expect(await readHistory(desk.as('reader'), demoRegion, registers.contributions, `'`)).toMatchObject({
    ok: false,
  })
  await historyOf('contributions', id)
  const [last] = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query(
        `select person_id, object_id from audit_entry where chain = 'read' order by number desc limit 1`,
      ),
    )
  expect(last).toEqual({ person_id: 'reader', object_id: id })
})

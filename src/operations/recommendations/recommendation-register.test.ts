import { afterAll, beforeAll, expect, test } from 'vitest'
import { type DemoDesk, demoDesk, demoRegion, otherOrganisation, type Who } from '../../testing/demo-desk.ts'
import { readGaps } from '../explorations/read-gaps.ts'
import { homeTaskRegister } from '../homes/home-task-register.ts'
import { checkPlanOfRegion } from '../plans/check-plan-of-region.ts'
import { registers } from '../registers/all-registers.ts'
import { importEntries } from '../registers/import-entries.ts'
import type { Mode, Register } from '../registers/register.ts'
import { listEntries, recordEntry, removeEntry } from '../registers/work-on-register.ts'
import { recommendationRegister } from './recommendation-register.ts'
import { selectRecommendations } from './select-recommendations.ts'

let desk: DemoDesk
beforeAll(async () => {
  desk = await demoDesk()
})
afterAll(() => desk.close())

const told = { kind: 'volgende beleidsperiode', title: 'Geef kamers ruimte (voorbeeld)' }
const task = { year: '2024', place: 'Huizen', homes: '10' }

function record(register: Register, input: unknown, mode: Mode = { kind: 'new' }, who: Who = 'coordinator') {
  return recordEntry(desk.as(who), demoRegion, register, input, mode)
}

async function stored(register: Register, input: unknown): Promise<string> {
  const outcome = await record(register, input)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value.id
}

async function listed(register: Register) {
  const found = await listEntries(desk.as('reader'), demoRegion, register)
  return found.ok ? found.value.entries : []
}

test('a recommendation keeps what it rests on and whom it is for, and everything unknown in it is told together', async () => {
  await stored(registers.findings, {
    actionLine: '1',
    place: 'Huizen',
    title: 'Bevinding (voorbeeld)',
    aims: ['prevent'],
    approach: 'alone',
    state: 'exists',
    transformationClass: 'prevention',
  })
  await stored(recommendationRegister, {
    ...told,
    actionLines: '3; 1',
    findings: '1',
    gaps: 'doelgroep-eu-burgers',
    municipalities: 'Huizen; Laren',
    organisations: otherOrganisation.name,
  })
  expect((await listed(recommendationRegister)).map(({ values }) => values)).toMatchObject([
    {
      number: 1,
      kind: 'next-period',
      actionLines: [1, 3],
      findings: [1],
      gaps: ['doelgroep-eu-burgers'],
      municipalities: ['GM0406', 'GM0417'],
      organisations: [otherOrganisation.name],
      openness: 'region-only',
    },
  ])
  const wrong = {
    ...told,
    number: '9',
    actionLines: '8',
    findings: '77',
    contributions: '78',
    actions: '9.9.9',
    gaps: 'vak-9-GM0001',
    municipalities: 'Atlantis',
    organisations: 'Niemand',
  }
  expect(await record(recommendationRegister, wrong)).toMatchObject({
    problem: {
      fields: {
        actionLines: { code: 'unknown-action-line', detail: '8' },
        findings: { code: 'unknown-finding', detail: '77' },
        contributions: { code: 'unknown-contribution', detail: '78' },
        actions: { code: 'unknown-action', detail: '9.9.9' },
        gaps: { code: 'unknown-gap' },
        municipalities: { code: 'unknown-municipality' },
        organisations: { code: 'unknown-organisation' },
      },
    },
  })
})

test('a gap that a recommendation passes on is decided, until the recommendation is taken away', async () => {
  const answersTo = async (key: string) => {
    const read = await readGaps(desk.as('reader'), demoRegion)
    return read.ok
      ? read.value.gaps.find((gap) => gap.key === key)?.answers.map(({ kind }) => kind)
      : undefined
  }
  expect(await answersTo('doelgroep-jongeren')).toEqual([])
  const id = await stored(recommendationRegister, { ...told, gaps: 'doelgroep-jongeren' })
  expect(await answersTo('doelgroep-jongeren')).toEqual(['recommendation'])
  const checked = await checkPlanOfRegion(desk.as('reader'), demoRegion)
  const rules = checked.ok ? checked.value.rules : []
  const subjects = rules.find(({ rule }) => rule === 'T13')?.remarks.map(({ subject }) => subject)
  expect(subjects).not.toContain('gap:doelgroep-jongeren')
  expect(subjects).toContain('gap:partij-ervaringskennis')
  await removeEntry(desk.as('coordinator'), demoRegion, recommendationRegister, id)
  expect(await answersTo('doelgroep-jongeren')).toEqual([])
})

test('the publisher sees open recommendations only, and never which gap one answers', async () => {
  await stored(recommendationRegister, {
    ...told,
    title: 'Open (voorbeeld)',
    openness: 'openbaar',
    gaps: 'partij-overig',
  })
  const seen = await desk.storage.asPublisher().read((sql) => selectRecommendations(sql, demoRegion))
  expect(seen).toMatchObject([{ title: 'Open (voorbeeld)', gaps: [] }])
})

test('of a place, a year and a group there is one number of homes; a sheet read twice counts nothing double', async () => {
  await stored(homeTaskRegister, task)
  await stored(homeTaskRegister, { ...task, homeGroup: 'dakloze mensen', homes: '0' })
  expect(await record(homeTaskRegister, { ...task, homes: '11' })).toMatchObject({
    problem: { fields: { year: { code: 'already-exists' } } },
  })
  expect(await record(homeTaskRegister, { ...task, place: 'Atlantis', homes: '-1' })).toMatchObject({
    problem: { fields: { homes: { code: 'number-too-large' } } },
  })
  expect(await record(homeTaskRegister, { ...task, place: 'Atlantis', decision: '5' })).toMatchObject({
    problem: { fields: { place: { code: 'unknown-municipality' }, decision: { code: 'unknown-decision' } } },
  })
  const rows = [{ number: 2, input: { ...task, homes: '12' } }]
  for (const _ of [1, 2]) await importEntries(desk.as('coordinator'), demoRegion, homeTaskRegister, rows)
  expect((await listed(homeTaskRegister)).map(({ values }) => values['homes'])).toEqual([12, 0])
})

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { adoptionOf } from '../../domain/adoption/adoption.ts'
import { anyDecision, versionAt } from '../../domain/adoption/decision-route.test.help.ts'
import type { RecordedDecision } from '../../domain/adoption/recorded-decision.ts'
import { dayOf } from '../../domain/dates.ts'
import { type DemoDesk, demoDesk, demoRegion, today } from '../../testing/demo-desk.ts'
import { takeVersionStep } from '../plans/versions/take-version-step.ts'
import { importEntries } from '../registers/import-entries.ts'
import { recordEntry } from '../registers/work-on-register.ts'
import { decisionRegister } from './decision-register.ts'
import { readAdoption } from './read-adoption.ts'

let desk: DemoDesk

/** Version 1 was withdrawn on 1 March 2026; version 2 is before the bodies since 1 February, and Laren left the region. */
beforeAll(async () => {
  desk = await demoDesk()
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(
      `insert into plan_version (region_id, number, title, submitted_on, submitted_by, check_summary, region_then, plan, lists)
       select $1, n, 'Versie ' || n, '2026-01-01'::date + (n - 1) * 31, 'x', '[]', '{}', '{}', '{}' from generate_series(1, 2) n`,
      [demoRegion],
    )
    await sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by) values
         ($1, 1, 1, 'decision-making', '2026-01-01', 'x'), ($1, 1, 2, 'withdrawn', '2026-03-01', 'x'),
         ($1, 2, 1, 'decision-making', '2026-02-01', 'x')`,
      [demoRegion],
    )
    await sql.query(
      `update region_municipality set valid_to = '2026-01-01' where region_id = $1 and municipality = 'GM0417'`,
      [demoRegion],
    )
  })
})
afterAll(() => desk.close())

const decided = {
  place: 'Huizen',
  body: 'raad',
  kind: 'vaststellen',
  subject: 'Plan van aanpak (voorbeeld)',
  required: 'ja',
  decidedOn: '21-3-2026',
  outcome: 'aangenomen',
  planVersion: '2',
}

function record(input: Record<string, unknown>) {
  return recordEntry(desk.as('administrator'), demoRegion, decisionRegister, input, { kind: 'new' })
}

async function adoption(version?: number) {
  const read = await readAdoption(desk.as('reader'), demoRegion, version)
  if (!read.ok) throw new Error(read.problem.kind)
  return read.value.adoption
}

function adopt(who: 'coordinator' | 'administrator' = 'coordinator') {
  return desk.as(who).database.write((sql) =>
    sql.query(
      `insert into plan_version_step (region_id, version, number, stage, taken_on, taken_by)
         values ($1, 2, 2, 'adopted', '2026-11-22', $2)`,
      [demoRegion, who],
    ),
  )
}

test.each([
  ['a version that does not exist', { planVersion: '7' }, 'planVersion', 'unknown-plan-version'],
  ['a version that was withdrawn', { planVersion: '1' }, 'planVersion', 'plan-version-withdrawn'],
  ['no version, though there is one', { planVersion: '' }, 'planVersion', 'plan-version-required'],
  ['a day before it was submitted', { decidedOn: '31-1-2026' }, 'decidedOn', 'before-plan-version'],
  ['a municipality that left', { place: 'Laren' }, 'place', 'municipality-left-region'],
])('to decide on %s is refused beside the field', async (_, wrong, field, code) => {
  expect(await record({ ...decided, ...wrong })).toMatchObject({
    problem: { kind: 'invalid', fields: { [field]: { code } } },
  })
})

test('of a sheet the rows that fit are stored, and the others say what is wrong with the version', async () => {
  const rows = [
    { number: 2, input: { ...decided, number: 41, body: 'college', planVersion: '9' } },
    { number: 3, input: { ...decided, number: 42, body: 'college', kind: 'instemmen', required: 'nee' } },
  ]
  expect(await importEntries(desk.as('coordinator'), demoRegion, decisionRegister, rows)).toMatchObject({
    value: [
      { row: 2, problem: { fields: { planVersion: { code: 'unknown-plan-version', detail: '9' } } } },
      { row: 3, stored: { label: '42' } },
    ],
  })
})

test('the step to adopt is refused beside its field while a decision is missing', async () => {
  expect(
    await takeVersionStep(desk.as('coordinator'), demoRegion, 2, { stage: 'vastgesteld' }),
  ).toMatchObject({
    problem: { fields: { stage: { code: 'adoption-incomplete', detail: '2' } } },
  })
})

test('a version is adopted when the last required decision is there, and not before, by the rules and by the database', async () => {
  await expect(adopt()).rejects.toMatchObject({ constraint: 'adopted_when_complete' })
  await record({ ...decided, body: 'college', outcome: 'aangenomen met amendement', amendment: 'Voorbeeld' })
  await record({ ...decided, place: 'Hilversum' })
  expect(await adoption()).toMatchObject({
    version: { number: 2 },
    complete: false,
    lacks: [{ place: 'GM0406', step: { body: 'municipal-executive', state: 'not-settled' } }],
  })
  await expect(adopt()).rejects.toMatchObject({ constraint: 'adopted_when_complete' })
  const settled = {
    outcome: 'aangenomen met amendement',
    amendment: 'Voorbeeld',
    amendmentFollowUp: 'geldt alleen hier',
  }
  await record({ ...decided, ...settled, body: 'college', decidedOn: '22-3-2026' })
  expect(await adoption()).toMatchObject({ complete: true, inForceSince: null })
  await expect(adopt('administrator')).rejects.toThrow(/row-level security/)
  expect(
    await takeVersionStep(desk.as('coordinator'), demoRegion, 2, { stage: 'vastgesteld' }),
  ).toMatchObject({
    ok: true,
  })
  expect(await adoption()).toMatchObject({ complete: true, inForceSince: '2026-11-22' })
})

test('of two who record the same decision at the same moment one is told that it is there', async () => {
  const twice = { ...decided, kind: 'budget', required: 'nee' }
  const outcomes = await Promise.all([record(twice), record(twice), record(twice)])
  const stored = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.label] : []))
  expect(stored).toHaveLength(1)
  for (const outcome of outcomes)
    if (!outcome.ok)
      expect(outcome.problem).toMatchObject({
        fields: { decidedOn: { code: 'decided-already', detail: stored[0] } },
      })
})

test('a version that is not there is not found, and neither is the region to a stranger', async () => {
  expect(await readAdoption(desk.as('reader'), demoRegion, 9)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await readAdoption(desk.as('stranger'), demoRegion)).toMatchObject({
    problem: { kind: 'not-found' },
  })
  expect(await readAdoption(desk.as('visitor'), demoRegion)).toMatchObject({
    problem: { kind: 'not-signed-in' },
  })
})

test('the database calls a version complete exactly when our own rules do', async () => {
  const second = versionAt(2)
  const region = {
    municipalities: [
      { code: 'GM0402', name: 'Hilversum', inhabitants: 1 },
      { code: 'GM0406', name: 'Huizen', inhabitants: 1 },
    ],
  }
  const seen = { complete: 0, lacking: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(mostlyCarried, { minLength: 2, maxLength: 7 }), async (decisions) => {
      const numbered = decisions.map((decision, index) => ({ ...decision, number: index + 1 }))
      const { complete } = adoptionOf({
        version: second,
        versions: [versionAt(1), second],
        decisions: numbered,
        region,
        today: dayOf(today),
      })
      seen[complete ? 'complete' : 'lacking'] += 1
      expect(await completeInDatabase(numbered)).toBe(complete)
    }),
    { numRuns: 250, seed: 34 },
  )
  expect(Math.min(seen.complete, seen.lacking)).toBeGreaterThan(10)
})

/** Of what can be recorded, often enough what brings a version closer. */
const mostlyCarried = fc.oneof(
  anyDecision,
  fc.tuple(anyDecision, fc.constantFrom('GM0402', 'GM0406')).map(
    ([decision, place]): RecordedDecision => ({
      ...decision,
      place,
      body: 'municipal-council',
      kind: 'adopt',
      required: true,
      planVersion: 2,
      outcome: 'carried',
      amendment: '',
      amendmentFollowUp: null,
      decidedOn: decision.plannedOn,
    }),
  ),
)

function completeInDatabase(decisions: readonly RecordedDecision[]): Promise<boolean> {
  return desk.storage.asOwner().write(async (sql) => {
    await sql.query('delete from decision where region_id = $1', [demoRegion])
    await sql.query(
      `insert into decision (region_id, number, municipality, body, kind, subject, required, planned_on, decided_on, plan_version,
                             outcome, amendment, amendment_follow_up)
       select $1, number, nullif(place, 'region'), body, kind, subject, required, "plannedOn", "decidedOn", "planVersion", outcome,
              amendment, "amendmentFollowUp"
         from jsonb_to_recordset($2) as one (number int, place text, body text, kind text, subject text, required boolean,
              "plannedOn" date, "decidedOn" date, "planVersion" int, outcome text, amendment text, "amendmentFollowUp" text)`,
      [demoRegion, JSON.stringify(decisions)],
    )
    const lacks = await sql.query('select from app.lacks_for_adoption($1, 2, $2)', [demoRegion, dayOf(today)])
    return lacks.length === 0
  })
}

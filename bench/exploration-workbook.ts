import { demoAccounts } from '../src/demo-people.ts'
import { readWorkbook } from '../src/documents/workbook-read.ts'
import type { Caller } from '../src/domain/caller.ts'
import { paragraphsOf } from '../src/domain/explorations/passage.ts'
import { findingRegister } from '../src/operations/explorations/finding-register.ts'
import { interviewRegister } from '../src/operations/explorations/interview-register.ts'
import type { Needs } from '../src/operations/needs.ts'
import { readMemberships } from '../src/operations/people/read-memberships.ts'
import { importEntries } from '../src/operations/registers/import-entries.ts'
import { listEntries } from '../src/operations/registers/work-on-register.ts'
import { explorationWorkbook } from '../src/presentation/explorations/exploration-workbook.ts'
import { readExplorationWorkbook } from '../src/presentation/explorations/read-exploration-workbook.ts'
import { median, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan, today } from './help/throw-away-thuisplan.ts'

/*
 * A workbook of the exploration with 5,000 new findings on six sheets, one in nine with a passage of an interview: read in a process
 * of its own, checked, and stored under the coordinator's rights with a line in the audit log for each. Limit: 6 s. Beside it, in the
 * same run, the reader alone, and PostgreSQL alone putting as many rows in the same table in one statement, without passages, rights
 * and log.
 */
const limitMs = 6000
const findings = 5000
/** One row in so many brings the passage of an interview along, as a workbook that was exported does. */
const oneIn = 9
const withPassage = Math.ceil(findings / oneIn)
const rounds = 3

class Undone extends Error {}

const open = await throwAwayThuisplan()
try {
  const owner = open.storage.asOwner()
  // As the server does by itself within a minute.
  await owner.write((sql) => sql.query('analyze'))
  const needs = await coordinator()
  const { region, bytes } = await workbookOf(needs)
  const times: { whole: number; reading: number; reader: number; inserting: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const reader = await timeOf(() => readWorkbook(bytes))
    const inserting = await timeOf(insertAlone)
    const begin = performance.now()
    const read = await readExplorationWorkbook(bytes, { region })
    if (!read.ok) throw new Error(read.reading.kind)
    const reading = performance.now() - begin
    const rows = read.upload.sheets.flatMap((sheet) => sheet.read.rows)
    const results = await importEntries(needs, regionId, findingRegister, rows)
    const whole = performance.now() - begin
    const stored = results.ok ? results.value.filter((result) => 'stored' in result).length : 0
    if (stored !== findings) throw new Error(`only ${stored} rows were stored`)
    const passages = await owner.read((sql) =>
      sql.query(
        `select 1 from finding_passage taken join finding on finding.region_id = taken.region_id and finding.id = finding_id
          where taken.region_id = $1 and number > 1000`,
        [regionId],
      ),
    )
    if (passages.length !== withPassage) throw new Error(`only ${passages.length} passages were stored`)
    times.push({ whole, reading, reader, inserting })
    await owner.write((sql) =>
      sql.query('delete from finding where region_id = $1 and number > 1000', [regionId]),
    )
    await owner.write((sql) => sql.query('analyze finding'))
  }
  const middle = (part: keyof (typeof times)[number]) => median(times.map((time) => time[part]))
  const [whole, reading, reader, inserting] = [
    middle('whole'),
    middle('reading'),
    middle('reader'),
    middle('inserting'),
  ]
  console.log(
    `${findings} rows, ${withPassage} with a passage of an interview: read in ${reading.toFixed(0)} ms (the reader alone ${reader.toFixed(0)} ms), checked and stored in ${(whole - reading).toFixed(0)} ms (the rows alone ${inserting.toFixed(0)} ms); ${(whole / (reader + inserting)).toFixed(1)} times both`,
  )
  verdict(
    `workbook of ${findings} findings, ${withPassage} with a passage, read, checked and stored: ${(whole / 1000).toFixed(1)} s, ${(whole / limitMs).toFixed(2)} of the limit of ${limitMs / 1000} s`,
    whole <= limitMs,
  )
} finally {
  await open.close()
}

async function coordinator(): Promise<Needs> {
  const [{ email, name }] = demoAccounts
  const owner = open.storage.asOwner()
  const [person] = await owner.read((sql) =>
    sql.query<{ id: string }>('select id from auth."user" where email = $1', [email]),
  )
  const id = person?.id ?? ''
  const known = await readMemberships(owner, id)
  const caller: Caller = { kind: 'person', id, email, name, ...known }
  return { database: open.storage.as(id), caller, today }
}

/** The findings of the example over and over, as new ones. Numbers from here on are above 1,000. */
async function workbookOf(needs: Needs) {
  const listed = await listEntries(needs, regionId, findingRegister)
  if (!listed.ok) throw new Error(listed.problem.kind)
  const { region, entries } = listed.value
  const sentences = await sentencesOfInterviews(needs)
  const many = Array.from({ length: findings }, (_, at) => {
    const values = entries[at % entries.length]?.values ?? {}
    const taken = at % oneIn === 0 ? sentences[(at / oneIn) % sentences.length] : undefined
    return {
      version: '',
      values: {
        ...values,
        number: null,
        interview: taken?.interview ?? null,
        passage: taken?.passage ?? '',
        title: `${String(values['title']).slice(0, 180)} ${at}`,
      },
    }
  })
  await open.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `update finding set number = 1000 where region_id = $1 and number = (select max(number) from finding where region_id = $1)`,
        [regionId],
      ),
    )
  return { region, bytes: await explorationWorkbook(many, { region, language: 'nl', today }) }
}

/** What there is to take from the interviews of the example. */
async function sentencesOfInterviews(needs: Needs) {
  const listed = await listEntries(needs, regionId, interviewRegister)
  if (!listed.ok) throw new Error(listed.problem.kind)
  return listed.value.entries.flatMap(({ values }) => {
    const text = String(values['text'])
    return paragraphsOf(text)
      .flat()
      .map(({ start, end }) => ({ interview: Number(values['number']), passage: text.slice(start, end) }))
  })
}

/** As many rows of the same kind, in one statement, undone afterwards: neither rights nor the log cost it anything. */
async function insertAlone(): Promise<void> {
  await open.storage
    .asOwner()
    .write(async (sql) => {
      await sql.query(
        `insert into finding (region_id, number, action_line, municipality, title, description, aims, approach, partners, state, since,
                              transformation_class, target_groups, yearly_cost_cents, source, is_example, recorded_by)
         select region_id, 100000 + row_number() over (), action_line, municipality, title, description, aims, approach, partners, state,
                since, transformation_class, target_groups, yearly_cost_cents, source, true, recorded_by
           from finding, generate_series(1, 1000) where region_id = $1 limit $2`,
        [regionId, findings],
      )
      throw new Undone()
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undone)) throw error
    })
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

import { join } from 'node:path'
import { demoAccounts } from '../src/demo-people.ts'
import type { Caller } from '../src/domain/caller.ts'
import { loadDemo } from '../src/load-demo.ts'
import { readMemberships } from '../src/operations/people/read-memberships.ts'
import { registers } from '../src/operations/registers/all-registers.ts'
import { recordEntry } from '../src/operations/registers/work-on-register.ts'
import { enteredFrom } from '../src/presentation/registers/entered-values.ts'
import { root } from '../src/root.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { throwAwayThuisplan } from './help/throw-away-thuisplan.ts'

/*
 * What the audit log adds to a write: changing a finding as its coordinator, with the trigger and without it, in turns, on a
 * database that waits for the disk. Limit: 15 % more, p50.
 */
const limit = 0.15

const open = await throwAwayThuisplan()
try {
  const today = new Date('2026-11-22T12:00:00Z')
  const { regionId } = await loadDemo(open, join(root, 'examples', 'gooi-en-vechtstreek'), today)
  // As the server does by itself within a minute.
  await open.storage.asOwner().write((sql) => sql.query('analyze'))
  const owner = open.storage.asOwner()
  const [{ email, name }] = demoAccounts
  const [person] = await owner.read((sql) =>
    sql.query<{ id: string }>('select id from auth."user" where email = $1', [email]),
  )
  const database = open.storage.as(person?.id ?? '')
  const known = await readMemberships(owner, person?.id ?? '')
  const caller: Caller = { kind: 'person', id: person?.id ?? '', email, name, ...known }
  const needs = { database, caller, today }
  const register = registers.findings
  const [entry] = await owner.read((sql) => register.list(sql, { id: regionId } as never))
  if (!entry) throw new Error('the example has findings')
  let changes = 0
  const change = async () => {
    changes += 1
    const entered = { ...enteredFrom(register.fields, entry.values), title: `Voorbeeld, keer ${changes}` }
    const stored = await recordEntry(needs, regionId, register, entered, { kind: 'change', id: entry.id })
    if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  }
  const audit = (does: 'enable' | 'disable') =>
    owner.write((sql) => sql.query(`alter table finding ${does} trigger audited`))

  const rounds: { without: number; with: number }[] = []
  for (let round = 0; round < 7; round++) {
    await audit('disable')
    const without = median(await timesOf(100, change))
    await audit('enable')
    rounds.push({ without, with: median(await timesOf(100, change)) })
  }
  const without = median(rounds.map((one) => one.without))
  const with_ = median(rounds.map((one) => one.with))
  const more = median(rounds.map((one) => one.with / one.without - 1))
  verdict(
    `a write takes ${with_.toFixed(2)} ms with the audit log and ${without.toFixed(2)} ms without: ${(more * 100).toFixed(0)} % more, ${(more / limit).toFixed(2)} of the ${limit * 100} % allowed`,
    more <= limit,
  )
} finally {
  await open.close()
}

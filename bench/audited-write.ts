import { demoAccounts } from '../src/demo-people.ts'
import type { Caller } from '../src/domain/caller.ts'
import type { OpenThuisplan } from '../src/open-thuisplan.ts'
import { readMemberships } from '../src/operations/people/read-memberships.ts'
import { registers } from '../src/operations/registers/all-registers.ts'
import { recordEntry } from '../src/operations/registers/work-on-register.ts'
import { enteredFrom } from '../src/presentation/registers/entered-values.ts'
import { median, timesOf, verdict } from './help/measure.ts'
import { regionId, throwAwayThuisplan, today } from './help/throw-away-thuisplan.ts'

/*
 * What the audit log adds to a write: changing a finding as its coordinator, in two installations that are the same but for the
 * trigger, write by write in turns, on databases that wait for the disk. Limit: 15 % more, p50.
 */
const limit = 0.15
const turns = 1500

const audited = await throwAwayThuisplan()
const plain = await throwAwayThuisplan()
try {
  const [changeAudited, changePlain] = [await changing(audited), await changing(plain)]
  await plain.storage.asOwner().write((sql) => sql.query('alter table finding disable trigger audited'))
  const pairs: { with: number; without: number }[] = []
  // Each turn begins with the other, so that what the machine does meanwhile falls on both.
  for (let turn = -100; turn < turns; turn++) {
    const first = await timeOf(turn % 2 === 0 ? changeAudited : changePlain)
    const second = await timeOf(turn % 2 === 0 ? changePlain : changeAudited)
    if (turn >= 0)
      pairs.push(turn % 2 === 0 ? { with: first, without: second } : { with: second, without: first })
  }
  const without = median(pairs.map((pair) => pair.without))
  const with_ = median(pairs.map((pair) => pair.with))
  const more = median(pairs.map((pair) => pair.with - pair.without)) / without
  verdict(
    `a write takes ${with_.toFixed(2)} ms with the audit log and ${without.toFixed(2)} ms without: ${(more * 100).toFixed(0)} % more, ${(more / limit).toFixed(2)} of the ${limit * 100} % allowed`,
    more <= limit,
  )
} finally {
  await audited.close()
  await plain.close()
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const [time = 0] = await timesOf(1, work, 0)
  return time
}

/** Changes one finding of the example region as its coordinator; every time to something else. */
async function changing(open: OpenThuisplan): Promise<() => Promise<void>> {
  const owner = open.storage.asOwner()
  // As the server does by itself within a minute.
  await owner.write((sql) => sql.query('analyze'))
  const [{ email, name }] = demoAccounts
  const [person] = await owner.read((sql) =>
    sql.query<{ id: string }>('select id from auth."user" where email = $1', [email]),
  )
  const database = open.storage.as(person?.id ?? '')
  const known = await readMemberships(owner, person?.id ?? '')
  const caller: Caller = { kind: 'person', id: person?.id ?? '', email, name, ...known }
  const register = registers.findings
  const [entry] = await owner.read((sql) => register.list(sql, { id: regionId } as never))
  if (!entry) throw new Error('the example has findings')
  let changes = 0
  return async () => {
    changes += 1
    const entered = { ...enteredFrom(register.fields, entry.values), title: `Voorbeeld, keer ${changes}` }
    const needs = { database, caller, today }
    const stored = await recordEntry(needs, regionId, register, entered, { kind: 'change', id: entry.id })
    if (!stored.ok) throw new Error(JSON.stringify(stored.problem))
  }
}

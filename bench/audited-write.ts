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
 * trigger, write by write in turns, on databases that wait for the disk. They change places again and again, so that what one of the
 * two is slower by, whatever the reason, falls on both sides; the middle of five rounds counts. Limit: 15 % more, p50.
 */
const limit = 0.15
const rounds = 5
const turnsEach = 150

const one = await throwAwayThuisplan()
const other = await throwAwayThuisplan()
try {
  const [write, writeOther] = [await changing(one), await changing(other)]
  const found: { with: number; without: number; more: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const halves = [
      await inTurns({ on: one, write }, { on: other, write: writeOther }),
      await inTurns({ on: other, write: writeOther }, { on: one, write }),
    ]
    const without = median(halves.flat().map((pair) => pair.without))
    const apart = halves.map((half) => median(half.map((pair) => pair.with - pair.without)))
    const added = apart.reduce((sum, half) => sum + half, 0) / apart.length
    found.push({ with: median(halves.flat().map((pair) => pair.with)), without, more: added / without })
  }
  const more = median(found.map((round) => round.more))
  const [with_, without] = [
    median(found.map((round) => round.with)),
    median(found.map((round) => round.without)),
  ]
  console.log(`rounds: ${found.map((round) => `${(round.more * 100).toFixed(0)} %`).join(', ')}`)
  verdict(
    `a write takes ${with_.toFixed(2)} ms with the audit log and ${without.toFixed(2)} ms without: ${(more * 100).toFixed(0)} % more, ${(more / limit).toFixed(2)} of the ${limit * 100} % allowed`,
    more <= limit,
  )
} finally {
  await one.close()
  await other.close()
}

type Write = () => Promise<void>

type Side = { on: OpenThuisplan; write: Write }

/** Each turn begins with the other, so that what the machine does meanwhile falls on both. */
async function inTurns(audited: Side, plain: Side): Promise<{ with: number; without: number }[]> {
  await switchLog(audited.on, 'enable')
  await switchLog(plain.on, 'disable')
  const pairs: { with: number; without: number }[] = []
  for (let turn = -20; turn < turnsEach; turn++) {
    const isFirst = turn % 2 === 0
    const first = await timeOf(isFirst ? audited.write : plain.write)
    const second = await timeOf(isFirst ? plain.write : audited.write)
    if (turn >= 0) pairs.push(isFirst ? { with: first, without: second } : { with: second, without: first })
  }
  return pairs
}

async function switchLog({ storage }: OpenThuisplan, to: 'enable' | 'disable'): Promise<void> {
  await storage.asOwner().write((sql) => sql.query(`alter table finding ${to} trigger audited`))
}

async function timeOf(work: Write): Promise<number> {
  const [time = 0] = await timesOf(1, work, 0)
  return time
}

/** Changes one finding of the example region as its coordinator; every time to something else. */
async function changing(open: OpenThuisplan): Promise<Write> {
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

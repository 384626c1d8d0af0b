import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { coordinatorEmail } from '../testing/demo-installation.ts'
import { type ServedDemo, servedDemo } from '../testing/served-demo.ts'
import { addresses } from './addresses.ts'

const region = 'gooi-en-vechtstreek'
/** A page that tells the words of people with lived experience. */
const page = addresses.involvement('nl', region)

let demo: ServedDemo
let cookie: string

beforeAll(async () => {
  demo = await servedDemo()
  cookie = await demo.cookieOf(coordinatorEmail ?? '')
})
afterAll(() => demo.close())

const look = () => demo.ask(page, { headers: { cookie } })

async function readings(): Promise<number> {
  const [row] = await demo.open.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ count: number }>(
        `select count(*) as count from audit_entry where region_id = $1 and chain = 'read'`,
        [region],
      ),
    )
  return row?.count ?? 0
}

test('a page with delicate words does not leave before it is written down who read them', async () => {
  expect((await look()).status).toBe(200)
  const before = await readings()
  let answered = false
  const { asked } = await demo.open.storage.asOwner().write(async (sql) => {
    // Whoever writes to the chain waits for us.
    await sql.query(`select number from app.audit_chain where region_id = $1 for update`, [region])
    const asked = look().then((answer) => {
      answered = true
      return answer
    })
    await wait(1000)
    expect(answered).toBe(false)
    return { asked }
  })
  expect((await asked).status).toBe(200)
  expect(await readings()).toBe(before + 1)
})

test('when it cannot be written down, the words are not told', async () => {
  const owner = demo.open.storage.asOwner()
  const told = (await look()).text
  const before = await readings()
  await owner.write((sql) => sql.query('revoke execute on function app.record_reading from thuisplan_app'))
  const answer = await look()
  await owner.write((sql) => sql.query('grant execute on function app.record_reading to thuisplan_app'))
  expect(answer.status).toBe(500)
  expect(answer.text.length).toBeLessThan(told.length / 2)
  expect(demo.surprises.splice(0)).toHaveLength(1)
  expect(await readings()).toBe(before)
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStorage, type Storage } from '../../database/open-storage.ts'
import { freshDatabase, type TestDatabase } from '../../testing/postgresql-for-tests.ts'
import { smtpForTests, type TestSmtp } from '../../testing/smtp-for-tests.ts'
import { countJobs } from '../jobs/list-jobs.ts'
import { sendLetter } from './queue-letter.ts'

const wanted = 60
const rounds = 4
let fresh: TestDatabase
let storage: Storage
let smtp: TestSmtp

beforeAll(async () => {
  fresh = await freshDatabase()
  storage = openStorage(fresh.connection)
  smtp = await smtpForTests()
  for (let number = 1; number <= wanted; number += 1)
    await sendLetter(storage.asOwner(), {
      key: `brief ${number}`,
      email: `lezer${number}@voorbeeld.nl`,
      topic: 'account',
      subject: `Brief ${number}`,
      text: 'Hallo.',
    })
})

afterAll(async () => {
  await smtp.close()
  await storage.close()
  await fresh.drop()
})

test('a sender killed between the mail server’s yes and our note loses nothing; a second copy is the same letter', async () => {
  for (let round = 1; round <= rounds; round += 1) await killAtArrival(round + 2)
  const last = sender()
  for (;;) {
    const { waiting, running, failed } = await countJobs(storage.asOwner())
    expect(failed).toBe(0)
    if (waiting + running === 0) break
    await wait(200)
  }
  last.kill('SIGTERM')
  expect((await once(last, 'exit'))[0]).toBe(0)

  const copies = Map.groupBy(smtp.arrived, ({ messageId }) => messageId)
  console.log(
    `${wanted} letters, ${rounds} senders killed with SIGKILL while the mail server had the letter and we had not noted it: ` +
      `${wanted - copies.size} lost, ${smtp.arrived.length - copies.size} copies more than letters`,
  )
  expect(copies.size).toBe(wanted)
  expect(new Set(smtp.arrived.map(({ to }) => to)).size).toBe(wanted)
  // The window is real, and no wider than said: one copy for each process that died in it, also when two died at one letter.
  expect(smtp.arrived.length - copies.size).toBe(rounds)
}, 150_000)

/** Kills the sender when its so-manieth letter is in, before the mail server says so. */
async function killAtArrival(count: number): Promise<void> {
  const child = sender()
  let seen = 0
  smtp.onArrival = () => {
    seen += 1
    if (seen === count) child.kill('SIGKILL')
  }
  await once(child, 'exit')
  smtp.onArrival = () => {}
}

function sender(): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, 'killed-sender.test.help.ts')], {
    env: { ...process.env, TEST_CONNECTION: JSON.stringify(fresh.connection), TEST_SMTP: smtp.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { OpenThuisplan } from '../../open-thuisplan.ts'
import { sendLetter } from '../../operations/mail/queue-letter.ts'
import { type CommandLine, commandLine } from '../../testing/command-line.ts'
import { demoInstallation } from '../../testing/demo-installation.ts'

let open: OpenThuisplan
let line: CommandLine

beforeAll(async () => {
  open = await demoInstallation({ empty: true })
})
afterAll(() => open.close())
beforeEach(() => {
  line = commandLine(open)
})

test('without work there is none to list', async () => {
  expect(await line.run('jobs')).toMatchObject({ exit: 0, out: ['Er zijn geen taken.'] })
  expect((await line.run('jobs', '--json')).json()).toEqual([])
  expect(await line.run('jobs', 'mail', '--lang', 'en')).toMatchObject({
    exit: 0,
    out: ['Nothing has been mailed yet.'],
  })
})

test('what failed is a finding, says why, and can be tried again', async () => {
  const owner = open.storage.asOwner()
  await sendLetter(owner, {
    key: 'proef',
    email: 'iemand@voorbeeld.nl',
    topic: 'account',
    subject: 'Geheim onderwerp',
    text: 'Geheime tekst',
  })
  await owner.write(async (sql) => {
    await sql.query(`update job set state = 'failed', tries = 6, reason = 'mailbox full'`)
    await sql.query(`update letter set state = 'failed', tries = 6, reason = 'mailbox full'`)
  })
  const listed = await line.run('jobs', '--json')
  expect(listed.exit).toBe(1)
  expect(listed.json()).toMatchObject([
    { soort: 'mail', stand: 'mislukt', pogingen: 6, reden: 'mailbox full' },
  ])
  const [{ id }] = listed.json() as [{ id: string }]
  expect((await line.run('jobs')).out.join('\n')).toContain(`${id}  Mislukt`)

  const mail = await line.run('jobs', 'mail', '--json')
  expect(mail.json()).toMatchObject([{ onderwerp: 'Uw account', verstuurdOp: null, reden: 'mailbox full' }])
  expect(mail.out.join('\n')).not.toMatch(/Geheim|iemand@/)

  expect((await line.run('jobs', 'retry', id)).exit).toBe(0)
  expect((await line.run('jobs', '--json')).json()).toMatchObject([{ id, stand: 'wacht', pogingen: 0 }])
  expect((await line.run('jobs', 'retry', id)).exit).toBe(4)
  expect((await line.run('jobs', 'retry', 'geen')).exit).toBe(4)
})

test('anything else is wrong use', async () => {
  expect((await line.run('jobs', 'stop')).exit).toBe(2)
  expect((await line.run('jobs', 'retry')).exit).toBe(2)
})

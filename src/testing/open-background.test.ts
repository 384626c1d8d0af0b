import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Background, openBackground } from '../open-background.ts'
import type { OpenThuisplan } from '../open-thuisplan.ts'
import { sendLetter } from '../operations/mail/queue-letter.ts'
import { tellPerson } from '../operations/mail/tell-person.ts'
import { demoInstallation } from './demo-installation.ts'
import { smtpForTests, type TestSmtp } from './smtp-for-tests.ts'

let open: OpenThuisplan
let smtp: TestSmtp
const surprises: unknown[] = []
const around = {
  now: () => new Date('2026-11-20T11:00:00Z'),
  report: (error: unknown) => surprises.push(error),
}
const publicUrl = 'https://thuisplan.example.nl'
const auditKeeping = { writesMonths: 84, readingsMonths: 12 }

beforeAll(async () => {
  open = await demoInstallation({ empty: true })
  smtp = await smtpForTests()
})
afterAll(async () => {
  await smtp.close()
  await open.close()
  expect(surprises).toEqual([])
})

const letter = { email: 'iemand@voorbeeld.nl', topic: 'account', subject: 'Dag', text: 'Hallo.' } as const

test('as it is put together, a letter that is asked for arrives', async () => {
  const background = await openBackground(
    open,
    { publicUrl, auditKeeping, mail: { smtpUrl: smtp.url, from: 'post@thuisplan.example' } },
    around,
  )
  await sendLetter(open.storage.asOwner(), { ...letter, key: 'een' })
  await settled(background)
  await background.stop()
  expect(smtp.arrived).toMatchObject([{ to: 'iemand@voorbeeld.nl', subject: 'Dag', text: 'Hallo.\n' }])
})

test('without a mail server nothing waits for one, and the message is there to be read', async () => {
  const personId = await open.identity.addAccount({
    email: 'lezer@voorbeeld.nl',
    name: 'Lezer (voorbeeld)',
    password: 'een lang wachtwoord',
  })
  const background = await openBackground(open, { publicUrl, auditKeeping, mail: undefined }, around)
  const words = { nl: 'Dag', en: 'Hello' }
  await tellPerson(
    { owner: open.storage.asOwner(), now: around.now() },
    { personId, topic: 'account', subject: words, body: words, key: 'twee' },
  )
  await settled(background)
  await background.stop()
  expect(smtp.arrived).toHaveLength(1)
  const [seen] = await open.storage
    .as(personId)
    .read((sql) => sql.query('select state, subject_nl from letter join message on letter_id = letter.id'))
  expect(seen).toEqual({ state: 'not-sent', subject_nl: 'Dag' })
})

async function settled({ jobs }: Background): Promise<void> {
  for (;;) {
    const { waiting, running } = await jobs.counts()
    if (waiting + running === 0) return
    await wait(50)
  }
}

import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Jobs, openJobs } from '../../jobs/open-jobs.ts'
import { openPost } from '../../mail/open-post.ts'
import { composeLetter } from '../../presentation/mail/compose-letter.ts'
import { messageWords } from '../../presentation/mail/message-words.ts'
import { type DemoDesk, demoDesk, demoRegion } from '../../testing/demo-desk.ts'
import { smtpForTests, type TestSmtp } from '../../testing/smtp-for-tests.ts'
import { tryJobAgainAsOperator } from '../jobs/try-job-again.ts'
import { chooseMessages } from './choose-messages.ts'
import { deliverLetter } from './deliver-letter.ts'
import { makeDigest } from './make-digest.ts'
import { type PlanningWords, planDay } from './plan-day.ts'
import { sendLetter } from './queue-letter.ts'
import { openMessage, readMessages } from './read-messages.ts'
import { type NewMessage, tellPerson } from './tell-person.ts'

let desk: DemoDesk
let smtp: TestSmtp
let jobs: Jobs
let now = new Date('2026-11-20T11:00:00Z')
const surprises: unknown[] = []

const words: PlanningWords = {
  ...messageWords,
  links: {
    publication: (region, number) => `/nl/publicaties/${region}/${number}`,
    region: (region) => `/nl/regios/${region}`,
    jobs: (region) => `/nl/regios/${region}/taken`,
    delivery: (region, id) => `/nl/regios/${region}/leveringen/${id}`,
    action: (region, id) => `/nl/regios/${region}/acties/${id}`,
    point: (region, number) => `/nl/regios/${region}/plan/bespreekpunten/${number}`,
  },
}
const places = {
  publicUrl: 'https://thuisplan.example.nl',
  settings: { nl: '/nl/account/berichten/instellingen', en: '/en/account/berichten/instellingen' },
}

beforeAll(async () => {
  desk = await demoDesk()
  smtp = await smtpForTests()
  const owner = desk.storage.asOwner()
  const post = openPost({ smtpUrl: smtp.url, from: 'Thuisplan <post@thuisplan.example>' })
  const compose = composeLetter.bind(null, places)
  jobs = await openJobs({
    connection: desk.connection,
    owner,
    handlers: {
      mail: deliverLetter({ owner, post, compose, now: () => now }),
      digest: makeDigest({ owner, now: () => now, subjectOf: messageWords.digestSubject }),
      import: async () => {},
      publication: async () => {},
      forecast: async () => {},
    },
    report: (error) => surprises.push(error),
    pace: { tick: 0.1, poll: 0.5, retryDelay: 1, supervise: 1, heartbeat: 10 },
  })
})

afterAll(async () => {
  await jobs.stop()
  await smtp.close()
  await desk.close()
  expect(surprises).toEqual([])
})

beforeEach(() => {
  now = new Date('2026-11-20T11:00:00Z')
})

afterEach(() => {
  smtp.arrived.length = 0
  smtp.refuseWith = undefined
})

const news: NewMessage = {
  personId: 'reader',
  topic: 'region',
  subject: { nl: 'U hoort nu bij de regio', en: 'You now belong to the region' },
  body: { nl: 'Log in om te beginnen.', en: 'Sign in to begin.' },
  link: `/nl/regios/${demoRegion}`,
  regionId: demoRegion,
  key: 'nieuws',
}

test('what a person is told comes by mail in both languages, once, and can be read in the application', async () => {
  await tell({ ...news, key: 'een' })
  await tell({ ...news, key: 'een' })
  await settled()
  expect(smtp.arrived).toMatchObject([
    { to: 'reader@voorbeeld.nl', subject: 'U hoort nu bij de regio / You now belong to the region' },
  ])
  const [mail] = smtp.arrived
  expect(mail?.text).toContain('Log in om te beginnen.')
  expect(mail?.text).toContain('Sign in to begin.')
  expect(mail?.text).toContain(`https://thuisplan.example.nl/nl/regios/${demoRegion}`)
  expect(mail?.text).toContain(`https://thuisplan.example.nl/en/regios/${demoRegion}`)

  const read = await readMessages(desk.as('reader'))
  if (!read.ok) throw new Error(read.problem.kind)
  expect(read.value.messages).toMatchObject([{ subject: news.subject, body: news.body, isRead: false }])
  expect(read.value.letters).toMatchObject([{ topic: 'region', state: 'sent', sentAt: now }])
  const id = read.value.messages[0]?.id ?? ''
  expect(await openMessage(desk.as('stranger'), id)).toMatchObject({ problem: { kind: 'not-found' } })
  expect(await openMessage(desk.as('reader'), id)).toMatchObject({ value: { isRead: true } })
})

test('nobody sees what was told to somebody else, nor what a letter said', async () => {
  expect(await readMessages(desk.as('coordinator'))).toMatchObject({ value: { messages: [], letters: [] } })
  const reader = desk.as('reader').database
  for (const column of ['body', 'email'])
    await expect(reader.read((sql) => sql.query(`select ${column} from letter`))).rejects.toThrow(
      /permission denied/,
    )
  await expect(
    reader.write((sql) =>
      sql.query(
        `insert into message (key, person_id, topic, subject_nl, subject_en, body_nl, body_en, delivery)
         values ('vals', 'reader', 'account', 'x', 'x', 'x', 'x', 'none')`,
      ),
    ),
  ).rejects.toThrow(/permission denied/)
})

test('a topic can be turned off or kept for the digest, but not the safety of the account', async () => {
  const chosen = {
    region: 'none',
    publication: 'none',
    import: 'digest',
    dates: 'none',
    exploration: 'direct',
    discussion: 'direct',
    fromHour: '0',
    toHour: '0',
  }
  expect(await chooseMessages(desk.as('coordinator'), { ...chosen, account: 'none' })).toMatchObject({
    ok: true,
  })
  await tell({ ...news, personId: 'coordinator', key: 'stil' })
  await tell({ ...news, personId: 'coordinator', key: 'veilig', topic: 'account' })
  await settled()
  expect(smtp.arrived).toHaveLength(1)
  await expect(
    desk
      .as('coordinator')
      .database.write((sql) =>
        sql.query(`insert into message_choice values ('coordinator', 'account', 'none')`),
      ),
  ).rejects.toThrow(/check constraint/)
  expect(
    await chooseMessages(desk.as('coordinator'), { ...chosen, dates: 'soms', toHour: '25' }),
  ).toMatchObject({
    problem: { kind: 'invalid', fields: { toHour: { code: 'number-too-large' } } },
  })
})

test('mail waits out the quiet hours, safety does not', async () => {
  // A Friday so far ahead that the clock of the queue, which is a real one, does not come near it.
  now = new Date('2099-11-27T20:00:00Z')
  await tell({ ...news, key: 'avond' })
  await tell({ ...news, key: 'alarm', topic: 'account' })
  const starts = await desk.storage.asOwner().read((sql) =>
    sql.query<{ key: string; start: Date }>(
      `select letter.key, start_after as start from job join letter on job.key = 'letter:' || letter.id
          where letter.key in ('message:avond', 'message:alarm') order by letter.key`,
    ),
  )
  expect(starts).toEqual([
    { key: 'message:alarm', start: now },
    { key: 'message:avond', start: new Date('2099-11-30T07:00:00Z') },
  ])
  // Neither comes in the time of these tests.
  await desk.storage.asOwner().write((sql) => sql.query(`delete from job where start_after > now()`))
})

test('a digest carries everything, at most once a day, whatever the clock does', async () => {
  const digest = (key: string) => tell({ ...news, personId: 'founder', topic: 'publication', key })
  now = new Date('2026-03-29T00:30:00Z')
  await digest('d1')
  await digest('d2')
  // The night in which summer time begins; Sunday is quiet, so that Monday brings it.
  for (const moment of ['2026-03-29T06:30:00Z', '2026-03-30T05:59:00Z', '2026-03-30T06:01:00Z'])
    await planAt(moment)
  expect(smtp.arrived.map(({ subject }) => subject)).toEqual([
    'Thuisplan, 30 maart 2026: 2 berichten / Thuisplan, 30 March 2026: 2 messages',
  ])
  await digest('d3')
  // The clock goes back an hour, a day and a month, and stays where it was.
  for (const moment of ['2026-03-30T06:00:30Z', '2026-03-30T10:00:00Z', '2026-03-30T07:00:00Z'])
    await planAt(moment)
  expect(smtp.arrived).toHaveLength(1)
  await planAt('2026-03-31T06:00:00Z')
  await planAt('2026-03-31T06:00:00Z')
  expect(smtp.arrived).toHaveLength(2)
  await planAt('2026-03-30T09:00:00Z')
  await planAt('2026-04-01T09:00:00Z')
  expect(smtp.arrived, 'nothing to tell, nothing sent').toHaveLength(2)
})

test('the night summer time ends has two half past twos and one digest', async () => {
  await desk.storage.asOwner().write((sql) =>
    sql.query(`insert into quiet_hours values ('founder', 0, 0, false)
                 on conflict (person_id) do update set from_hour = 0, to_hour = 0, weekends = false`),
  )
  now = new Date('2026-10-25T00:30:00Z')
  await tell({ ...news, personId: 'founder', topic: 'publication', key: 'herfst' })
  for (const moment of ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z', '2026-10-25T06:30:00Z'])
    await planAt(moment)
  expect(smtp.arrived).toHaveLength(0)
  await planAt('2026-10-25T07:00:00Z')
  await planAt('2026-10-25T08:00:00Z')
  expect(smtp.arrived).toHaveLength(1)
})

test('members hear of a publication and of a date that comes near, the publisher not', async () => {
  await desk.storage.asOwner().write(async (sql) => {
    await sql.query(`update region set handover_on = '2026-12-01' where id = $1`, [demoRegion])
    await sql.query(
      `insert into publication values ($1, 1, 'Plan (voorbeeld)', '2026-11-17T10:00:00Z', 'coordinator', '[]')`,
      [demoRegion],
    )
  })
  await planAt('2026-11-17T10:30:00Z')
  await planAt('2026-11-17T10:31:00Z')
  const people = async (select: string) =>
    (await desk.storage.asOwner().read((sql) => sql.query<{ id: string }>(select))).map(({ id }) => id).sort()
  const members = await people(
    `select distinct person_id as id from membership where region_id = '${demoRegion}'`,
  )
  const others = members.filter((id) => id !== 'coordinator')
  expect(others.length).toBeGreaterThan(1)
  expect(await people(`select person_id as id from message where key like 'date:%'`)).toEqual(members)
  expect(await people(`select person_id as id from message where key like 'publication:%'`)).toEqual(others)
  // The coordinator wants no mail of either.
  expect(smtp.arrived.map(({ to }) => to).sort()).toEqual(others.map((id) => `${id}@voorbeeld.nl`))
  expect(smtp.arrived[0]?.text).toContain('Plan (voorbeeld)')
  expect(smtp.arrived[0]?.text).toContain('1 december 2026')
})

test('a letter the server refuses is tried again, and then waits with its reason for somebody to look', async () => {
  smtp.refuseWith = 'mailbox full'
  await sendLetter(desk.storage.asOwner(), { ...letter, key: 'vol' })
  await desk.storage.asOwner().write((sql) => sql.query('select 1'))
  // The first try of six; the others are not waited for, but brought near.
  await until(async () => (await jobOf('vol')).tries === 1 && (await jobOf('vol')).state === 'waiting')
  expect((await jobOf('vol')).reason).toContain('mailbox full')
  smtp.refuseWith = undefined
  await settled()
  expect(smtp.arrived.map(({ subject }) => subject)).toEqual(['Nieuw wachtwoord'])
  expect(await jobOf('vol')).toMatchObject({ state: 'done', reason: '' })
})

test('after the last try the work is failed, and can be asked for again', async () => {
  const owner = desk.storage.asOwner()
  smtp.refuseWith = 'no such user'
  await sendLetter(owner, { ...letter, key: 'weg' })
  await until(async () => (await jobOf('weg')).tries === 1)
  await until(async () => {
    // Time passes for the queue alone: every next try is due at once.
    await owner.write((sql) => sql.query(`update jobs.job set start_after = now() where state = 'retry'`))
    return (await jobOf('weg')).state === 'failed'
  })
  const failed = await jobOf('weg')
  expect(failed).toMatchObject({ tries: 6, state: 'failed' })
  expect(failed.reason).toContain('no such user')
  expect(failed.reason).not.toContain('\n')
  smtp.refuseWith = undefined
  expect(await tryJobAgainAsOperator(owner, failed.id)).toMatchObject({ ok: true })
  await settled()
  expect(smtp.arrived).toHaveLength(1)
  expect(await tryJobAgainAsOperator(owner, failed.id)).toMatchObject({ problem: { kind: 'not-found' } })
})

test('of a letter that was sent only the log remains; a head cannot be smuggled in on the way', async () => {
  await sendLetter(desk.storage.asOwner(), {
    ...letter,
    key: 'geheim',
    subject: 'Hallo\r\nBcc: dief@voorbeeld.nl',
  })
  await settled()
  expect(smtp.arrived).toMatchObject([{ to: letter.email, subject: 'Hallo Bcc: dief@voorbeeld.nl' }])
  const [row] = await desk.storage
    .asOwner()
    .read((sql) => sql.query(`select state, body, person_id from letter where key = 'geheim'`))
  expect(row).toEqual({ state: 'sent', body: null, person_id: null })
  await expect(
    sendLetter(desk.storage.asOwner(), { ...letter, key: 'twee', email: 'a@b.nl, c@d.nl' }),
  ).rejects.toThrow('not one mail address')
})

const letter = {
  email: 'iemand@voorbeeld.nl',
  topic: 'account',
  subject: 'Nieuw wachtwoord',
  text: 'Kies een nieuw wachtwoord: https://thuisplan.example.nl/nl/wachtwoord-kiezen?token=geheim',
} as const

function tell(message: NewMessage): Promise<void> {
  return tellPerson({ owner: desk.storage.asOwner(), now }, message)
}

async function planAt(moment: string): Promise<void> {
  now = new Date(moment)
  await planDay({ owner: desk.storage.asOwner(), now, words })
  await settled()
}

/** Until nothing is left to do that is due. */
function settled(): Promise<void> {
  return until(async () => {
    const { waiting, running } = await jobs.counts()
    return waiting + running === 0
  })
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50)
}

async function jobOf(key: string) {
  const [job] = await desk.storage
    .asOwner()
    .read((sql) =>
      sql.query<{ id: string; state: string; tries: number; reason: string }>(
        `select job.id, job.state, job.tries, job.reason from job join letter on job.key = 'letter:' || letter.id where letter.key = $1`,
        [key],
      ),
    )
  if (!job) throw new Error(`no job for ${key}`)
  return job
}

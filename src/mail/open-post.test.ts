import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openPost } from './open-post.ts'

type Arrived = { to: string[]; from: string; lines: string[] }
const arrived: Arrived[] = []
let server: SMTPServer
let smtpUrl: string

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, answer) =>
      answer(address.address.startsWith('vol@') ? new Error('mailbox full') : null),
    onData(stream, session, answer) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        arrived.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          lines: Buffer.concat(pieces).toString().split('\r\n'),
        })
        answer()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  smtpUrl = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
})

afterAll(() => new Promise<void>((resolve) => server.close(resolve)))
beforeEach(() => {
  arrived.length = 0
})

const letter = {
  id: 'letter-1',
  email: 'lezer@voorbeeld.nl',
  subject: 'Één bericht',
  text: 'Beste lezer,\n\nHallo.',
}

function post() {
  return openPost({ smtpUrl, from: 'Thuisplan <post@thuisplan.example>' })
}

test('a letter arrives with its own Message-ID, from whom was set, and no machine answers it', async () => {
  await post().send(letter)
  expect(arrived).toMatchObject([{ from: 'post@thuisplan.example', to: ['lezer@voorbeeld.nl'] }])
  const lines = arrived[0]?.lines ?? []
  expect(lines).toContain('Message-ID: <letter-1@thuisplan.example>')
  expect(lines).toContain('From: Thuisplan <post@thuisplan.example>')
  expect(lines).toContain('To: lezer@voorbeeld.nl')
  expect(lines).toContain('Auto-Submitted: auto-generated')
})

const injections = [
  '\r\nBcc: dief@voorbeeld.nl',
  '\nBcc: dief@voorbeeld.nl',
  '\rX: y',
  '\u2028Bcc: x@y.nl',
  '\0Bcc: x@y.nl',
]

test.each(injections)('a subject cannot add a head of its own (%j)', async (injection) => {
  await post().send({ ...letter, subject: `Regio${injection}\r\n\r\nandere tekst` })
  const lines = arrived[0]?.lines ?? []
  const heads = lines.slice(0, lines.indexOf(''))
  expect(arrived[0]?.to).toEqual(['lezer@voorbeeld.nl'])
  expect(heads.filter((line) => /^(bcc|x):/i.test(line))).toEqual([])
  expect(lines.at(-1)).not.toContain('andere tekst')
})

const addresses = [
  ...injections.map((injection) => `lezer@voorbeeld.nl${injection}`),
  'lezer@voorbeeld.nl, dief@voorbeeld.nl',
  'Lezer <lezer@voorbeeld.nl>',
  'lezer@voorbeeld.nl> SIZE=1',
  'geen adres',
  '',
]

test.each(addresses)('what is not one address is not sent to (%j)', async (email) => {
  await expect(post().send({ ...letter, email })).rejects.toThrow('not one mail address')
  expect(arrived).toEqual([])
})

test('what the server refuses is an error with its reason', async () => {
  await expect(post().send({ ...letter, email: 'vol@voorbeeld.nl' })).rejects.toThrow(/mailbox full/)
})

test('a server that is not there is an error', async () => {
  const nowhere = openPost({ smtpUrl: 'smtp://127.0.0.1:9', from: 'post@thuisplan.example' })
  await expect(nowhere.send(letter)).rejects.toThrow(/ECONNREFUSED/)
})

import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

export type ArrivedMail = { to: string; subject: string; messageId: string; text: string }

export type TestSmtp = {
  url: string
  /** In the order in which they came. */
  arrived: ArrivedMail[]
  /** While set, every letter is turned away with this reason. */
  refuseWith: string | undefined
  /** Called when a letter is in, before the sender hears so. */
  onArrival: (mail: ArrivedMail) => void
  close(): Promise<void>
}

/** A real mail server on this machine, for as long as a test lasts. */
export async function smtpForTests(): Promise<TestSmtp> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, answer) =>
      answer(smtp.refuseWith === undefined ? null : new Error(smtp.refuseWith)),
    onData(stream, session, answer) {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        const mail = mailOf(session.envelope.rcptTo[0]?.address ?? '', Buffer.concat(pieces).toString())
        smtp.arrived.push(mail)
        smtp.onArrival(mail)
        answer()
      })
    },
  })
  // A sender that is killed breaks its connection; that is what some tests are about.
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const smtp: TestSmtp = {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    arrived: [],
    refuseWith: undefined,
    onArrival: () => {},
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return smtp
}

function mailOf(to: string, source: string): ArrivedMail {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const heads = new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [
        line.slice(0, line.indexOf(':')).toLowerCase(),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
  )
  const body = rest.join('\r\n\r\n')
  return {
    to,
    subject: decodeWords(heads.get('subject') ?? ''),
    messageId: heads.get('message-id') ?? '',
    text: decodeBody(body, heads.get('content-transfer-encoding') ?? '7bit').replaceAll('\r\n', '\n'),
  }
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString()
  if (encoding !== 'quoted-printable') return body
  return decodeQuoted(body.replaceAll('=\r\n', ''))
}

/** =?UTF-8?Q?...?= and =?UTF-8?B?...?=, as heads write what is not ASCII. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([qb])\?([^?]*)\?=/gi, (_, kind: string, coded: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(coded, 'base64').toString()
        : decodeQuoted(coded.replaceAll('_', ' ')),
    )
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  )
  return Buffer.from(bytes, 'latin1').toString()
}

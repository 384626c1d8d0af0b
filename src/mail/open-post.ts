import { createTransport } from 'nodemailer'
import { isMailAddress, oneLine } from '../domain/mail/letter-text.ts'
import type { Post } from '../operations/mail/post.ts'

/** `from` is an address, or a name with an address between angle brackets. */
export type PostSettings = { smtpUrl: string; from: string }

/** A mail server by its address: `smtp://` (with STARTTLS where the server offers it) or `smtps://`. Nothing is sent here yet. */
export function openPost({ smtpUrl, from }: PostSettings): Post {
  const transport = createTransport(
    {
      url: smtpUrl,
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    },
    // No letter of ours has anything to fetch; a letter that says otherwise was tampered with.
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  const domain = /@([^>\s]+)>?\s*$/.exec(from)?.[1] ?? 'thuisplan.invalid'
  return {
    async send({ id, email, subject, text }) {
      if (!isMailAddress(email)) throw new TypeError('not one mail address')
      await transport.sendMail({
        to: { name: '', address: email },
        subject: oneLine(subject),
        text,
        messageId: `<${id}@${domain}>`,
        // No out-of-office answer comes back to a machine.
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}

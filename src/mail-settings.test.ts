import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('a mail server goes together with whom mail is from', () => {
  const mail = {
    SMTP_URL: 'smtps://user:secret@mail.example.nl:465',
    MAIL_FROM: 'Thuisplan <post@example.nl>',
  }
  expect(readSettings(mail, '/srv').mail).toEqual({
    smtpUrl: 'smtps://user:secret@mail.example.nl:465',
    from: 'Thuisplan <post@example.nl>',
  })
  expect(readSettings({ MAIL_FROM: 'post@example.nl' }, '/srv').mail).toBeUndefined()
  expect(readSettings({}, '/srv').mail).toBeUndefined()
})

test.each([
  [{ SMTP_URL: 'smtp://mail.example.nl' }, /SMTP_URL: .*MAIL_FROM/],
  [{ SMTP_URL: 'https://mail.example.nl', MAIL_FROM: 'post@example.nl' }, /SMTP_URL: .*smtp:\/\//],
  [{ MAIL_FROM: 'Thuisplan' }, /MAIL_FROM/],
  [{ MAIL_FROM: 'A <a@b.nl>\r\nBcc: c@d.nl' }, /MAIL_FROM/],
  [{ MAIL_FROM: 'a@b.nl, c@d.nl' }, /MAIL_FROM/],
])('what cannot be is said by name: %j', (environment, problem) => {
  expect(() => readSettings(environment, '/srv')).toThrow(problem)
})

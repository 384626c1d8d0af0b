import { isMailAddress } from './domain/mail/letter-text.ts'
import { settingTexts } from './language/setting-texts.ts'
import type { PostSettings } from './mail/open-post.ts'
import type { SettingReader } from './setting-reader.ts'

/** The mail server and whom mail is from. Without SMTP_URL nothing is mailed, and everything can be read in the application. */
export function readMail(setting: SettingReader): PostSettings | undefined {
  const from = setting.text('MAIL_FROM', (given) => (isSender(given) ? undefined : settingTexts.notASender))
  const smtpUrl = setting.text('SMTP_URL', (given) => {
    if (from === undefined) return settingTexts.needsSender
    return /^smtps?:\/\/\S+$/.test(given) && URL.canParse(given) ? undefined : settingTexts.notSmtp
  })
  return smtpUrl === undefined || from === undefined ? undefined : { smtpUrl, from }
}

/** An address, or a name with an address between angle brackets; on one line. */
function isSender(text: string): boolean {
  const address = /^[^<>\p{Cc}]*<([^<>]+)>$/u.exec(text)?.[1] ?? text
  return isMailAddress(address)
}

import { leastPasswordLength } from '../../identity/password-problem.ts'
import { cliTexts } from '../../language/cli-texts.ts'
import { accountCommandTexts } from '../../language/people/account-command-texts.ts'
import { deviceWords } from '../../language/people/device-words.ts'
import { writeMoment } from '../../language/people/moment-words.ts'
import type { CommandCall, CommandDone } from '../command.ts'
import { withOpen } from '../in-region.ts'
import { notFound, wrongUse } from '../refusal.ts'

/**
 * A new password for somebody who cannot get in: from THUISPLAN_PASSWORD, or made and shown this once; with --link a link to
 * choose one. Signs the account out everywhere (not with --link: that happens when the link is used).
 */
export function resetAccount(call: CommandCall, email: string): Promise<CommandDone> {
  const { language, effects, options } = call
  const texts = accountCommandTexts[language]
  const given = effects.environment['THUISPLAN_PASSWORD'] || undefined
  if (given !== undefined && given.length < leastPasswordLength)
    return Promise.resolve(
      wrongUse(call, 'account', cliTexts[language].passwordTooShort(leastPasswordLength)),
    )
  return withOpen(call, async ({ identity }) => {
    if (options['link'] === true) {
      const link = await identity.recovery.linkForNewcomer(email)
      return link === undefined
        ? unknown(call, email)
        : { exit: 0, lines: [texts.link(link)], json: { email, link } }
    }
    const password = given ?? effects.newPassword()
    const outcome = await identity.operator.resetPassword(email, password)
    if (outcome.kind === 'not-found') return unknown(call, email)
    const shown = given === undefined ? password : null
    return {
      exit: 0,
      lines: [texts.passwordReset(email), ...(shown === null ? [] : [cliTexts[language].password(shown)])],
      json: { email, wachtwoord: shown },
    }
  })
}

/** Where somebody is signed in; with --revoke nowhere any more. */
export function accountSessions(call: CommandCall, email: string): Promise<CommandDone> {
  const { language, options } = call
  const texts = accountCommandTexts[language]
  return withOpen(call, async ({ identity: { operator } }) => {
    if (options['revoke'] === true) {
      const ended = await operator.endSessions(email)
      if (ended.kind === 'not-found') return unknown(call, email)
      return {
        exit: 0,
        lines: [texts.revoked(email, String(ended.value))],
        json: { email, uitgelogd: ended.value },
      }
    }
    const listed = await operator.sessionsOf(email)
    if (listed.kind === 'not-found') return unknown(call, email)
    const sessions = listed.value.map(({ userAgent, lastSeenAt }) => ({
      apparaat: deviceWords(language, userAgent),
      laatstGebruikt: lastSeenAt.toISOString(),
      words: texts.session(deviceWords(language, userAgent), writeMoment(language, lastSeenAt)),
    }))
    const title =
      sessions.length === 0 ? texts.noSessions(email) : texts.sessions(email, String(sessions.length))
    return {
      exit: 0,
      lines: [title, ...sessions.map(({ words }) => words)],
      json: { email, sessies: sessions.map(({ words: _, ...session }) => session) },
    }
  })
}

/** For somebody who lost their phone and their recovery codes. */
export function accountSecondFactor(call: CommandCall, email: string): Promise<CommandDone> {
  const texts = accountCommandTexts[call.language]
  if (call.options['off'] !== true) return Promise.resolve(wrongUse(call, 'account', texts.sayOff))
  return withOpen(call, async ({ identity: { operator } }) => {
    const outcome = await operator.turnOffSecondFactor(email)
    if (outcome.kind === 'not-found') return unknown(call, email)
    return {
      exit: 0,
      lines: [outcome.value ? texts.secondFactorOff(email) : texts.secondFactorWasOff(email)],
      json: { email, stondAan: outcome.value },
    }
  })
}

function unknown(call: CommandCall, email: string): CommandDone {
  return notFound(cliTexts[call.language].unknownPerson(email))
}

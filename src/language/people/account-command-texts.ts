import { bilingual } from '../language.ts'

/** What the terminal says about accounts that are there already. */
export const accountCommandTexts = bilingual(
  {
    what: 'Gebruik: account add, account reset, account sessions of account second-factor, en dan het e-mailadres.',
    passwordReset: (email: string) =>
      `Het account ${email} heeft een nieuw wachtwoord, is overal uitgelogd en hoeft niet te wachten.`,
    link: (link: string) =>
      `Hiermee kiest deze persoon zelf een wachtwoord, één keer en binnen een week: ${link}`,
    noSessions: (email: string) => `${email} is nergens ingelogd.`,
    session: (device: string, lastSeen: string) => `  ${device}, laatst gebruikt op ${lastSeen}`,
    sessions: (email: string, count: string) => `${email} is op ${count} plaats(en) ingelogd:`,
    revoked: (email: string, count: string) => `${email} is uitgelogd op ${count} plaats(en).`,
    sayOff: 'Zeg met --off dat de tweede stap uit moet.',
    secondFactorOff: (email: string) =>
      `De tweede stap van ${email} staat uit. Vraag deze persoon om hem weer aan te zetten.`,
    secondFactorWasOff: (email: string) => `De tweede stap van ${email} stond al uit.`,
  },
  {
    what: 'Use: account add, account reset, account sessions or account second-factor, and then the e-mail address.',
    passwordReset: (email: string) =>
      `The account ${email} has a new password, is signed out everywhere and need not wait.`,
    link: (link: string) => `With this the person chooses a password, once and within a week: ${link}`,
    noSessions: (email: string) => `${email} is signed in nowhere.`,
    session: (device: string, lastSeen: string) => `  ${device}, last used on ${lastSeen}`,
    sessions: (email: string, count: string) => `${email} is signed in at ${count} place(s):`,
    revoked: (email: string, count: string) => `${email} has been signed out at ${count} place(s).`,
    sayOff: 'Say with --off that the second step has to go off.',
    secondFactorOff: (email: string) =>
      `The second step of ${email} is off. Ask this person to turn it on again.`,
    secondFactorWasOff: (email: string) => `The second step of ${email} was off already.`,
  },
)

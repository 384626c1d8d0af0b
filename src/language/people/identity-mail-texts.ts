type Words = {
  subject: { nl: string; en: string }
  body: Record<'nl' | 'en', (name: string, link: string) => string>
}

/** Letters about accounts. A letter cannot ask which language its reader prefers, so it holds both, Dutch first. */
export const identityMailTexts = {
  'reset-password': {
    subject: { nl: 'Nieuw wachtwoord voor Thuisplan', en: 'New password for Thuisplan' },
    body: {
      nl: (name, link) => `Beste ${name},

Iemand vroeg om een nieuw wachtwoord voor uw account. Was u dat? Kies dan een wachtwoord op:
${link}
De link werkt één keer, en niet langer dan een uur. Was u het niet? Dan hoeft u niets te doen.`,
      en: (name) => `Dear ${name},

Somebody asked for a new password for your account. Was that you? Then choose a password at the address above.
The link works once, and for no longer than an hour. Was it not you? Then you need not do anything.`,
    },
  },
  'verify-email': {
    subject: {
      nl: 'Bevestig uw e-mailadres voor Thuisplan',
      en: 'Confirm your e-mail address for Thuisplan',
    },
    body: {
      nl: (name, link) => `Beste ${name},

U wilt voortaan met dit e-mailadres inloggen bij Thuisplan. Bevestig dat op:
${link}
De link werkt een uur. Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.`,
      en: (name) => `Dear ${name},

You want to sign in to Thuisplan with this e-mail address. Confirm that at the address above.
The link works for an hour. Did you not ask for this? Then you need not do anything.`,
    },
  },
  'new-password': {
    subject: { nl: 'Uw wachtwoord is gewijzigd', en: 'Your password has changed' },
    body: {
      nl: (name) => `Beste ${name},

Het wachtwoord van uw account bij Thuisplan is gewijzigd. Overal elders bent u uitgelogd.
Heeft u dit niet gedaan? Vraag dan meteen een nieuw wachtwoord aan, en vertel het de beheerder.`,
      en: (name) => `Dear ${name},

The password of your account at Thuisplan has changed. You are signed out everywhere else.
Did you not do this? Then ask for a new password at once, and tell the operator.`,
    },
  },
  'new-email': {
    subject: { nl: 'Uw e-mailadres is gewijzigd', en: 'Your e-mail address has changed' },
    body: {
      nl: (name) => `Beste ${name},

Uw account bij Thuisplan gebruikt voortaan een ander e-mailadres. Naar dit adres komt geen post meer.
Heeft u dit niet gedaan? Vertel het dan meteen de beheerder.`,
      en: (name) => `Dear ${name},

Your account at Thuisplan uses another e-mail address from now on. No more mail comes to this address.
Did you not do this? Then tell the operator at once.`,
    },
  },
  'new-sign-in-method': {
    subject: { nl: 'Nieuwe manier van inloggen', en: 'New way to sign in' },
    body: {
      nl: (name) => `Beste ${name},

Bij uw account bij Thuisplan is een passkey toegevoegd, of de tweede stap is aangezet.
Heeft u dit niet gedaan? Kies dan meteen een nieuw wachtwoord, en vertel het de beheerder.`,
      en: (name) => `Dear ${name},

A passkey was added to your account at Thuisplan, or the second step was turned on.
Did you not do this? Then choose a new password at once, and tell the operator.`,
    },
  },
  'removed-sign-in-method': {
    subject: { nl: 'Een manier van inloggen is weg', en: 'A way to sign in is gone' },
    body: {
      nl: (name) => `Beste ${name},

Bij uw account bij Thuisplan is een passkey weggehaald, of de tweede stap is uitgezet.
Heeft u dit niet gedaan? Kies dan meteen een nieuw wachtwoord, en vertel het de beheerder.`,
      en: (name) => `Dear ${name},

A passkey was removed from your account at Thuisplan, or the second step was turned off.
Did you not do this? Then choose a new password at once, and tell the operator.`,
    },
  },
} as const satisfies Record<string, Words>

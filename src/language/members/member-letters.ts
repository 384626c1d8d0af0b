import { bilingual } from '../language.ts'

/** What somebody is told about their roles. A letter holds both languages, Dutch first: its reader may read either. */
export const memberLetters = bilingual(
  {
    takenSubject: (region: string) => `Uw rol in ${region} is veranderd`,
    takenBody: (region: string, role: string) =>
      `U bent geen ${role} meer van ${region}. Wat u schreef, blijft staan. Klopt dit niet? Vraag het de regiocoördinator.`,
    invitationSubject: (region: string) => `U bent uitgenodigd voor ${region}`,
    invitationBody: (region: string, role: string, link: string) =>
      `U bent nu ${role} van ${region} in Thuisplan. Daarvoor is een account voor u gemaakt, met dit e-mailadres. Kies zelf een wachtwoord. Dat kan 7 dagen lang, één keer, op deze pagina:

${link}

Is de link verlopen? Kies dan bij het inloggen “Wachtwoord vergeten”. Kent u deze regio niet? Dan hoeft u niets te doen.`,
    greeting: (name: string) => `Beste ${name},`,
    otherLanguage: '--- English below ---',
  },
  {
    takenSubject: (region: string) => `Your role in ${region} has changed`,
    takenBody: (region: string, role: string) =>
      `You are no longer ${role} of ${region}. What you wrote stays. Is this not right? Ask the region coordinator.`,
    invitationSubject: (region: string) => `You are invited to ${region}`,
    invitationBody: (region: string, role: string, link: string) =>
      `You are now ${role} of ${region} in Thuisplan. For that an account was made for you, with this e-mail address. Choose a password yourself. You can do so for 7 days, once, on this page:

${link}

Has the link run out? Then choose “Forgotten password” when you sign in. Do you not know this region? Then there is nothing you need to do.`,
    greeting: (name: string) => `Dear ${name},`,
    otherLanguage: '--- Nederlands hierboven ---',
  },
)

import { bilingual } from './language.ts'

/** Pages for what cannot be shown or done, by the kind of refusal. */
export const problemTexts = bilingual(
  {
    'not-found': {
      title: 'Deze pagina is er niet',
      body: 'Misschien is het adres veranderd, of hoort u niet bij deze regio.',
    },
    'not-allowed': {
      title: 'U mag dit niet wijzigen',
      body: 'U bent wel ingelogd, maar dit hoort niet bij uw rol. De regiocoördinator kan uw rol aanpassen.',
    },
    'not-signed-in': { title: 'Log eerst in', body: 'Deze pagina is er voor mensen die bij de regio horen.' },
    invalid: { title: 'Controleer wat u invulde', body: 'Er is iets niet goed ingevuld.' },
    conflict: {
      title: 'Dit is intussen veranderd',
      body: 'Iemand anders heeft dit net gewijzigd. Bekijk het eerst opnieuw.',
    },
    'changed-meanwhile': {
      title: 'Iemand anders heeft dit intussen gewijzigd',
      body: 'Er is niets opgeslagen. Bekijk eerst wat er nu staat.',
    },
    'cross-site': {
      title: 'Dit verzoek kwam van een andere website',
      body: 'Daarom hebben wij het niet uitgevoerd. Ga naar de pagina zelf en probeer het daar.',
    },
    'too-large': {
      title: 'Dit bestand is te groot',
      body: 'Een bestand mag hoogstens 10 MB zijn. Er is niets opgeslagen.',
    },
    unexpected: {
      title: 'Er ging iets mis bij ons',
      body: 'Wij konden dit niet doen. Probeer het later opnieuw. Wat u eerder opsloeg is er nog.',
    },
    'too-often': {
      title: 'Dit ging te snel achter elkaar',
      body: 'Er kwamen in korte tijd heel veel verzoeken van u. Wacht een minuut en probeer het dan opnieuw. Er is nu niets opgeslagen.',
    },
    'database-away': {
      title: 'De database antwoordt niet',
      body: 'Wat u invulde is niet opgeslagen. Probeer het over een minuut opnieuw. Wat u eerder opsloeg is er nog.',
    },
    reference: (id: string) => `Wilt u dit melden? Noem dan dit kenmerk: ${id}`,
    typed: 'Dit had u ingevuld. U kunt het kopiëren:',
    home: 'Naar de voorpagina',
  },
  {
    'not-found': {
      title: 'This page is not here',
      body: 'The address may have changed, or you may not belong to this region.',
    },
    'not-allowed': {
      title: 'You may not change this',
      body: 'You are signed in, but this is not part of your role. The region coordinator can change your role.',
    },
    'not-signed-in': {
      title: 'Please sign in first',
      body: 'This page is for people who belong to the region.',
    },
    invalid: { title: 'Check what you filled in', body: 'Something was not filled in correctly.' },
    conflict: {
      title: 'This has changed in the meantime',
      body: 'Somebody else has just changed this. Look at it again first.',
    },
    'changed-meanwhile': {
      title: 'Somebody else has changed this in the meantime',
      body: 'Nothing has been stored. Look first at what stands here now.',
    },
    'cross-site': {
      title: 'This request came from another website',
      body: 'That is why we did not carry it out. Go to the page itself and try again there.',
    },
    'too-large': {
      title: 'This file is too large',
      body: 'A file may be at most 10 MB. Nothing has been stored.',
    },
    unexpected: {
      title: 'Something went wrong on our side',
      body: 'We could not do this. Try again later. What you saved before is still there.',
    },
    'too-often': {
      title: 'That was too fast',
      body: 'Very many requests came from you in a short time. Wait a minute and try again. Nothing has been stored now.',
    },
    'database-away': {
      title: 'The database does not answer',
      body: 'What you filled in has not been stored. Try again in a minute. What you saved before is still there.',
    },
    reference: (id: string) => `Would you like to report this? Then mention this reference: ${id}`,
    typed: 'This is what you had filled in. You can copy it:',
    home: 'To the front page',
  },
)

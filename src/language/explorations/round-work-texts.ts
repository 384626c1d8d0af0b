import { bilingual } from '../language.ts'

/** What is done with a round: its questions, whom it asks, and closing it. */
export const roundWorkTexts = bilingual(
  {
    work: 'Wat kunt u doen?',
    questionsTitle: 'De vragen van deze ronde',
    questionsLead:
      'Zet elke vraag op een eigen regel, in het Nederlands en in het Engels. Wie u vraagt, ziet de vragen boven het formulier en in het werkboek.',
    toQuestions: 'Vragen bekijken en wijzigen',
    standardNote: 'Deze ronde heeft de vragen die bij Thuisplan horen. Wijzigt u ze, dan wordt dat versie 1.',
    version: (number: number) => (number === 0 ? 'De vragen van Thuisplan' : `Versie ${number}`),
    madeBy: (moment: string, name: string) => (name === '' ? moment : `${moment}, ${name}`),
    earlier: 'Versies',
    useAgain: (version: number) =>
      `Neem ${version === 0 ? 'de vragen van Thuisplan' : `versie ${version}`} over in het formulier`,
    spoken: { nl: 'Nederlands', en: 'Engels' },
    saveQuestions: 'Bewaar als nieuwe versie',
    savedQuestions: (number: number) => `De vragen zijn bewaard als versie ${number}.`,
    changedMeanwhile:
      'Iemand anders wijzigde de vragen intussen. Hieronder staat wat u typte; de nieuwste versie staat onderaan. Bewaar nog eens om die te vervangen.',
    closeTitle: 'De ronde sluiten',
    isOver: 'De ronde is gesloten',
    close: 'Sluit de ronde',
    reopen: 'Heropen de ronde',
    closedOn: (day: string) => `Deze ronde is gesloten op ${day}. Er kan niets meer worden ingeleverd.`,
    allDecided:
      'Over elke leemte is besloten. De ronde kan dicht; daarna kan er niets meer worden ingeleverd.',
    undecided: (count: number) =>
      count === 1
        ? 'Over 1 leemte is nog niet besloten. Pas daarna kan de ronde dicht.'
        : `Over ${count} leemten is nog niet besloten. Pas daarna kan de ronde dicht.`,
    toGaps: 'Naar de leemten waarover nog niet is besloten',
    outstanding: (count: number) =>
      count === 1 ? '1 levering is nog niet aangenomen.' : `${count} leveringen zijn nog niet aangenomen.`,
    saidClosed: 'De ronde is gesloten.',
    saidReopened: 'De ronde is weer open.',
    askTitle: 'Kies wie u vraagt',
    askLead: 'Vink aan wie in deze ronde iets inlevert. Wie u al vroeg, blijft gevraagd.',
    toAsk: 'Kies wie u vraagt',
    departments: 'Gemeenten en hun afdelingen',
    organisations: 'Organisaties',
    asked: 'al gevraagd',
    ask: 'Vraag deze partijen',
    askedNow: (count: number) => (count === 1 ? '1 partij is gevraagd.' : `${count} partijen zijn gevraagd.`),
    who: 'Wie',
    noOrganisations: 'In de lijst van de regio staan nog geen organisaties.',
    toOrganisations: 'Voeg eerst organisaties toe als u die ook wilt vragen.',
    dueOn: 'Inleveren uiterlijk op',
    dueOnHelp: 'Bijvoorbeeld 31-10-2026. Leeg laten als de laatste dag van de ronde geldt.',
    explanation: 'Toelichting',
    explanationHelp: 'Wat wilt u in het bijzonder weten? Iedereen die u nu vraagt leest dit.',
  },
  {
    work: 'What you can do',
    questionsTitle: 'The questions of this round',
    questionsLead:
      'Put each question on a line of its own, in Dutch and in English. Those you ask see the questions above the form and in the workbook.',
    toQuestions: 'See and change the questions',
    standardNote:
      'This round has the questions that come with Thuisplan. When you change them, that becomes version 1.',
    version: (number: number) => (number === 0 ? 'The questions of Thuisplan' : `Version ${number}`),
    madeBy: (moment: string, name: string) => (name === '' ? moment : `${moment}, ${name}`),
    earlier: 'Versions',
    useAgain: (version: number) =>
      `Put ${version === 0 ? 'the questions of Thuisplan' : `version ${version}`} in the form`,
    spoken: { nl: 'Dutch', en: 'English' },
    saveQuestions: 'Save as a new version',
    savedQuestions: (number: number) => `The questions were saved as version ${number}.`,
    changedMeanwhile:
      'Somebody else has changed the questions meanwhile. Below is what you typed; the newest version is at the bottom. Save again to replace it.',
    closeTitle: 'Close the round',
    isOver: 'The round is closed',
    close: 'Close the round',
    reopen: 'Reopen the round',
    closedOn: (day: string) => `This round was closed on ${day}. Nothing more can be handed in.`,
    allDecided: 'Every gap is decided. The round can be closed; after that nothing more can be handed in.',
    undecided: (count: number) =>
      count === 1
        ? '1 gap has not been decided yet. The round can be closed after that.'
        : `${count} gaps have not been decided yet. The round can be closed after that.`,
    toGaps: 'To the gaps that have not been decided yet',
    outstanding: (count: number) =>
      count === 1
        ? '1 delivery has not been accepted yet.'
        : `${count} deliveries have not been accepted yet.`,
    saidClosed: 'The round is closed.',
    saidReopened: 'The round is open again.',
    askTitle: 'Choose whom you ask',
    askLead: 'Tick everybody who should hand something in for this round. Those you asked before stay asked.',
    toAsk: 'Choose whom you ask',
    departments: 'Municipalities and their departments',
    organisations: 'Organisations',
    asked: 'asked already',
    ask: 'Ask these parties',
    askedNow: (count: number) => (count === 1 ? '1 party was asked.' : `${count} parties were asked.`),
    who: 'Who',
    noOrganisations: 'The list of the region has no organisations yet.',
    toOrganisations: 'Add organisations first if you want to ask them too.',
    dueOn: 'Hand in by',
    dueOnHelp: 'For example 31-10-2026. Leave empty if the last day of the round applies.',
    explanation: 'Explanation',
    explanationHelp: 'What would you like to know in particular? Everybody you ask now can read this.',
  },
)

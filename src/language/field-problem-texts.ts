import { writeDay } from './figures.ts'
import type { Language } from './language.ts'
import { planProblemTexts } from './plans/plan-problem-texts.ts'

type Sentence = (detail: string) => string

/** What is said beside a field. Keys are the codes of domain/outcome.ts; the doors check that none is missing. */
export const fieldProblemTexts = {
  nl: {
    required: () => 'Vul dit in.',
    'too-long': (limit) => `Dit is te lang. Gebruik hoogstens ${limit} tekens.`,
    'not-text': () => 'Hier hoort tekst.',
    'not-a-number': (typed) => `“${typed}” is geen getal. Schrijf bijvoorbeeld 12,5.`,
    'not-a-whole-number': (typed) => `“${typed}” is geen heel getal.`,
    negative: () => 'Dit kan niet minder dan nul zijn.',
    'number-too-large': (typed) => `${typed} valt buiten wat hier kan.`,
    'not-an-amount': (typed) => `“${typed}” is geen bedrag. Schrijf bijvoorbeeld 12.500,00.`,
    'amount-too-large': () => 'Dit bedrag is te groot.',
    'not-a-date': (typed) => `“${typed}” is geen datum. Schrijf bijvoorbeeld 1-2-2024.`,
    'date-does-not-exist': (typed) => `De datum ${typed} bestaat niet.`,
    'not-a-day-or-period': (typed) =>
      `“${typed}” is geen dag, maand, kwartaal of jaar. Schrijf bijvoorbeeld 1-9-2025, maart 2025, Q3 2025 of 2025.`,
    'not-a-year': (typed) => `“${typed}” is geen jaartal dat hier kan.`,
    'year-outside-plan': (typed) => `${typed} valt buiten de planperiode.`,
    'not-a-period': (typed) => `“${typed}” is geen periode. Schrijf bijvoorbeeld 2024, 2024-Q1 of 2024-05.`,
    'period-in-future': () => 'Deze periode is nog niet begonnen.',
    'period-outside-rhythm': (rhythm) =>
      `Deze indicator wordt gemeten per ${rhythm}. Kies een periode die daarbij past.`,
    'not-a-choice': (typed) => `“${typed}” is geen van de keuzes.`,
    'choose-at-least-one': () => 'Kies er ten minste één.',
    'not-yes-or-no': (typed) => `“${typed}” is geen ja of nee.`,
    'unknown-municipality': (typed) => `Wij kennen geen gemeente “${typed}”.`,
    'municipality-not-in-region': (typed) => `${typed} hoort niet bij deze regio.`,
    'municipality-left-region': (left) =>
      `${nameBefore(left)} hoort sinds ${writeDay('nl', dayAtEnd(left))} niet meer bij deze regio.`,
    'not-your-municipality': (typed) => `U mag niet schrijven voor ${typed}.`,
    'not-your-organisation': (names) => `Kies hier uw eigen organisatie: ${names}.`,
    'not-your-action': (code) => `U mag niet schrijven bij actie ${code}. Dat mag de eigenaar van de actie.`,
    'only-per-municipality': () => 'Deze indicator is een som van gemeenten. Kies een gemeente.',
    'figures-do-not-fit': () => 'Er zijn al cijfers die hier niet bij passen. Pas die eerst aan.',
    'unknown-action-line': (typed) => `Actielijn ${typed} bestaat niet. Kies een van de zes actielijnen.`,
    'unknown-sub-theme': (typed) => `Wij kennen geen deelthema “${typed}”. Kies er een uit de lijst.`,
    'sub-theme-of-other-line': (code) =>
      `Deelthema ${code} hoort bij actielijn ${code.charAt(0)}. Kies die actielijn, of noem haar bij “Ook bij actielijn”.`,
    'unknown-organisation': (typed) =>
      `Wij kennen in deze regio geen organisatie “${typed}”. Voeg haar eerst toe.`,
    'unknown-policy': (typed) => `Wij kennen geen beleid “${typed}”. Voeg het eerst toe.`,
    'unknown-goal': (typed) => `Er is geen doel ${typed}.`,
    'unknown-action': (typed) => `Er is geen actie ${typed}.`,
    ...planProblemTexts.nl,
    'unknown-finding': (typed) => `Er is geen bevinding met nummer ${typed}.`,
    'unknown-round': (typed) => `Er is geen ronde met nummer ${typed}.`,
    'round-still-open': (title) =>
      `In deze tijd loopt de ronde “${title}” al. Sluit die eerst, of kies andere dagen.`,
    'round-is-over': () => 'Deze ronde is gesloten. Er kan niets meer worden ingeleverd.',
    'asked-already': () => 'Deze functie is bij deze partij en plaats al gevraagd in deze ronde.',
    'step-does-not-follow': () =>
      'Dat kan nu niet meer. Iemand anders was u voor; hieronder staat hoe het er nu voor staat.',
    'as-many-in-both': (counts) =>
      `Stel elke vraag in beide talen. Nu staan er zoveel in het Nederlands en in het Engels: ${counts}.`,
    'too-many-questions': (most) => `Dit zijn te veel vragen. Stel er hoogstens ${most} over één actielijn.`,
    'gaps-undecided': (count) => `Over ${count} leemten is nog niet besloten. Doe dat eerst.`,
    'reminded-recently': (day) => `Er is al herinnerd. Vanaf ${day} kan het weer.`,
    'unknown-interview': (typed) => `Er is geen gesprek met nummer ${typed} dat u mag lezen.`,
    'unknown-gap': (typed) =>
      `“${typed}” is geen leemte van deze regio. Kijk op de bladzijde Leemten hoe zij heet.`,
    'unknown-indicator': (typed) => `Er is geen indicator ${typed}.`,
    'unknown-fund': (typed) => `Er is geen geldbron ${typed}.`,
    'unknown-framework': () => 'Deze uitgave van het landelijke kader kennen wij niet.',
    'unknown-party': (typed) => `“${typed}” is geen betrokken partij.`,
    'already-exists': (typed) => `${typed} bestaat al. Kies iets anders.`,
    'cell-has-findings': (count) =>
      `Hier ${count === '1' ? 'staat 1 bevinding' : `staan ${count} bevindingen`}. Een vak met bevindingen is niet leeg.`,
    'changed-meanwhile': (name) =>
      `Intussen gewijzigd door ${name === '' ? 'iemand anders' : name}. Kies in het scherm wat blijft staan.`,
    'formula-without-value': () =>
      'Hier staat een formule zonder uitkomst. Open het bestand in Excel en sla het op, of typ de waarde zelf.',
    'cell-without-heading': (typed) =>
      `“${typed}” staat in een kolom zonder kop. Misschien zijn de cellen van deze rij verschoven.`,
    'missing-column': (heading) => `De kolom ${heading} ontbreekt op dit blad. Zet die terug.`,
    'line-of-other-sheet': (line) => `Dit blad is van actielijn ${line}. Zet de rij op het goede blad.`,
    'chosen-twice': () => 'Dit koos u al bij een andere kolom. Kies hier iets anders.',
    'row-of-other-round': (round) => `Deze rij hoort bij een andere ronde: ${round}.`,
    'code-format': (typed) => `“${typed}” heeft niet de goede vorm.`,
    'code-does-not-match-goal': (goal) => `De code moet beginnen met die van het doel: ${goal}.`,
    'value-or-reason': () => 'Vul een waarde in, of zeg waarom die ontbreekt. Niet allebei.',
    'not-held-yet': () => 'Deze dag komt nog. Leg een gesprek vast als het geweest is.',
    'passage-not-in-interview': (number) =>
      `Deze woorden staan niet zo in gesprek ${number}. Neem ze letterlijk over.`,
    'passage-not-yours': () =>
      'Bij deze bevinding hoort al een passage uit een gesprek dat u niet mag lezen. Laat gesprek en passage leeg; die passage blijft staan.',
    'passage-not-chosen': () => 'Kies een of meer zinnen, of plak de passage.',
    'sentences-not-successive': () => 'Kies zinnen die op elkaar volgen.',
    'round-to-five': (typed) =>
      `Rond ${typed} af op een vijftal: 5, 10, 15. Zo kan niemand er een klein aantal mensen uit aflezen.`,
    'counts-are-whole': () => 'Mensen tellen wij in hele getallen vanaf 0.',
    'outside-scale': (highest) =>
      `De waarde moet tussen 0 en ${highest.replace('.', ',')} liggen. Meer kan bij deze indicator niet.`,
    'people-without-highest': () =>
      'Bij een aantal mensen is er geen hoogst mogelijke waarde. Laat dit leeg.',
    'above-nought': () => 'Vul een getal in dat hoger is dan 0.',
    'end-before-start': () => 'Het einde ligt voor het begin.',
    'name-not-usable': () => 'Van deze naam kunnen wij geen adres maken. Gebruik letters of cijfers.',
    'recommendation-required': () =>
      'Een actie die afwijkt van beleid heeft een aanbeveling nodig voor de volgende periode.',
    'planned-or-decided': () => 'Vul in wanneer het besluit gepland staat, of wanneer het is genomen.',
    'outcome-without-day': () => 'Bij een uitkomst hoort de dag van het besluit.',
    'day-without-outcome': () => 'Er is besloten. Kies ook de uitkomst.',
    'day-in-future': () => 'Deze dag komt nog. Vul hem in bij “Gepland op”.',
    'not-a-time': (typed) => `“${typed}” is geen tijd. Schrijf bijvoorbeeld 09:30.`,
    'time-does-not-exist': (typed) =>
      `Op deze dag is het nooit ${typed}: de klok gaat dan een uur vooruit. Kies een andere tijd.`,
    'moment-has-passed': () => 'Dit moment is al voorbij. Kies een later moment.',
    'too-far-ahead': () => 'Dit is te ver weg. Kies een dag binnen een jaar.',
    'amendment-required': () => 'Schrijf op wat het amendement verandert.',
    'body-of-municipality': () => 'Een college en een raad horen bij één gemeente. Kies een gemeente.',
    'unknown-publication': (typed) => `Er is geen publicatie met nummer ${typed}.`,
    'not-an-email-address': (typed) => `“${typed}” is geen e-mailadres.`,
    'not-for-this-role': () => 'Dit hoort niet bij de gekozen rol. Laat het leeg, of kies een andere rol.',
    'has-role-already': (typed) => `${typed} heeft deze rol al. Wijzig die in de lijst.`,
    'last-coordinator': () =>
      'Een regio houdt altijd een regiocoördinator. Geef deze rol eerst aan iemand anders.',
    'periods-overlap': (name) => `${name} hoort in deze tijd al bij de regio. Kies andere dagen.`,
    'centre-municipality-stays': (name) =>
      `${name} is de centrumgemeente en kan niet weg. Kies eerst een andere centrumgemeente.`,
  },
  en: {
    required: () => 'Please fill this in.',
    'too-long': (limit) => `This is too long. Use at most ${limit} characters.`,
    'not-text': () => 'Text is expected here.',
    'not-a-number': (typed) => `“${typed}” is not a number. Write for example 12,5.`,
    'not-a-whole-number': (typed) => `“${typed}” is not a whole number.`,
    negative: () => 'This cannot be less than zero.',
    'number-too-large': (typed) => `${typed} is outside what is possible here.`,
    'not-an-amount': (typed) => `“${typed}” is not an amount. Write for example 12.500,00.`,
    'amount-too-large': () => 'This amount is too large.',
    'not-a-date': (typed) => `“${typed}” is not a date. Write for example 1-2-2024.`,
    'date-does-not-exist': (typed) => `The date ${typed} does not exist.`,
    'not-a-day-or-period': (typed) =>
      `“${typed}” is not a day, month, quarter or year. Write for example 1-9-2025, March 2025, Q3 2025 or 2025.`,
    'not-a-year': (typed) => `“${typed}” is not a year that can be used here.`,
    'year-outside-plan': (typed) => `${typed} is outside the plan period.`,
    'not-a-period': (typed) => `“${typed}” is not a period. Write for example 2024, 2024-Q1 or 2024-05.`,
    'period-in-future': () => 'This period has not begun yet.',
    'period-outside-rhythm': (rhythm) =>
      `This indicator is measured per ${rhythm}. Choose a period that fits.`,
    'not-a-choice': (typed) => `“${typed}” is none of the choices.`,
    'choose-at-least-one': () => 'Choose at least one.',
    'not-yes-or-no': (typed) => `“${typed}” is not yes or no.`,
    'unknown-municipality': (typed) => `We know no municipality “${typed}”.`,
    'municipality-not-in-region': (typed) => `${typed} is not part of this region.`,
    'municipality-left-region': (left) =>
      `${nameBefore(left)} has not been part of this region since ${writeDay('en', dayAtEnd(left))}.`,
    'not-your-municipality': (typed) => `You may not write for ${typed}.`,
    'not-your-organisation': (names) => `Choose your own organisation here: ${names}.`,
    'not-your-action': (code) => `You may not write with action ${code}. The owner of the action may.`,
    'only-per-municipality': () => 'This indicator is a sum of municipalities. Choose a municipality.',
    'figures-do-not-fit': () => 'There are figures already that do not fit this. Change those first.',
    'unknown-action-line': (typed) =>
      `Action line ${typed} does not exist. Choose one of the six action lines.`,
    'unknown-sub-theme': (typed) => `We know no sub-theme “${typed}”. Choose one from the list.`,
    'sub-theme-of-other-line': (code) =>
      `Sub-theme ${code} belongs to action line ${code.charAt(0)}. Choose that line, or name it under “Also on action line”.`,
    'unknown-organisation': (typed) => `We know no organisation “${typed}” in this region. Add it first.`,
    'unknown-policy': (typed) => `We know no policy “${typed}”. Add it first.`,
    'unknown-goal': (typed) => `There is no goal ${typed}.`,
    'unknown-action': (typed) => `There is no action ${typed}.`,
    ...planProblemTexts.en,
    'unknown-finding': (typed) => `There is no finding with number ${typed}.`,
    'unknown-round': (typed) => `There is no round with number ${typed}.`,
    'round-still-open': (title) =>
      `The round “${title}” runs at the same time. Close it first, or choose other days.`,
    'round-is-over': () => 'This round is closed. Nothing more can be handed in.',
    'asked-already': () => 'This function has already been asked at this party and place in this round.',
    'step-does-not-follow': () =>
      'That is no longer possible. Somebody else was first; below stands how things are now.',
    'as-many-in-both': (counts) =>
      `Ask every question in both languages. The numbers in Dutch and in English now: ${counts}.`,
    'too-many-questions': (most) =>
      `These are too many questions. Ask at most ${most} about one action line.`,
    'gaps-undecided': (count) => `${count} gaps are not decided yet. Do that first.`,
    'reminded-recently': (day) => `A reminder was sent already. It can be sent again from ${day}.`,
    'unknown-interview': (typed) => `There is no interview with number ${typed} that you may read.`,
    'unknown-gap': (typed) =>
      `“${typed}” is not a gap of this region. See on the page Gaps what it is called.`,
    'unknown-indicator': (typed) => `There is no indicator ${typed}.`,
    'unknown-fund': (typed) => `There is no fund ${typed}.`,
    'unknown-framework': () => 'We do not know this edition of the national framework.',
    'unknown-party': (typed) => `“${typed}” is not an involved party.`,
    'already-exists': (typed) => `${typed} exists already. Choose something else.`,
    'cell-has-findings': (count) =>
      `There ${count === '1' ? 'is 1 finding' : `are ${count} findings`} here. A cell with findings is not empty.`,
    'changed-meanwhile': (name) =>
      `Changed in the meantime by ${name === '' ? 'somebody else' : name}. Choose on the screen what stays.`,
    'formula-without-value': () =>
      'There is a formula here without a result. Open the file in Excel and save it, or type the value yourself.',
    'cell-without-heading': (typed) =>
      `“${typed}” stands in a column without a heading. Perhaps the cells of this row have shifted.`,
    'missing-column': (heading) => `The column ${heading} is missing on this sheet. Put it back.`,
    'line-of-other-sheet': (line) =>
      `This sheet is for action line ${line}. Put the row on the sheet where it belongs.`,
    'chosen-twice': () => 'You chose this for another column already. Choose something else here.',
    'row-of-other-round': (round) => `This row belongs to another round: ${round}.`,
    'code-format': (typed) => `“${typed}” does not have the right form.`,
    'code-does-not-match-goal': (goal) => `The code must begin with that of the goal: ${goal}.`,
    'value-or-reason': () => 'Give a value, or say why it is missing. Not both.',
    'not-held-yet': () => 'This day is still to come. Record an interview after it was held.',
    'passage-not-in-interview': (number) =>
      `These words do not stand like this in interview ${number}. Copy them word for word.`,
    'passage-not-yours': () =>
      'This finding already has a passage from an interview that you may not read. Leave interview and passage empty; that passage stays.',
    'passage-not-chosen': () => 'Choose one or more sentences, or paste the passage.',
    'sentences-not-successive': () => 'Choose sentences that follow one another.',
    'round-to-five': (typed) =>
      `Round ${typed} to a multiple of five: 5, 10, 15. Then nobody can read a small number of people from it.`,
    'counts-are-whole': () => 'People are counted in whole numbers from 0.',
    'outside-scale': (highest) =>
      `The value must lie between 0 and ${highest}: this indicator cannot be higher.`,
    'people-without-highest': () => 'There is no highest possible number of people. Leave this empty.',
    'above-nought': () => 'Give a number above 0.',
    'end-before-start': () => 'The end comes before the beginning.',
    'name-not-usable': () => 'We cannot make an address from this name. Use letters or digits.',
    'recommendation-required': () =>
      'An action that departs from policy needs a recommendation for the next period.',
    'planned-or-decided': () => 'Fill in when the decision is planned, or when it was taken.',
    'outcome-without-day': () => 'An outcome needs the day of the decision.',
    'day-without-outcome': () => 'It was decided. Choose the outcome as well.',
    'day-in-future': () => 'This day is still to come. Fill it in at “Planned on”.',
    'not-a-time': (typed) => `“${typed}” is not a time. Write for example 09:30.`,
    'time-does-not-exist': (typed) =>
      `On this day it is never ${typed}: the clock goes forward an hour. Choose another time.`,
    'moment-has-passed': () => 'This moment has passed. Choose a later moment.',
    'too-far-ahead': () => 'This is too far away. Choose a day within a year.',
    'amendment-required': () => 'Write down what the amendment changes.',
    'body-of-municipality': () =>
      'An executive and a council belong to one municipality. Choose a municipality.',
    'unknown-publication': (typed) => `There is no publication with number ${typed}.`,
    'not-an-email-address': (typed) => `“${typed}” is not an e-mail address.`,
    'not-for-this-role': () =>
      'This does not belong to the chosen role. Leave it empty, or choose another role.',
    'has-role-already': (typed) => `${typed} has this role already. Change it in the list.`,
    'last-coordinator': () =>
      'A region always keeps a region coordinator. Give this role to somebody else first.',
    'periods-overlap': (name) => `${name} belongs to the region in this time already. Choose other days.`,
    'centre-municipality-stays': (name) =>
      `${name} is the centre municipality and cannot leave. Choose another centre municipality first.`,
  },
} as const satisfies Record<Language, Record<string, Sentence>>

/** `Laren 2024-01-01` */
function nameBefore(nameAndDay: string): string {
  return nameAndDay.slice(0, -11)
}

function dayAtEnd(nameAndDay: string): string {
  return nameAndDay.slice(-10)
}

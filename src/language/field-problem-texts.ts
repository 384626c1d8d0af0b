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
    'unknown-contribution': (typed) => `Er is geen inbreng met nummer ${typed}.`,
    'unknown-decision': (typed) => `Er is geen besluit met nummer ${typed}.`,
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
    'not-a-first-stage': () =>
      'Hier begint een versie niet. Kies consultatie, bestuurlijk overleg of besluitvorming.',
    'plan-check-open': (count) =>
      `De plantoets heeft nog ${count} open ${count === '1' ? 'punt' : 'punten'}. Herstel die, of zeg waarom u afwijkt. Naar consultatie kan het plan wel.`,
    'open-not-accepted': (count) =>
      `De plantoets heeft nog ${count} open ${count === '1' ? 'punt' : 'punten'}. Kruis aan dat u dat weet.`,
    'stage-not-next': () => 'Deze fase kan nu niet volgen. Kies een van de fasen die er staan.',
    'step-in-future': () => 'Deze dag komt nog. Leg een stap vast als hij gezet is.',
    'day-before-last-step': (day) => `De vorige stap was op ${day}. Kies die dag of een latere.`,
    'reason-for-going-back': () =>
      'Schrijf op waarom. Dat is nodig als een versie wordt ingetrokken of teruggaat.',
    'plan-is-empty': () => 'Het plan heeft nog geen doelen. Er is nog niets om in te dienen.',
    'same-as-last-version': (number) =>
      `Er is niets veranderd sinds versie ${number}. Zet daarmee de volgende stap.`,
    'no-version-in-force': () => 'Er is nog geen versie van het plan van kracht. Wijzig het concept zelf.',
    'nothing-proposed': () => 'U heeft niets gewijzigd. Wijzig ten minste één veld.',
    'changed-since-proposal': () =>
      'In het plan staat nu iets anders dan toen dit werd voorgesteld. Kijk wat er staat, en kruis aan als u het toch wilt overnemen.',
    'answer-required': () => 'Schrijf op waarom u het voorstel afwijst.',
    'proposal-does-not-fit': () =>
      'Dit voorstel past niet meer in het plan. Lees hierboven wat er niet klopt.',
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
    'unknown-plan-version': (typed) => `Er is geen versie ${typed} van het plan.`,
    'version-is-withdrawn': (typed) => `Versie ${typed} is ingetrokken. Kies een andere versie.`,
    'plan-version-withdrawn': (version) =>
      `Versie ${nameBefore(version)} is op ${writeDay('nl', dayAtEnd(version))} ingetrokken. Daarover kan niet meer besloten worden.`,
    'plan-version-required': (last) =>
      `Over welke versie van het plan is besloten? De laatste die er toen was, is versie ${last}.`,
    'before-plan-version': (version) =>
      `Versie ${nameBefore(version)} is pas op ${writeDay('nl', dayAtEnd(version))} ingediend.`,
    'decided-already': (number) => `Dit besluit staat er al, als besluit ${number}.`,
    'adoption-incomplete': (count) =>
      `${count === '1' ? 'Er ontbreekt nog 1 besluit dat nodig is' : `Er ontbreken nog ${count} besluiten die nodig zijn`}. Onder “Vaststelling” staat welke.`,
    'planned-already': (day) => `Dit staat al gepland op ${writeDay('nl', day)}.`,
    'not-an-official-publication': (typed) =>
      `“${typed}” is geen nummer van een bekendmaking. Schrijf bijvoorbeeld gmb-2024-123456 of CVDR123456.`,
    'not-a-link': (typed) => `“${typed}” is geen webadres dat met https:// begint.`,
    'follow-up-without-amendment': () => 'Alleen een besluit met een amendement heeft een vervolg.',
    'withdrawal-not-required': () => 'Een intrekking kan niet nodig zijn om het plan te laten gelden.',
    'not-an-email-address': (typed) => `“${typed}” is geen e-mailadres.`,
    'not-for-this-role': () => 'Dit hoort niet bij de gekozen rol. Laat het leeg, of kies een andere rol.',
    'has-role-already': (typed) => `${typed} heeft deze rol al. Wijzig die in de lijst.`,
    'last-coordinator': () =>
      'Een regio houdt altijd een regiocoördinator. Geef deze rol eerst aan iemand anders.',
    'periods-overlap': (name) => `${name} hoort in deze tijd al bij de regio. Kies andere dagen.`,
    'centre-municipality-stays': (name) =>
      `${name} is de centrumgemeente en kan niet weg. Kies eerst een andere centrumgemeente.`,
    'answers-before-close': () => 'Deze dag ligt voor de laatste dag van de consultatie.',
    'function-missing': () =>
      'Zet achter het e-mailadres een puntkomma en een functie: naam@voorbeeld.nl; beleidsadviseur wonen.',
    'place-not-in-version': (typed) => `“${typed}” staat niet in deze versie. Kies een plaats uit de lijst.`,
    'words-not-in-version': () =>
      'Deze woorden staan niet zo op de gekozen plaats. Neem ze precies over, of laat het leeg.',
    'has-email': () =>
      'Hier lijkt een e-mailadres in te staan. Iedereen in de regio leest uw reactie. Haal het weg, of vink hieronder aan dat het mag blijven.',
    'has-phone': () =>
      'Hier lijkt een telefoonnummer in te staan. Iedereen in de regio leest uw reactie. Haal het weg, of vink hieronder aan dat het mag blijven.',
    'has-bsn': () =>
      'Hier lijkt een burgerservicenummer in te staan. Haal het weg, of vink hieronder aan dat het iets anders is.',
    'answered-already': () =>
      'Deze reactie is al beantwoord en verandert niet meer. U kunt haar intrekken, of een nieuwe reactie geven.',
    'consultation-not-open': () => 'Deze consultatie is niet open. Uw reactie is niet opgeslagen.',
    'reactions-unanswered': (count) =>
      count === '1'
        ? 'Er is nog 1 reactie zonder antwoord.'
        : `Er zijn nog ${count} reacties zonder antwoord.`,
    'note-is-public': () => 'De nota is openbaar. Haal de nota eerst terug.',
    'invited-already': (typed) => `${typed} is al uitgenodigd.`,
    'mention-fits-nobody': (name) =>
      `“${name}” is geen lid van deze regio. Kies een naam uit “Wie wilt u noemen?”, of laat de @ weg.`,
    'mention-fits-several': (name) =>
      `“${name}” past bij meer leden. Schrijf de hele naam, of kies hieronder wie u bedoelt.`,
    'consultation-still-open': () =>
      'De consultatie is nog niet gesloten. Sluit haar eerst, of wacht tot na de laatste dag.',
    'not-a-colour': (typed) =>
      `“${typed}” is geen kleur die wij kennen. Schrijf zes cijfers of letters van a tot en met f, bijvoorbeeld #31408e.`,
    'colour-too-light': (contrast) =>
      `Deze kleur is te licht om op wit te lezen. Het contrast is ${contrast.replace('.', ',')}; er is 4,5 nodig. Kies een donkerder kleur.`,
    'not-a-picture': () => 'Dit bestand is geen PNG en geen SVG. Bewaar het logo als PNG of SVG.',
    'picture-too-large': (kilobytes) =>
      `Dit bestand is ${kilobytes} kB. Een logo mag hoogstens 200 kB zijn. Maak het kleiner.`,
    'picture-damaged': () => 'Dit bestand is beschadigd. Bewaar het logo opnieuw en kies het nog een keer.',
    'picture-too-many-pixels': (pixels) =>
      `Dit beeld is ${pixels} beeldpunten groot. Gebruik hoogstens 3000 bij 3000. Maak het kleiner.`,
    'picture-not-only-shapes': (found) =>
      `In dit SVG-bestand staat “${found}”. Wij nemen alleen vormen en kleuren over. Bewaar het logo als PNG, of als SVG met alleen vormen (zet tekst om in vormen).`,
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
    'unknown-contribution': (typed) => `There is no contribution with number ${typed}.`,
    'unknown-decision': (typed) => `There is no decision with number ${typed}.`,
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
    'not-a-first-stage': () =>
      'A version does not begin here. Choose consultation, meeting of aldermen or decision-making.',
    'plan-check-open': (count) =>
      `The plan check still has ${count} open ${count === '1' ? 'point' : 'points'}. Mend them, or say why you depart. The plan can go to consultation.`,
    'open-not-accepted': (count) =>
      `The plan check still has ${count} open ${count === '1' ? 'point' : 'points'}. Tick that you know.`,
    'stage-not-next': () => 'This stage cannot follow now. Choose one of the stages that are shown.',
    'step-in-future': () => 'This day is still to come. Record a step once it was taken.',
    'day-before-last-step': (day) => `The step before was on ${day}. Choose that day or a later one.`,
    'reason-for-going-back': () => 'Write down why. That is needed when a version is withdrawn or goes back.',
    'plan-is-empty': () => 'The plan has no goals yet. There is nothing to submit yet.',
    'same-as-last-version': (number) =>
      `Nothing changed since version ${number}. Take the next step with that one.`,
    'no-version-in-force': () => 'No version of the plan is in force yet. Change the concept itself.',
    'nothing-proposed': () => 'You changed nothing. Change at least one field.',
    'changed-since-proposal': () =>
      'The plan says something else now than when this was proposed. Look at what it says, and tick if you still want to take it over.',
    'answer-required': () => 'Write down why you reject the proposal.',
    'proposal-does-not-fit': () => 'This proposal does not fit the plan any more. Read above what is wrong.',
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
    'unknown-plan-version': (typed) => `There is no version ${typed} of the plan.`,
    'version-is-withdrawn': (typed) => `Version ${typed} was withdrawn. Choose another version.`,
    'plan-version-withdrawn': (version) =>
      `Version ${nameBefore(version)} was withdrawn on ${writeDay('en', dayAtEnd(version))}. Nobody can decide about it any more.`,
    'plan-version-required': (last) =>
      `Which version of the plan was decided upon? The last one there was then is version ${last}.`,
    'before-plan-version': (version) =>
      `Version ${nameBefore(version)} was submitted only on ${writeDay('en', dayAtEnd(version))}.`,
    'decided-already': (number) => `This decision is there already, as decision ${number}.`,
    'adoption-incomplete': (count) =>
      `${count === '1' ? '1 required decision is still missing' : `${count} required decisions are still missing`}. “Adoption” says which.`,
    'planned-already': (day) => `This is planned already, on ${writeDay('en', day)}.`,
    'not-an-official-publication': (typed) =>
      `“${typed}” is no number of an official publication. Write for example gmb-2024-123456 or CVDR123456.`,
    'not-a-link': (typed) => `“${typed}” is not a web address that begins with https://.`,
    'follow-up-without-amendment': () => 'Only a decision with an amendment has a follow-up.',
    'withdrawal-not-required': () => 'A withdrawal cannot be required for the plan to come into force.',
    'not-an-email-address': (typed) => `“${typed}” is not an e-mail address.`,
    'not-for-this-role': () =>
      'This does not belong to the chosen role. Leave it empty, or choose another role.',
    'has-role-already': (typed) => `${typed} has this role already. Change it in the list.`,
    'last-coordinator': () =>
      'A region always keeps a region coordinator. Give this role to somebody else first.',
    'periods-overlap': (name) => `${name} belongs to the region in this time already. Choose other days.`,
    'centre-municipality-stays': (name) =>
      `${name} is the centre municipality and cannot leave. Choose another centre municipality first.`,
    'answers-before-close': () => 'This day is before the last day of the consultation.',
    'function-missing': () =>
      'Put a semicolon and a function after the e-mail address: naam@voorbeeld.nl; housing policy adviser.',
    'place-not-in-version': (typed) => `“${typed}” is not in this version. Choose a place from the list.`,
    'words-not-in-version': () =>
      'These words do not stand like this at the chosen place. Copy them exactly, or leave it empty.',
    'has-email': () =>
      'There seems to be an e-mail address in this. Everybody in the region reads your reaction. Take it out, or tick below that it may stay.',
    'has-phone': () =>
      'There seems to be a phone number in this. Everybody in the region reads your reaction. Take it out, or tick below that it may stay.',
    'has-bsn': () =>
      'There seems to be a citizen service number (BSN) in this. Take it out, or tick below that it is something else.',
    'answered-already': () =>
      'This reaction has been answered and does not change any more. You can withdraw it, or give a new one.',
    'consultation-not-open': () => 'This consultation is not open. Your reaction was not stored.',
    'reactions-unanswered': (count) =>
      count === '1' ? '1 reaction still has no answer.' : `${count} reactions still have no answer.`,
    'note-is-public': () => 'The note is public. Take the note back first.',
    'invited-already': (typed) => `${typed} was invited already.`,
    'mention-fits-nobody': (name) =>
      `“${name}” is no member of this region. Choose a name under “Whom do you want to mention?”, or leave out the @.`,
    'mention-fits-several': (name) =>
      `“${name}” fits more than one member. Write the whole name, or choose below whom you mean.`,
    'consultation-still-open': () =>
      'The consultation is not closed yet. Close it first, or wait until after the last day.',
    'not-a-colour': (typed) =>
      `“${typed}” is no colour that we know. Write six digits or letters from a to f, for example #31408e.`,
    'colour-too-light': (contrast) =>
      `This colour is too light to read on white. The contrast is ${contrast}; 4.5 is needed. Choose a darker colour.`,
    'not-a-picture': () => 'This file is neither PNG nor SVG. Save the logo as PNG or SVG.',
    'picture-too-large': (kilobytes) =>
      `This file is ${kilobytes} kB. A logo may be 200 kB at most. Make it smaller.`,
    'picture-damaged': () => 'This file is damaged. Save the logo anew and choose it once more.',
    'picture-too-many-pixels': (pixels) =>
      `This picture is ${pixels} pixels large. Use 3000 by 3000 at most. Make it smaller.`,
    'picture-not-only-shapes': (found) =>
      `There is “${found}” in this SVG file. We take only shapes and colours. Save the logo as PNG, or as SVG with shapes alone (turn text into shapes).`,
  },
} as const satisfies Record<Language, Record<string, Sentence>>

/** `Laren 2024-01-01` */
function nameBefore(nameAndDay: string): string {
  return nameAndDay.slice(0, -11)
}

function dayAtEnd(nameAndDay: string): string {
  return nameAndDay.slice(-10)
}

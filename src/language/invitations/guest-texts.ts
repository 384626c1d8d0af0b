import { bilingual } from '../language.ts'

/** What somebody reads who opens the link of an invitation: no account, often on a phone. */
export const guestTexts = bilingual(
  {
    kicker: (region: string) => `Uitnodiging van ${region}`,
    findingsTitle: (place: string) => `Wat doet ${place} al tegen dakloosheid?`,
    wholeRegion: 'de regio',
    observationsTitle: (indicator: string) => `Eén cijfer: ${indicator}`,
    contributionsTitle: 'Wat wilt u zeggen over het plan?',
    findingsLead:
      'Vul hieronder in wat er is, of wat er ontbreekt. Elke maatregel of leemte is één bevinding. U kunt er zoveel sturen als nodig is.',
    observationsLead:
      'Vul het cijfer in. Is er geen cijfer? Kies dan waarom niet. Nul is iets anders dan onbekend.',
    contributionsLead:
      'De regio maakt een plan om dakloosheid te voorkomen. Wat u weet en meemaakte telt mee. U krijgt antwoord via degene die u deze link gaf.',
    askedBy: 'Wie vraagt dit',
    someoneOf: (roles: string, region: string) => `${roles} van ${region}`,
    place: 'Gemeente',
    lines: 'Actielijn',
    allLines: 'alle actielijnen',
    period: 'Periode',
    definition: 'Wat telt mee',
    unit: 'Eenheid',
    until: 'De link werkt tot',
    what: 'Wat gebeurt ermee',
    whatFindings:
      'Uw antwoord komt in de verkenning van de regio, met de vermelding dat het via een uitnodiging kwam. De regio kan het gebruiken in het plan.',
    whatObservations:
      'Het cijfer komt in de monitor van de regio, als voorlopig cijfer. De regio kijkt het na. Kleine aantallen mensen worden niet openbaar.',
    whatContributions:
      'De regio leest uw woorden, antwoordt, en schrijft op wat er door veranderde. Uw woorden kunnen in het plan komen, zonder naam.',
    privacy:
      'Schrijf geen namen of andere gegevens van mensen op. Wij vragen niet wie u bent en plaatsen geen cookie; we bewaren wel hoe laat en vanaf welk netwerkadres er iets is gestuurd.',
    whole: 'Wat u invult',
    change: 'Een bevinding verbeteren',
    send: 'Versturen',
    sendCorrection: 'Verbetering versturen',
    add: 'Nog een bevinding sturen',
    sent: 'Al gestuurd via deze link',
    correct: 'Verbeteren',
    correctOne: (title: string) => `Verbeteren: ${title}`,
    takenOver: (count: number) =>
      count === 1
        ? 'Met 1 bevinding is de regio al verdergegaan. Die verbetert u niet meer via deze link.'
        : `Met ${count} bevindingen is de regio al verdergegaan. Die verbetert u niet meer via deze link.`,
    back: 'Terug naar de uitnodiging',
    thanks: 'Dank u wel, het is verstuurd',
    thanksFindings:
      'Klopt iets toch niet? Met dezelfde link kunt u het verbeteren, tot de regio ermee verdergaat.',
    thanksObservations:
      'Klopt het toch niet? Met dezelfde link kunt u het cijfer verbeteren, tot de regio ermee verdergaat.',
    thanksContributions:
      'De link is hiermee gebruikt. Wilt u iets verbeteren of toevoegen? Vraag dan een nieuwe link aan wie u deze gaf.',
    handIn: 'Klaar? Lever in',
    isHandedIn: 'Ingeleverd',
    sendFirst: 'Verstuur eerst wat u hierboven hebt ingevuld. Wat niet is verstuurd, gaat niet mee.',
    handedIn:
      'U hebt ingeleverd. De regio kijkt ernaar. Wilt u nog iets veranderen? Haal de levering dan terug.',
    yourWords: 'Dit hebt u gestuurd',
    via: 'via uitnodiging',
    closed: {
      unknown: {
        title: 'Deze link klopt niet',
        body: 'Misschien is de link niet helemaal overgenomen. Open hem opnieuw vanuit het bericht, of vraag een nieuwe link.',
      },
      expired: {
        title: 'Deze link is verlopen',
        body: 'De tijd om te antwoorden is voorbij. Vraag een nieuwe link aan wie u deze gaf.',
      },
      revoked: {
        title: 'Deze link is ingetrokken',
        body: 'Wie de link gaf, heeft hem gesloten. Wilt u toch nog iets sturen? Vraag dan een nieuwe link.',
      },
      'used-up': {
        title: 'Via deze link is al iets gestuurd',
        body: 'Het is goed aangekomen. De link werkt één keer. Wilt u nog iets sturen? Vraag dan een nieuwe link.',
      },
      taken: {
        title: 'De regio heeft dit cijfer al',
        body: 'U hoeft niets meer te doen. Klopt het cijfer niet? Zeg dat tegen wie u deze link gaf.',
      },
    },
    notStored: 'Wat u nu instuurde, is niet opgeslagen.',
  },
  {
    kicker: (region: string) => `Invitation from ${region}`,
    findingsTitle: (place: string) => `What does ${place} do against homelessness already?`,
    wholeRegion: 'the region',
    observationsTitle: (indicator: string) => `One figure: ${indicator}`,
    contributionsTitle: 'What would you like to say about the plan?',
    findingsLead:
      'Fill in below what there is, or what is missing. Each measure or gap is one finding. You may send as many as you need.',
    observationsLead:
      'Fill in the figure. Is there none? Then choose why not. Zero is not the same as unknown.',
    contributionsLead:
      'The region is making a plan to prevent homelessness. What you know and lived through counts. You get an answer through whoever gave you this link.',
    askedBy: 'Who asks this',
    someoneOf: (roles: string, region: string) => `${roles} of ${region}`,
    place: 'Municipality',
    lines: 'Action line',
    allLines: 'all action lines',
    period: 'Period',
    definition: 'What counts',
    unit: 'Unit',
    until: 'The link works until',
    what: 'What is done with it',
    whatFindings:
      'Your answer becomes part of the exploration of the region, marked as having come by an invitation. The region may use it in the plan.',
    whatObservations:
      'The figure becomes part of the monitor of the region, as a provisional figure. The region checks it. Small counts of people are not made public.',
    whatContributions:
      'The region reads your words, answers, and writes down what changed because of them. Your words may appear in the plan, without a name.',
    privacy:
      'Write no names or other data of people. We do not ask who you are and set no cookie; we do keep at what time and from which network address something was sent.',
    whole: 'What you fill in',
    change: 'Correct a finding',
    send: 'Send',
    sendCorrection: 'Send the correction',
    add: 'Send another finding',
    sent: 'Sent by this link so far',
    correct: 'Correct',
    correctOne: (title: string) => `Correct: ${title}`,
    takenOver: (count: number) =>
      count === 1
        ? 'The region has gone on with 1 finding. You can no longer correct it by this link.'
        : `The region has gone on with ${count} findings. You can no longer correct them by this link.`,
    back: 'Back to the invitation',
    thanks: 'Thank you, it has been sent',
    thanksFindings:
      'Something not right after all? With the same link you can correct it, until the region goes on with it.',
    thanksObservations:
      'Not right after all? With the same link you can correct the figure, until the region goes on with it.',
    thanksContributions:
      'With this the link has been used. Would you like to correct or add something? Then ask for a new link from whoever gave you this one.',
    handIn: 'Ready? Hand in',
    isHandedIn: 'Handed in',
    sendFirst: 'First send what you filled in above. What has not been sent does not go along.',
    handedIn:
      'You have handed in. The region looks at it. Do you want to change something? Then take the delivery back.',
    yourWords: 'This is what you sent',
    via: 'by invitation',
    closed: {
      unknown: {
        title: 'This link is not right',
        body: 'Perhaps the link was not copied whole. Open it again from the message, or ask for a new link.',
      },
      expired: {
        title: 'This link has expired',
        body: 'The time to answer is over. Ask for a new link from whoever gave you this one.',
      },
      revoked: {
        title: 'This link has been revoked',
        body: 'Whoever gave the link has closed it. Would you still like to send something? Then ask for a new link.',
      },
      'used-up': {
        title: 'Something was sent by this link already',
        body: 'It arrived well. The link works once. Would you like to send something else? Then ask for a new link.',
      },
      taken: {
        title: 'The region has this figure already',
        body: 'You need not do anything more. Is the figure wrong? Tell whoever gave you this link.',
      },
    },
    notStored: 'What you sent just now has not been stored.',
  },
)

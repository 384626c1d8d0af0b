/** Drafts for college and raad. Always Dutch: a Dutch council decides on them. Square brackets: a person has to fill this in. */
export const draftPaperTexts = {
  marking: 'CONCEPT',
  markingExample: 'CONCEPT, met verzonnen voorbeelden',
  footer: (title: string, day: string) => `CONCEPT · ${title} · stand van ${day}`,
  overtitle: (municipality: string) => `Gemeente ${municipality}`,
  councilProposal: 'Raadsvoorstel',
  executiveProposal: 'Collegevoorstel',
  letter: 'Raadsinformatiebrief',
  summary: (kind: string, municipality: string) =>
    `${kind} over het regionale plan van aanpak dakloosheid, concept voor ${municipality}.`,
  howTo:
    'Dit concept is gemaakt uit het plan. Vul aan wat tussen vierkante haken staat, en haal deze regel en het woord CONCEPT weg als het stuk klaar is.',
  words: { contents: 'Inhoud', page: 'Bladzijde', of: 'van' },
  fill: (what: string) => `[${what}]`,
  headings: {
    subject: 'Onderwerp',
    proposal: 'Voorstel',
    introduction: 'Inleiding',
    effect: 'Beoogd effect',
    arguments: 'Argumenten',
    objections: 'Kanttekeningen',
    finance: 'Financiën',
    communication: 'Communicatie',
    next: 'Vervolg',
    annexes: 'Bijlagen',
    decision: 'Conceptbesluit',
    message: 'Kernboodschap',
    occasion: 'Aanleiding',
    standing: 'Stand van zaken',
  },
  facts: {
    to: 'Aan',
    from: 'Van',
    day: 'Vergadering',
    caseNumber: 'Zaaknummer',
    alderman: 'Portefeuillehouder',
    region: 'Regio',
  },
  council: 'De gemeenteraad',
  executive: 'Het college van burgemeester en wethouders',
  noDay: 'datum van de vergadering',
  noCase: 'zaaknummer',
  aldermanBlank: 'functie van de portefeuillehouder',
  noSubject: 'onderwerp van het besluit',
  plan: (from: number, to: number, region: string) =>
    `het regionale plan van aanpak dakloosheid ${from}–${to} van ${region}`,
  /** What is asked, by kind; `plan` is the plan, written out. */
  asks: {
    'take-note': (plan: string) => [`Kennis te nemen van ${plan}.`],
    agree: (plan: string) => [`In te stemmen met ${plan}.`],
    opinion: (plan: string) => [
      `Een zienswijze te geven op ${plan}.`,
      'De zienswijze vast te stellen zoals die in het conceptbesluit staat.',
    ],
    adopt: (plan: string) => [`Vast te stellen: ${plan}.`],
    budget: (plan: string) => [
      `Budget beschikbaar te stellen voor ${plan}: [bedrag] in [jaar].`,
      'De begroting daarop aan te passen: [begrotingswijziging].',
    ],
    change: (plan: string) => [`Te wijzigen: ${plan}.`, 'De wijziging: [wat er verandert].'],
    withdraw: (plan: string) => [`Het eerdere besluit over ${plan} in te trekken.`],
    unknown: (plan: string) => [`[Wat wordt besloten] over ${plan}.`],
  },
  decides: {
    'take-note': (plan: string) => [`kennis te nemen van ${plan}.`],
    agree: (plan: string) => [`in te stemmen met ${plan}.`],
    opinion: (plan: string) => [`op ${plan} deze zienswijze te geven: [zienswijze].`],
    adopt: (plan: string) => [`vast te stellen: ${plan}, versie [nummer of datum van de versie].`],
    budget: (plan: string) => [
      `[bedrag] beschikbaar te stellen in [jaar] voor ${plan}, ten laste van [programma].`,
    ],
    change: (plan: string) => [`${plan} te wijzigen: [wat er verandert].`],
    withdraw: (plan: string) => [`zijn besluit van [datum] over ${plan} in te trekken.`],
    unknown: (plan: string) => [`[besluit] over ${plan}.`],
  },
  why: {
    'take-note': 'De raad wordt gevraagd kennis te nemen. Er wordt geen ander besluit gevraagd.',
    agree: 'Er wordt instemming gevraagd; het plan wordt hiermee nog niet vastgesteld.',
    opinion:
      'Er wordt een zienswijze gevraagd. De regio geeft antwoord op elke zienswijze voordat het plan wordt vastgesteld.',
    adopt: 'Er wordt gevraagd het plan vast te stellen. Elke gemeente besluit hierover zelf.',
    budget: 'Er wordt geld gevraagd. De raad stelt het budget vast.',
    change:
      'Er wordt gevraagd het plan te wijzigen. Het plan zoals het nu geldt, blijft gelden tot dat besloten is.',
    withdraw: '[Leg uit waarom het eerdere besluit wordt ingetrokken.]',
    unknown: '[Leg uit waarom dit orgaan hierover besluit.]',
  },
  introduction: (region: string, municipality: string, actions: number, lines: number) =>
    `De gemeenten van ${region} werken samen om dakloosheid te voorkomen en te verminderen. Zij volgen het Nationaal Actieplan Dakloosheid “Eerst een Thuis” met zijn zes actielijnen. ${municipality} doet mee aan ${actions === 1 ? '1 actie' : `${actions} acties`} in het plan, op ${lines} van de zes actielijnen.`,
  earlier: 'Eerder besloten in deze gemeente:',
  effectLead: 'Met dit plan willen de gemeenten dit bereiken:',
  actionsLead: 'De gemeente doet mee aan deze acties:',
  argument: 'Argument',
  argumentBlank: 'waarom dit goed is voor de inwoners van de gemeente',
  objectionOverdue: (count: number) =>
    count === 1
      ? '1 mijlpaal van deze acties is te laat:'
      : `${count} mijlpalen van deze acties zijn te laat:`,
  objectionUncovered: (amount: string) =>
    `Zonder dekking is nu nog ${amount}, voor alle gemeenten in deze acties samen.`,
  objectionBlank: 'andere risico’s en wat eraan gedaan wordt',
  financeLead:
    'De kosten van de acties waaraan de gemeente meedoet, voor alle gemeenten in die acties samen. Het plan verdeelt ze niet over gemeenten.',
  financeTable: 'Kosten van de acties per jaar',
  financeShare: 'aandeel van de gemeente en de dekking in de eigen begroting',
  communicationBlank: 'wie wordt wanneer en hoe geïnformeerd',
  nextLead: 'Mijlpalen die eraan komen:',
  nextNone: 'Er staan geen mijlpalen meer open.',
  nextBlank: 'wat er na dit besluit gebeurt en wanneer de raad weer bericht krijgt',
  annexes: (plan: string) => [
    `Het plan: ${plan}`,
    'Twee bladzijden over de gemeente in het plan',
    '[Andere bijlagen]',
  ],
  decisionLead: {
    'municipal-council': 'De raad van de gemeente',
    'municipal-executive': 'Het college van de gemeente',
  },
  decisionRead: 'gelezen het voorstel van [datum];',
  decisionDecides: 'besluit:',
  signed: 'Aldus besloten op [datum]. [Ondertekening door de functies die daarover gaan.]',
  milestone: (action: string, title: string, day: string) => `${action} ${title} (${day})`,
  status: (reached: number, overdue: number, ahead: number) =>
    `Mijlpalen behaald: ${reached}. Te laat: ${overdue}. Nog te gaan: ${ahead}.`,
  message: (municipality: string, actions: number) =>
    `${municipality} doet mee aan ${actions === 1 ? '1 actie' : `${actions} acties`} van het regionale plan. In deze brief leest u hoe het ermee staat.`,
  messageBlank: 'de boodschap in één of twee zinnen',
  occasionBlank: 'waarom de raad deze brief nu krijgt',
  greeting: 'Geachte leden van de raad,',
  closing: 'Met vriendelijke groet, [het college van burgemeester en wethouders]',
  askedLater: 'Besluiten die gepland staan:',
  askedNone: 'Er staat nu geen besluit van college of raad gepland.',
  decisionOf: (body: string, kind: string, subject: string, day: string) =>
    `${body}, ${kind}: ${subject} (${day})`,
  files: { proposal: 'concept-voorstel', letter: 'concept-raadsinformatiebrief' },
} as const

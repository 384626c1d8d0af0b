import { bilingual } from './language.ts'

/** The public pages of a region. Days, names and amounts come in as they are to be read. */
export const publicationTexts = bilingual(
  {
    navigation: 'Deze publicatie',
    pages: {
      front: 'Voorpagina',
      plan: 'Plan',
      exploration: 'Verkenning',
      monitor: 'Monitor',
      money: 'Geld',
      involvement: 'Betrokkenen',
      accountability: 'Verantwoording',
    },
    kind: (from: number, to: number) => `Regionaal plan van aanpak ${from}–${to}`,
    version: 'Versie',
    published: 'Gepubliceerd',
    figuresUntil: 'Cijfers tot en met',
    noFigures: 'Nog geen cijfers',
    sources: 'Bronnen',
    sourceCount: (count: number) => (count === 1 ? '1 bron' : `${count} bronnen`),
    takeAlong: 'Mee te nemen',
    dataFiles: 'gegevens (CSV)',
    allVersions: 'Nieuwste versie en alle versies',
    immutable: 'Deze bladzijden veranderen niet meer. Een nieuwe versie krijgt een eigen adres.',
    example: 'In deze publicatie staat verzonnen inhoud, om te laten zien hoe het werkt.',
    lead: (region: string) =>
      `Wat ${region} doet tegen dakloosheid: wat beloofd is, waar we staan en wat het kost.`,
    inShort: 'In het kort',
    goalsAndActions: (goals: number, actions: number) =>
      `${goals} ${goals === 1 ? 'doel' : 'doelen'} en ${actions} ${actions === 1 ? 'actie' : 'acties'}`,
    planSums: (municipalities: number, goals: string) =>
      `${municipalities === 1 ? 'Eén gemeente maakt' : `${municipalities} gemeenten maken`} samen dit plan: ${goals}.`,
    lineColumn: 'Actielijn',
    goalsColumn: 'Doelen',
    actionsColumn: 'Acties',
    finishedColumn: 'Gereed',
    linesCaption: 'Het plan per actielijn',
    latestFigures: 'Laatste cijfers',
    noIndicators: 'Er zijn nog geen indicatoren.',
    toThePlan: 'Lees het hele plan',
    toTheMonitor: 'Alle cijfers, per gemeente en door de tijd',
    toTheMoney: 'Alle geldbronnen en kosten',
    planLead: 'Per actielijn de doelen, en per actie wie wat doet, waar, wanneer en voor hoeveel.',
    noPlan: 'Er is nog geen plan.',
    explorationLead:
      'Wat gemeenten en de regio al doen tegen dakloosheid, per actielijn, en wat er ontbreekt.',
    openFindingsOnly: 'Hier staan de openbare bevindingen. Wat alleen voor de regio is, telt hier niet mee.',
    findings: 'Alle openbare bevindingen',
    noFindings: 'Er zijn nog geen bevindingen.',
    monitorLead:
      'De cijfers waaraan de regio ziet of het plan werkt, met bron en beschermd waar het om mensen gaat.',
    protection: 'Zo beschermen wij kleine aantallen',
    protectionBody:
      'Aantallen mensen en huishoudens zijn afgerond op vijftallen. Van een aantal van 1 tot en met 4 staat er alleen een klasse (“1-4”), zodat niemand te herkennen is. Nul blijft nul.',
    protectionTotals:
      'Een totaal is afgerond vanaf het echte totaal. Daarom tellen de delen soms niet precies op. Kan iemand uit een totaal toch een klein aantal uitrekenen, dan staat er een ruimere klasse, of is het cijfer niet getoond.',
    protectionWhole:
      'Cijfers die niet over aantallen mensen gaan, zoals dagen of een score, zijn niet afgerond.',
    protectionStored:
      'De echte aantallen staan niet in deze publicatie: ook niet in de grafieken, de tabellen of de bestanden.',
    moneyLead: 'Welk geld er is, wat de acties kosten en waaruit dat betaald wordt.',
    noMoney: 'Er zijn nog geen geldbronnen en kosten.',
    involvementLead:
      'Wie meedeed aan het plan, wat mensen met ervaringskennis zeiden, en wat daarmee is gedaan.',
    partyCaption: 'Elke betrokken partij, met wanneer en hoe zij meedeed',
    partyColumn: 'Partij',
    whenColumn: 'Wanneer en hoe',
    resultColumn: 'Resultaat',
    accountabilityLead: 'Waar het vandaan komt, hoe het is gemaakt en hoe de publicatie veranderde.',
    sourcesLead:
      'Uit deze bronnen komt wat in deze publicatie staat. Van een voorbeeld is ook de bron verzonnen.',
    sourceOf: {
      framework: 'Landelijk kader',
      assignment: 'Opdracht',
      policy: 'Staand beleid',
      exploration: 'Verkenning',
      indicator: 'Cijfers',
      money: 'Geld',
    },
    checkTitle: 'De plantoets op de dag van publicatie',
    checkLead:
      'De plantoets leest het plan en zegt per regel wat er nog ontbreekt. Zo stond het toen deze versie werd gemaakt.',
    openRemarks: (count: number) =>
      count === 0
        ? 'Er stond niets open.'
        : count === 1
          ? '1 opmerking stond open.'
          : `${count} opmerkingen stonden open.`,
    versions: 'Versies',
    versionsLead: 'Elke versie blijft staan op haar eigen adres.',
    versionOf: (number: number) => `Versie ${number}`,
    thisVersion: 'deze versie',
    firstVersion: 'Dit is de eerste versie.',
    laterVersions: 'Is er een nieuwere? Kijk bij alle versies.',
    data: 'Gegevens om mee te nemen',
    dataLead:
      'Deze bestanden openen in Excel en in elk ander rekenprogramma. Aantallen mensen zijn er net zo beschermd als op de bladzijden.',
    files: {
      'indicatoren.csv': 'Indicatoren',
      'waarnemingen.csv': 'Cijfers per gemeente en periode',
      'acties.csv': 'Acties',
      'bevindingen.csv': 'Bevindingen',
    },
    shownColumn: 'Weergave',
    shownAs: {
      known: 'gemeten',
      rounded: 'afgerond op vijf',
      class: 'klasse',
      withheld: 'niet getoond',
      missing: 'ontbreekt',
    },
    listTitle: (region: string) => `Publicaties van ${region}`,
    listLead: 'De nieuwste staat bovenaan. Elke versie blijft zoals zij was.',
    newest: 'Nieuwste',
    versionOn: (number: number, day: string) => `Versie ${number}, ${day}`,
  },
  {
    navigation: 'This publication',
    pages: {
      front: 'Front page',
      plan: 'Plan',
      exploration: 'Exploration',
      monitor: 'Monitor',
      money: 'Money',
      involvement: 'Involved parties',
      accountability: 'Method and sources',
    },
    kind: (from: number, to: number) => `Regional plan of action ${from}–${to}`,
    version: 'Version',
    published: 'Published',
    figuresUntil: 'Figures up to',
    noFigures: 'No figures yet',
    sources: 'Sources',
    sourceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
    takeAlong: 'To take along',
    dataFiles: 'data (CSV)',
    allVersions: 'Newest version and all versions',
    immutable: 'These pages will not change any more. A new version gets an address of its own.',
    example: 'This publication holds invented content, to show how it works.',
    lead: (region: string) =>
      `What ${region} does against homelessness: what was promised, where we stand and what it costs.`,
    inShort: 'In short',
    goalsAndActions: (goals: number, actions: number) =>
      `${goals} ${goals === 1 ? 'goal' : 'goals'} and ${actions} ${actions === 1 ? 'action' : 'actions'}`,
    planSums: (municipalities: number, goals: string) =>
      `${municipalities === 1 ? 'One municipality makes' : `${municipalities} municipalities make`} this plan together: ${goals}.`,
    lineColumn: 'Action line',
    goalsColumn: 'Goals',
    actionsColumn: 'Actions',
    finishedColumn: 'Finished',
    linesCaption: 'The plan per action line',
    latestFigures: 'Latest figures',
    noIndicators: 'There are no indicators yet.',
    toThePlan: 'Read the whole plan',
    toTheMonitor: 'All figures, per municipality and through time',
    toTheMoney: 'All funds and costs',
    planLead: 'The goals per action line, and for each action who does what, where, when and for how much.',
    noPlan: 'There is no plan yet.',
    explorationLead:
      'What municipalities and the region already do against homelessness, per action line, and what is missing.',
    openFindingsOnly: 'These are the public findings. What is for the region alone does not count here.',
    findings: 'All public findings',
    noFindings: 'There are no findings yet.',
    monitorLead:
      'The figures by which the region sees whether the plan works, with their source, and protected where they count people.',
    protection: 'How we protect small numbers',
    protectionBody:
      'Numbers of people and households are rounded to fives. Of a number from 1 to 4 only a class is shown (“1-4”), so that nobody can be recognised. Nought stays nought.',
    protectionTotals:
      'A total is rounded from the exact total. For that reason the parts do not always add up to it. Where somebody could still work out a small number from a total, a wider class is shown, or the figure is kept back.',
    protectionWhole: 'Figures that do not count people, such as days or a score, are not rounded.',
    protectionStored:
      'The exact numbers are not in this publication: nor in its charts, its tables or its files.',
    moneyLead: 'What money there is, what the actions cost and what pays for them.',
    noMoney: 'There are no funds and costs yet.',
    involvementLead:
      'Who took part in the plan, what people with lived experience said, and what was done with it.',
    partyCaption: 'Every involved party, with when and how it took part',
    partyColumn: 'Party',
    whenColumn: 'When and how',
    resultColumn: 'Result',
    accountabilityLead: 'Where it comes from, how it was made and how the publication changed.',
    sourcesLead:
      'What stands in this publication comes from these sources. The source of an example is invented too.',
    sourceOf: {
      framework: 'National framework',
      assignment: 'Assignment',
      policy: 'Standing policy',
      exploration: 'Exploration',
      indicator: 'Figures',
      money: 'Money',
    },
    checkTitle: 'The plan check on the day of publication',
    checkLead:
      'The plan check reads the plan and says per rule what is still missing. This is how it stood when this version was made.',
    openRemarks: (count: number) =>
      count === 0 ? 'Nothing was open.' : count === 1 ? '1 remark was open.' : `${count} remarks were open.`,
    versions: 'Versions',
    versionsLead: 'Every version stays at its own address.',
    versionOf: (number: number) => `Version ${number}`,
    thisVersion: 'this version',
    firstVersion: 'This is the first version.',
    laterVersions: 'Is there a newer one? Look at all versions.',
    data: 'Data to take along',
    dataLead:
      'These files open in Excel and in any other spreadsheet. Numbers of people are protected in them as they are on the pages.',
    files: {
      'indicatoren.csv': 'Indicators',
      'waarnemingen.csv': 'Figures per municipality and period',
      'acties.csv': 'Actions',
      'bevindingen.csv': 'Findings',
    },
    shownColumn: 'Shown as',
    shownAs: {
      known: 'measured',
      rounded: 'rounded to five',
      class: 'class',
      withheld: 'not shown',
      missing: 'missing',
    },
    listTitle: (region: string) => `Publications of ${region}`,
    listLead: 'The newest comes first. Every version stays as it was.',
    newest: 'Newest',
    versionOn: (number: number, day: string) => `Version ${number}, ${day}`,
  },
)

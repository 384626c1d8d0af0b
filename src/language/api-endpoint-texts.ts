import type { RegisterTexts } from './registers/register-words.ts'

type Words = Pick<RegisterTexts, 'plural' | 'singular' | 'intro' | 'add' | 'change'>
type About = { summary: string; description: string }

/** What each endpoint of the API does; those of a register are made from the words of that register. */
const nl = {
  register: {
    list: ({ plural, intro }: Words) =>
      about(`${plural} opvragen`, `${intro} Weggehaalde rijen staan er niet bij.`),
    add: ({ add }: Words) => about(add, 'Voegt één rij toe en geeft haar terug zoals zij is opgeslagen.'),
    import: ({ plural }: Words) =>
      about(
        `${plural} importeren`,
        'Stuur een CSV- of Excel-bestand als inhoud van het verzoek. Goede rijen worden opgeslagen; van elke andere rij staat in het antwoord wat er mis is. Dezelfde rij nog eens sturen verandert niets.',
      ),
    read: ({ singular }: Words) => about(`${singular} lezen`, 'Geeft één rij.'),
    replace: ({ change }: Words) =>
      about(
        change,
        'Vervangt de hele rij. Een veld dat u weglaat, wordt onbekend. Wat GET geeft, kunt u zo weer sturen.',
      ),
    remove: ({ singular }: Words) =>
      about(`${singular} weghalen`, 'Haalt de rij weg. Dat is terug te draaien met terugzettingen.'),
    restore: ({ singular }: Words) => about(`${singular} terugzetten`, 'Zet een weggehaalde rij terug.'),
    versions: ({ singular }: Words) =>
      about(
        `${singular}: alle versies`,
        'Alle versies van één rij, de oudste eerst, met wie ze maakte; ook van een rij die is weggehaald. Stuur de inhoud van een versie met PUT om haar terug te zetten.',
      ),
  },
  single: {
    beginSession: about(
      'Inloggen',
      'Geeft een token voor twaalf uur. Stuur het mee als `Authorization: Bearer …`. Wie iets mag, hangt af van de rol van dit account.',
    ),
    endSession: about('Uitloggen', 'Het token werkt daarna niet meer.'),
    listRegions: about('Mijn regio’s opvragen', 'De regio’s waar u bij hoort, met uw rol.'),
    foundRegion: about(
      'Regio beginnen',
      'Begint een nieuwe regio en maakt u regiocoördinator. Geef een naam, een conceptregio, of allebei. Alleen voor wie regio’s mag beginnen.',
    ),
    readRegion: about('Regio lezen', 'De regio met haar gemeenten, actielijnen, partijen en opdracht.'),
    readAuditLog: about(
      'Het logboek lezen',
      'Wie wanneer wat wijzigde, en wie inbreng en kleine aantallen las; de nieuwste regel eerst. Netwerkadressen staan er niet bij. Alleen voor regiocoördinatoren en bestuurders.',
    ),
    listMembers: about(
      'Leden opvragen',
      'Wie welke rol heeft in de regio. E-mailadressen, gemeenten, organisaties en data staan er alleen bij voor regiocoördinatoren en bestuurders.',
    ),
    addMember: about(
      'Lid toevoegen',
      'Geeft iemand een rol. Wie nog geen account heeft, krijgt er een, met een brief om een wachtwoord te kiezen. Kan deze installatie niet mailen, dan staat die link één keer in `wachtwoordlink`: geef hem zelf door. Alleen voor regiocoördinatoren.',
    ),
    readMember: about('Lid lezen', 'Eén rol van één persoon.'),
    removeMember: about(
      'Lid weghalen',
      'Haalt één rol van één persoon weg. Wat diegene schreef, blijft. De laatste regiocoördinator kan niet weg. Alleen voor regiocoördinatoren.',
    ),
    readExploration: about(
      'Verkenning lezen',
      'Per actielijn en gemeente wat er is, per doel en per stand, en waar leemten zijn. Een bevinding die meer actielijnen noemt, telt bij elk daarvan. De keuze van de pagina kan meegegeven worden.',
    ),
    analyseExploration: about(
      'Verkenning analyseren',
      'Wat de bevindingen samen vertellen: leemten, ongelijk aanbod, afhankelijkheid van partners en van geld dat stopt, en de verhouding preventie, wonen en opvang. Bevindingen staan er met hun nummer.',
    ),
    readDeliveryBoard: about(
      'Leveringen volgen',
      'Wie in de open ronde wat inlevert: waar elke levering staat en sinds wanneer, hoeveel dagen er nog zijn, en wanneer er is herinnerd. Zonder open ronde de laatste.',
    ),
    takeDeliveryStep: about(
      'Stap van een levering zetten',
      'Inleveren, terughalen, teruggeven met een reden, aannemen, heropenen of herinneren. Wie mag leveren levert in; de regiocoördinator doet de rest. Een stap die niet volgt op de stand wordt geweigerd, en een herinnering binnen vijf dagen ook.',
    ),
    readGaps: about(
      'Leemten lezen',
      'Wat de verkenning mist, elk met de naam waaronder doelen en acties haar noemen, en wat ermee is besloten: welke doelen en acties haar vullen, of waarom er geen actie komt. Ook waarover besloten is en wat nu geen leemte meer is, staat erbij.',
    ),
    decideNoAction: about(
      'Geen actie bij een leemte',
      'Legt vast waarom de regio bij deze leemte niets doet. Een nieuwe reden vervangt de vorige. Stuur in If-Match de versie van geenActie mee, of "weg" als er nog geen is: dan overschrijft u niets ongezien.',
    ),
    takeBackNoAction: about(
      'Reden intrekken',
      'De leemte staat daarna weer open, tenzij een doel of actie haar vult.',
    ),
    readPlanCheck: about(
      'Plantoets lezen',
      'Per regel van de plantoets of het plan eraan voldoet, en zo niet: wat er ontbreekt.',
    ),
    departFromRule: about(
      'Afwijken van de plantoets',
      'Legt vast waarom de regio een opmerking laat staan. Een nieuwe reden vervangt de vorige. Stuur in If-Match de versie van de afwijking mee, of "weg" als er nog geen is: dan overschrijft u niets ongezien.',
    ),
    takeBackDeparture: about('Afwijking intrekken', 'De opmerking staat daarna weer open.'),
    readPlanVersions: about(
      'Versies van het plan lezen',
      'Alle ingediende versies, de nieuwste eerst, met de fase waarin zij staan en de weg daarheen.',
    ),
    submitPlanVersion: about(
      'Versie van het plan indienen',
      'Legt het concept vast als een versie, die niet meer verandert. Met open punten in de plantoets kan een versie alleen naar consultatie, en alleen als openPuntenBekend waar is.',
    ),
    readPlanVersion: about(
      'Versie van het plan lezen',
      'Eén versie, met de doelen, de acties en de uitkomst van de plantoets op de dag van indienen.',
    ),
    takeVersionStep: about(
      'Stap met een versie zetten',
      'De volgende fase van een versie, of een stap terug. Intrekken en teruggaan vragen een toelichting.',
    ),
    readPlanDifferences: about(
      'Verschillen met het concept lezen',
      'Wat er sinds deze versie nieuw, vervallen en gewijzigd is, per lijst, met de id’s en de namen van de velden.',
    ),
    readChangeProposals: about(
      'Wijzigingsvoorstellen lezen',
      'Wat er is voorgesteld om te wijzigen in het plan dat van kracht is, en wat erover besloten is.',
    ),
    decideChangeProposal: about(
      'Over een wijzigingsvoorstel besluiten',
      'Neemt een voorstel over in het plan, of wijst het af met een toelichting. Staat er intussen iets anders in het plan, dan is tochOvernemen nodig.',
    ),
    readDiscussion: about(
      'Bespreekpunten lezen',
      'Wat leden van de regio over het plan tegen elkaar zeggen, de nieuwste eerst, met de reacties.',
    ),
    raisePoint: about(
      'Bespreekpunt maken',
      'Een nieuw punt over het plan, een doel, een actie of een mijlpaal. Wie achter een @ in de tekst staat, of in noemt, krijgt bericht.',
    ),
    replyToPoint: about(
      'Op een bespreekpunt reageren',
      'Een reactie onder het punt. Een reactie op een reactie komt onder hetzelfde punt.',
    ),
    changePoint: about(
      'Bespreektekst wijzigen',
      'Een andere tekst, door wie hem schreef. Wie er nieuw in genoemd wordt, krijgt bericht.',
    ),
    withdrawPoint: about(
      'Bespreektekst intrekken',
      'De tekst verdwijnt echt; de plaats blijft. Dat kan wie hem schreef, en de coördinator.',
    ),
    settlePoint: about('Bespreekpunt afhandelen', 'Zet een punt op afgehandeld, of weer open.'),
    readAdoption: about(
      'Vaststelling lezen',
      'Wie over een versie van het plan heeft besloten, wat er nog nodig is en of het plan geldt. Zonder `versie` gaat het over de versie die nu voorligt, of anders over het plan dat geldt.',
    ),
    switchRuleOff: about(
      'Regel van de plantoets uitzetten',
      'De regio houdt het plan niet meer tegen deze regel, en zegt waarom. Een publicatie zegt het ook. Stuur in If-Match de versie van uitgezet mee, of "weg" als de regel aan staat.',
    ),
    switchRuleOn: about(
      'Regel van de plantoets aanzetten',
      'De plantoets kijkt daarna weer naar deze regel.',
    ),
    listConsultations: about(
      'Consultaties opvragen',
      'Over welke versies van het plan lezers gevraagd zijn, van wanneer tot wanneer, en hoeveel reacties een antwoord missen.',
    ),
    readReactions: about(
      'Reacties lezen',
      'Alle reacties op een consultatie met hun antwoord. Van een ingetrokken reactie is alleen het nummer over. Links en e-mailadressen staan er niet bij.',
    ),
    answerReaction: about(
      'Reactie beantwoorden',
      'Legt vast wat de regio met een reactie doet, en waarom. Een nieuw antwoord vervangt het vorige. Stuur in If-Match de versie van de reactie mee, of "weg" als er nog geen antwoord is. Alleen voor regiocoördinatoren.',
    ),
    readMonitor: about(
      'Monitor lezen',
      'Alle indicatoren met hun cijfers, zoals de regio ze kent: niet beschermd. Een som zegt van hoeveel gemeenten zij is.',
    ),
    readForecast: about(
      'Verwachting lezen',
      'Hoe een indicator verdergaat als het gaat zoals tot nu toe: per periode het midden en twee banden, de kans op de streefwaarde, en wat er van eerdere verwachtingen kwam. Uit cijfers die niet beschermd zijn.',
    ),
    listPublications: about(
      'Publicaties opvragen',
      'De publicaties van een regio, de nieuwste eerst. Voor iedereen, zonder inloggen.',
    ),
    listPlannedPublications: about(
      'Geplande publicaties opvragen',
      'Wat de regio later vanzelf publiceert, het eerste bovenaan. Plannen en intrekken doet u op de pagina.',
    ),
    publish: about(
      'Publiceren',
      'Maakt een genummerde publicatie die nooit meer verandert. Aantallen mensen worden beschermd: afgerond op vijftallen, en 1 tot en met 4 alleen als klasse.',
    ),
    readPublication: about(
      'Publicatie lezen',
      'Eén publicatie met de adressen van haar pagina’s en gegevensbestanden. Voor iedereen, zonder inloggen.',
    ),
    listInvitations: about(
      'Uitnodigingen opvragen',
      'De links waarmee mensen zonder account iets invullen, met hun stand. De link zelf staat alleen op de pagina. Alleen voor wie zulke links mag maken.',
    ),
    revokeInvitation: about(
      'Uitnodiging intrekken',
      'De link opent daarna niets meer, ook voor wie het formulier al open heeft.',
    ),
    readFramework: about(
      'Landelijk kader lezen',
      'Het landelijke plan, met per onderdeel de bron en hoe zeker die is. Voor iedereen.',
    ),
    listTypicalMeasures: about(
      'Typische maatregelen opvragen',
      'Dingen die regio’s vaak doen, per actielijn. Het zijn suggesties van Thuisplan, geen eisen van het landelijke plan. Voor iedereen.',
    ),
    listMunicipalities: about('Gemeenten opvragen', 'Alle gemeenten met hun officiële code. Voor iedereen.'),
    readTerritory: about(
      'Regio-indeling lezen',
      'Welke gemeenten waarschijnlijk samen een regio vormen. Dit is een concept. Voor iedereen.',
    ),
  },
}

const en: typeof nl = {
  register: {
    list: ({ plural, intro }) =>
      about(`List ${plural.toLowerCase()}`, `${intro} What was removed is not in it.`),
    add: ({ add }) => about(add, 'Adds one row and gives it back as it was stored.'),
    import: ({ plural }) =>
      about(
        `Import ${plural.toLowerCase()}`,
        'Send a CSV or Excel file as the content of the request. Good rows are stored; the answer says what is wrong with each of the others. Sending the same row again changes nothing.',
      ),
    read: ({ singular }) => about(`Read one ${singular.toLowerCase()}`, 'Gives one row.'),
    replace: ({ change }) =>
      about(
        change,
        'Replaces the whole row. A field you leave out becomes unknown. What GET gives can be sent back as it is.',
      ),
    remove: ({ singular }) =>
      about(
        `Remove one ${singular.toLowerCase()}`,
        'Takes the row away. It can be put back with terugzettingen.',
      ),
    restore: ({ singular }) =>
      about(`Put back one ${singular.toLowerCase()}`, 'Puts back a row that was taken away.'),
    versions: ({ singular }) =>
      about(
        `${singular}: all versions`,
        'All versions of one row, the oldest first, with who made them; also of a row that was taken away. Send the content of a version with PUT to put it back.',
      ),
  },
  single: {
    beginSession: about(
      'Sign in',
      'Gives a token for twelve hours. Send it along as `Authorization: Bearer …`. What you may do depends on the role of this account.',
    ),
    endSession: about('Sign out', 'The token no longer works afterwards.'),
    listRegions: about('List my regions', 'The regions you belong to, with your role.'),
    foundRegion: about(
      'Found a region',
      'Founds a new region and makes you its coordinator. Give a name, a draft region, or both. Only for those who may found regions.',
    ),
    readRegion: about(
      'Read a region',
      'The region with its municipalities, action lines, parties and assignment.',
    ),
    readAuditLog: about(
      'Read the log',
      'Who changed what and when, and who read contributions and small counts; the newest entry first. Network addresses are not there. Only for region coordinators and administrators.',
    ),
    listMembers: about(
      'List members',
      'Who has which role in the region. E-mail addresses, municipalities, organisations and dates are there only for region coordinators and administrators.',
    ),
    addMember: about(
      'Add a member',
      'Gives somebody a role. Whoever has no account yet gets one, with a letter to choose a password. Where this installation cannot send mail, that link stands once in `wachtwoordlink`: pass it on yourself. Only for region coordinators.',
    ),
    readMember: about('Read a member', 'One role of one person.'),
    removeMember: about(
      'Remove a member',
      'Takes away one role of one person. What they wrote stays. The last region coordinator cannot go. Only for region coordinators.',
    ),
    readExploration: about(
      'Read the exploration',
      'What there is per action line and municipality, per aim and per state, and where the gaps are. A finding that names several action lines counts on each of them. The choice of the page can be given along.',
    ),
    analyseExploration: about(
      'Analyse the exploration',
      'What the findings tell together: gaps, unequal coverage, dependence on partners and on money that ends, and the balance of prevention, housing and shelter. Findings stand there with their number.',
    ),
    readDeliveryBoard: about(
      'Follow the deliveries',
      'Who hands in what for the round that is open: where each delivery stands and since when, how many days are left, and when a reminder was sent. Without an open round the last one.',
    ),
    takeDeliveryStep: about(
      'Take a step with a delivery',
      'Hand in, take back, return with a reason, accept, reopen or remind. Whoever may deliver hands in; the region coordinator does the rest. A step that does not follow on the state is refused, and so is a reminder within five days.',
    ),
    readGaps: about(
      'Read the gaps',
      'What the exploration lacks, each with the name by which goals and actions name it, and what was decided: which goals and actions fill it, or why there will be no action. What was decided about something that is no gap any more stands there too.',
    ),
    decideNoAction: about(
      'No action about a gap',
      'Records why the region does nothing about this gap. A new reason replaces the last. Send the versie of geenActie in If-Match, or "weg" when there is none yet: then you write over nothing unseen.',
    ),
    takeBackNoAction: about(
      'Take the reason back',
      'The gap stands open again afterwards, unless a goal or an action fills it.',
    ),
    readPlanCheck: about(
      'Read the plan check',
      'For each rule of the plan check whether the plan keeps it, and if not: what is missing.',
    ),
    departFromRule: about(
      'Depart from the plan check',
      'Records why the region leaves a remark as it is. A new reason replaces the last. Send the versie of the afwijking in If-Match, or "weg" when there is none yet: then you write over nothing unseen.',
    ),
    takeBackDeparture: about('Take back a departure', 'The remark stands open again afterwards.'),
    readPlanVersions: about(
      'Read the versions of the plan',
      'All submitted versions, the newest first, with the stage they are in and the way there.',
    ),
    submitPlanVersion: about(
      'Submit a version of the plan',
      'Records the concept as a version that never changes. With open points in the plan check a version can only go to consultation, and only when openPuntenBekend is true.',
    ),
    readPlanVersion: about(
      'Read a version of the plan',
      'One version, with its goals, its actions and the outcome of the plan check on the day of submission.',
    ),
    takeVersionStep: about(
      'Take a step with a version',
      'The next stage of a version, or a step back. Withdrawing and going back ask for an explanation.',
    ),
    readPlanDifferences: about(
      'Read the differences from the concept',
      'What is new, gone and changed since this version, list by list, with ids and names of fields.',
    ),
    readChangeProposals: about(
      'Read the change proposals',
      'What was proposed to change in the plan in force, and what was decided about it.',
    ),
    decideChangeProposal: about(
      'Decide about a change proposal',
      'Takes a proposal over into the plan, or rejects it with an explanation. When the plan says something else by now, tochOvernemen is needed.',
    ),
    readDiscussion: about(
      'Read the discussion points',
      'What members of the region say to each other about the plan, the newest first, with the replies.',
    ),
    raisePoint: about(
      'Raise a discussion point',
      'A new point about the plan, a goal, an action or a milestone. Who stands behind an @ in the text, or in noemt, gets a message.',
    ),
    replyToPoint: about(
      'Reply to a discussion point',
      'A reply below the point. A reply to a reply comes below the same point.',
    ),
    changePoint: about(
      'Change the words of a point',
      'Other words, by who wrote them. Who is newly mentioned gets a message.',
    ),
    withdrawPoint: about(
      'Withdraw the words of a point',
      'The words are really gone; their place stays. By who wrote them, and by the coordinator.',
    ),
    settlePoint: about('Settle a discussion point', 'Marks a point as settled, or opens it again.'),
    readAdoption: about(
      'Read the adoption',
      'Who decided about a version of the plan, what is still needed and whether the plan is in force. Without `versie` it is about the version before the bodies now, or else about the plan in force.',
    ),
    switchRuleOff: about(
      'Switch a rule of the plan check off',
      'The region no longer holds its plan against this rule, and says why. A publication says so too. Send the versie of uitgezet in If-Match, or "weg" when the rule is on.',
    ),
    switchRuleOn: about(
      'Switch a rule of the plan check on',
      'The plan check looks at this rule again afterwards.',
    ),
    listConsultations: about(
      'List the consultations',
      'About which versions of the plan readers were asked, from when to when, and how many reactions miss an answer.',
    ),
    readReactions: about(
      'Read the reactions',
      'All reactions to a consultation with their answer. Of a withdrawn reaction only the number is left. Links and e-mail addresses are not told.',
    ),
    answerReaction: about(
      'Answer a reaction',
      'Records what the region does with a reaction, and why. A new answer replaces the one before. Send the version of the reaction along in If-Match, or "weg" when there is no answer yet. For region coordinators only.',
    ),
    readMonitor: about(
      'Read the monitor',
      'All indicators with their figures, as the region knows them: not protected. A sum says of how many municipalities it is.',
    ),
    readForecast: about(
      'Read the forecast',
      'How an indicator goes on if it goes as it went until now: for each period the middle and two bands, the chance of the target, and what came of earlier forecasts. From figures that are not protected.',
    ),
    listPublications: about(
      'List publications',
      'The publications of a region, the newest first. For everyone, without signing in.',
    ),
    listPlannedPublications: about(
      'List planned publications',
      'What the region will publish by itself later, the first to come first. Planning and withdrawing is done on the page.',
    ),
    publish: about(
      'Publish',
      'Makes a numbered publication that never changes. Counts of people are protected: rounded to fives, and 1 to 4 only as a class.',
    ),
    readPublication: about(
      'Read a publication',
      'One publication with the addresses of its pages and data files. For everyone, without signing in.',
    ),
    listInvitations: about(
      'List invitations',
      'The links with which people without an account fill something in, with their state. The link itself is on the page only. Only for those who may make such links.',
    ),
    revokeInvitation: about(
      'Revoke an invitation',
      'The link opens nothing afterwards, also for who has the form open already.',
    ),
    readFramework: about(
      'Read the national framework',
      'The national plan, with the source of each part and how sure it is. For everyone.',
    ),
    listTypicalMeasures: about(
      'List typical measures',
      'Things that regions often do, per action line. They are suggestions of Thuisplan, no requirements of the national plan. For everyone.',
    ),
    listMunicipalities: about(
      'List municipalities',
      'All municipalities with their official code. For everyone.',
    ),
    readTerritory: about(
      'Read the draft regions',
      'Which municipalities probably form a region together. This is a draft. For everyone.',
    ),
  },
}

export const endpointTexts = { nl, en }

function about(summary: string, description: string): About {
  return { summary, description }
}

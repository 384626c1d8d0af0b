import { writeNumber } from './figures.ts'
import { bilingual } from './language.ts'

/** The front page, the list of one's own regions, and a region at a glance. */
export const homeTexts = bilingual(
  {
    title: 'Van een landelijk plan naar een thuis',
    lead: 'Thuisplan helpt gemeenten om samen dakloosheid te voorkomen en te beëindigen. Een regio kijkt wat er al gebeurt, maakt een plan, en laat zien hoe ver zij is.',
    counts: 'Er staan alleen aantallen in, geen gegevens over mensen.',
    signIn: 'Inloggen',
    myRegions: 'Naar mijn regio’s',
    linesTitle: 'De zes actielijnen',
    linesTitleOther: 'De actielijnen',
    linesLead: (title: string) => `Elk regionaal plan volgt de lijnen van het landelijke plan: ${title}.`,
    linesMore: 'Lees het landelijke kader',
    publicationsTitle: 'Nieuwste publicaties',
    publicationsLead: 'Wat regio’s zelf naar buiten brachten. Een publicatie verandert niet meer.',
    publicationsNone: 'Er is nog niets gepubliceerd.',
    publicationMeta: (number: number, day: string) => `Versie ${number}, ${day}`,
  },
  {
    title: 'From a national plan to a home',
    lead: 'Thuisplan helps municipalities to prevent and end homelessness together. A region looks at what is done already, makes a plan, and shows how far it is.',
    counts: 'It holds counts only, no data about people.',
    signIn: 'Sign in',
    myRegions: 'To my regions',
    linesTitle: 'The six action lines',
    linesTitleOther: 'The action lines',
    linesLead: (title: string) => `Every regional plan follows the lines of the national plan: ${title}.`,
    linesMore: 'Read the national framework',
    publicationsTitle: 'Latest publications',
    publicationsLead: 'What regions have made public themselves. A publication does not change any more.',
    publicationsNone: 'Nothing has been published yet.',
    publicationMeta: (number: number, day: string) => `Version ${number}, ${day}`,
  },
)

export const myRegionsTexts = bilingual(
  {
    title: 'Mijn regio’s',
    lead: 'De regio’s waar u bij hoort.',
    found: 'Nieuwe regio',
    plan: (years: string) => `Plan voor ${years}`,
    role: (role: string) => `U bent ${role}`,
    editorOf: (role: string, municipalities: string) => `${role} van ${municipalities}`,
    empty: 'U hoort nog bij geen regio',
    emptyHelp: 'Vraag de coördinator van uw regio om u toe te voegen.',
    emptyFound: 'U kunt zelf een regio beginnen.',
  },
  {
    title: 'My regions',
    lead: 'The regions you belong to.',
    found: 'New region',
    plan: (years: string) => `Plan for ${years}`,
    role: (role: string) => `You are ${role}`,
    editorOf: (role: string, municipalities: string) => `${role} of ${municipalities}`,
    empty: 'You do not belong to a region yet',
    emptyHelp: 'Ask the coordinator of your region to add you.',
    emptyFound: 'You can found a region yourself.',
  },
)

export const overviewTexts = bilingual(
  {
    welcome: (name: string) =>
      `${name} staat klaar. U bent de coördinator. Hieronder staat wat u nu kunt doen.`,
    years: (from: number, to: number) => (from === to ? String(from) : `${from} tot en met ${to}`),
    kicker: (years: string) => `Regionaal plan van aanpak ${years}`,
    assignment: 'Opdracht',
    noAssignment: 'De opdracht is nog niet opgeschreven.',
    handover: 'Oplevering',
    handoverAhead: (days: number) => (days === 1 ? 'Nog 1 dag' : `Nog ${writeNumber('nl', days)} dagen`),
    handoverToday: 'Vandaag',
    handoverPast: (days: number) =>
      days === 1 ? '1 dag geleden' : `${writeNumber('nl', days)} dagen geleden`,
    framework: 'Landelijk kader',
    keyFacts: 'Kerngegevens',
    nextTitle: 'Wat is de volgende stap?',
    nothingOpen: 'Er staat nu niets open.',
    steps: {
      'start-exploration': () => 'Begin de verkenning: vraag gemeenten en partners wat zij al doen.',
      'fill-blanks': (count: number) =>
        count === 1
          ? 'In de verkenning is 1 vak nog niet ingevuld.'
          : `In de verkenning zijn ${count} vakken nog niet ingevuld.`,
      'involve-parties': (count: number) =>
        count === 1
          ? '1 betrokken partij heeft nog niet meegedaan.'
          : `${count} betrokken partijen hebben nog niet meegedaan.`,
      'set-goals': (count: number) =>
        count === 1 ? '1 actielijn heeft nog geen doel.' : `${count} actielijnen hebben nog geen doel.`,
      'add-actions': (count: number) =>
        count === 1 ? '1 doel heeft nog geen actie.' : `${count} doelen hebben nog geen actie.`,
      'decide-gaps': (count: number) =>
        count === 1
          ? 'Over 1 leemte van de verkenning is nog niets besloten.'
          : `Over ${count} leemten van de verkenning is nog niets besloten.`,
      'name-owners': (count: number) =>
        count === 1 ? '1 actie heeft nog geen eigenaar.' : `${count} acties hebben nog geen eigenaar.`,
      'cover-costs': (count: number) =>
        count === 1 ? '1 kostenpost heeft geen dekking.' : `${count} kostenposten hebben geen dekking.`,
      'choose-indicators': () => 'Kies waaraan de regio haar voortgang meet.',
      'deliver-figures': (count: number) =>
        count === 1 ? '1 indicator heeft nog geen cijfers.' : `${count} indicatoren hebben nog geen cijfers.`,
      'answer-contributions': (count: number) =>
        count === 1 ? '1 inbreng wacht op antwoord.' : `${count} keer wacht inbreng op antwoord.`,
      'report-milestones': (count: number) =>
        count === 1 ? 'Van 1 mijlpaal is de dag voorbij.' : `Van ${count} mijlpalen is de dag voorbij.`,
      publish: () => 'Er is nog niets gepubliceerd. Publiceer het plan als het klaar is.',
    },
    roomsTitle: 'Waar de regio staat',
    figures: {
      findings: (count: number) => (count === 1 ? 'bevinding' : 'bevindingen'),
      gaps: (gaps: number, blanks: number) =>
        `${gaps === 0 ? '' : `In ${gaps} ${gaps === 1 ? 'vak' : 'vakken'} ontbreekt iets, `}${blanks} ${blanks === 1 ? 'vak' : 'vakken'} nog niet ingevuld`,
      actions: (count: number) => (count === 1 ? 'actie' : 'acties'),
      goals: (goals: number, finished: number) =>
        `${goals} ${goals === 1 ? 'doel' : 'doelen'}, ${finished} ${finished === 1 ? 'actie' : 'acties'} gereed`,
      money: (count: number) => (count === 1 ? 'kostenpost' : 'kostenposten'),
      uncovered: (count: number) => (count === 0 ? 'Alles is gedekt' : `${count} zonder dekking`),
      noMoney: 'Nog geen kosten ingevuld',
      indicators: (count: number) => (count === 1 ? 'indicator' : 'indicatoren'),
      noIndicators: 'Nog geen gekozen',
      withoutFigures: (count: number) => (count === 0 ? 'Alle met cijfers' : `${count} zonder cijfers`),
      contributions: (_count: number) => 'keer inbreng',
      noContributions: 'Nog niemand gehoord',
      unanswered: (count: number) => (count === 0 ? 'Alles is beantwoord' : `${count} zonder antwoord`),
      publications: (count: number) => (count === 1 ? 'publicatie' : 'publicaties'),
      lastPublication: (day: string) => `Laatste op ${day}`,
      notPublished: 'Nog niets gepubliceerd',
    },
    threadTitle: 'De rode draad',
    threadLead: 'Waar het plan vandaan komt, en wat eraan komt.',
    events: {
      'policy-begins': 'Beleid begint',
      'policy-ends': 'Beleid loopt af',
      handover: 'Afgesproken dag van oplevering van het plan',
      'milestone-reached': 'Mijlpaal bereikt',
      'milestone-due': 'Mijlpaal',
      'figures-due': 'Nieuwe cijfers',
      published: 'Gepubliceerd',
    },
    action: (code: string) => `Actie ${code}`,
    municipalitiesTitle: 'Gemeenten',
    municipalitiesCaption: 'Inwoners en bevindingen',
    municipality: 'Gemeente',
    inhabitants: 'Inwoners',
    inhabitantsOn: (day: string) => `Inwoners op ${day}.`,
    inhabitantsSource: 'Bron: CBS / Kadaster, bewerking VWS.',
    findings: 'Bevindingen',
    centre: 'Centrumgemeente',
    mapTitle: 'Inwoners per gemeente',
    mapDescription: 'Elke gemeente is een even groot vak, ongeveer op haar plek.',
    mapUnit: 'Aantal inwoners',
    mapStep: (from: string, to: string) => (to === '' ? `${from} en meer` : `${from} tot ${to}`),
    mapBelow: (to: string) => `minder dan ${to}`,
    mapMissing: 'Onbekend',
    noMunicipalities: 'Er horen nu geen gemeenten bij deze regio.',
  },
  {
    welcome: (name: string) => `${name} is ready. You are its coordinator. Below is what you can do now.`,
    years: (from: number, to: number) => (from === to ? String(from) : `${from} to ${to}`),
    kicker: (years: string) => `Regional plan of action ${years}`,
    assignment: 'Assignment',
    noAssignment: 'The assignment has not been written down yet.',
    handover: 'Handover',
    handoverAhead: (days: number) => (days === 1 ? '1 day left' : `${writeNumber('en', days)} days left`),
    handoverToday: 'Today',
    handoverPast: (days: number) => (days === 1 ? '1 day ago' : `${writeNumber('en', days)} days ago`),
    framework: 'National framework',
    keyFacts: 'Key facts',
    nextTitle: 'What is the next step?',
    nothingOpen: 'Nothing is open at the moment.',
    steps: {
      'start-exploration': () =>
        'Begin the exploration: ask municipalities and partners what they do already.',
      'fill-blanks': (count: number) =>
        count === 1
          ? '1 cell of the exploration has not been filled in yet.'
          : `${count} cells of the exploration have not been filled in yet.`,
      'involve-parties': (count: number) =>
        count === 1
          ? '1 involved party has not taken part yet.'
          : `${count} involved parties have not taken part yet.`,
      'set-goals': (count: number) =>
        count === 1 ? '1 action line has no goal yet.' : `${count} action lines have no goal yet.`,
      'add-actions': (count: number) =>
        count === 1 ? '1 goal has no action yet.' : `${count} goals have no action yet.`,
      'decide-gaps': (count: number) =>
        count === 1
          ? 'Nothing has been decided about 1 gap of the exploration.'
          : `Nothing has been decided about ${count} gaps of the exploration.`,
      'name-owners': (count: number) =>
        count === 1 ? '1 action has no owner yet.' : `${count} actions have no owner yet.`,
      'cover-costs': (count: number) =>
        count === 1 ? '1 cost item is not covered.' : `${count} cost items are not covered.`,
      'choose-indicators': () => 'Choose what the region measures its progress by.',
      'deliver-figures': (count: number) =>
        count === 1 ? '1 indicator has no figures yet.' : `${count} indicators have no figures yet.`,
      'answer-contributions': (count: number) =>
        count === 1 ? '1 contribution waits for an answer.' : `${count} contributions wait for an answer.`,
      'report-milestones': (count: number) =>
        count === 1 ? 'The day of 1 milestone has passed.' : `The day of ${count} milestones has passed.`,
      publish: () => 'Nothing has been published yet. Publish the plan when it is ready.',
    },
    roomsTitle: 'Where the region stands',
    figures: {
      findings: (count: number) => (count === 1 ? 'finding' : 'findings'),
      gaps: (gaps: number, blanks: number) =>
        `${gaps === 0 ? '' : `Something is missing in ${gaps} ${gaps === 1 ? 'cell' : 'cells'}, `}${blanks} ${blanks === 1 ? 'cell' : 'cells'} not filled in yet`,
      actions: (count: number) => (count === 1 ? 'action' : 'actions'),
      goals: (goals: number, finished: number) =>
        `${goals} ${goals === 1 ? 'goal' : 'goals'}, ${finished} ${finished === 1 ? 'action' : 'actions'} finished`,
      money: (count: number) => (count === 1 ? 'cost item' : 'cost items'),
      uncovered: (count: number) => (count === 0 ? 'Everything is covered' : `${count} not covered`),
      noMoney: 'No costs filled in yet',
      indicators: (count: number) => (count === 1 ? 'indicator' : 'indicators'),
      noIndicators: 'None chosen yet',
      withoutFigures: (count: number) => (count === 0 ? 'All with figures' : `${count} without figures`),
      contributions: (count: number) => (count === 1 ? 'contribution' : 'contributions'),
      noContributions: 'Nobody heard yet',
      unanswered: (count: number) => (count === 0 ? 'All have been answered' : `${count} without an answer`),
      publications: (count: number) => (count === 1 ? 'publication' : 'publications'),
      lastPublication: (day: string) => `Last on ${day}`,
      notPublished: 'Nothing published yet',
    },
    threadTitle: 'The golden thread',
    threadLead: 'Where the plan comes from, and what lies ahead.',
    events: {
      'policy-begins': 'Policy begins',
      'policy-ends': 'Policy ends',
      handover: 'Day agreed for handing over the plan',
      'milestone-reached': 'Milestone reached',
      'milestone-due': 'Milestone',
      'figures-due': 'New figures',
      published: 'Published',
    },
    action: (code: string) => `Action ${code}`,
    municipalitiesTitle: 'Municipalities',
    municipalitiesCaption: 'Inhabitants and findings',
    municipality: 'Municipality',
    inhabitants: 'Inhabitants',
    inhabitantsOn: (day: string) => `Inhabitants on ${day}.`,
    inhabitantsSource: 'Source: CBS / Kadaster, edited by VWS.',
    findings: 'Findings',
    centre: 'Centre municipality',
    mapTitle: 'Inhabitants per municipality',
    mapDescription: 'Every municipality is a tile of the same size, near its place.',
    mapUnit: 'Number of inhabitants',
    mapStep: (from: string, to: string) => (to === '' ? `${from} and more` : `${from} to ${to}`),
    mapBelow: (to: string) => `fewer than ${to}`,
    mapMissing: 'Unknown',
    noMunicipalities: 'No municipalities belong to this region now.',
  },
)

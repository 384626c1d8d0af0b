import { bilingual } from './language.ts'

export const explorationTexts = bilingual(
  {
    title: 'Verkenning',
    navigation: 'De verkenning',
    matrix: 'Per gemeente',
    lead: 'Wat doen gemeenten en de regio al, per actielijn? Elk vak telt wat er is, per doel. Kies een vak om de bevindingen te zien.',
    caption: 'Bevindingen per actielijn en gemeente',
    actionLine: 'Actielijn',
    gap: 'Leemte',
    blank: 'Nog niet ingevuld',
    aimsShort: {
      prevent: 'voorkomen',
      reduce: 'verminderen',
      'improve-shelter': 'verbeteren',
      'shorten-shelter': 'verkorten',
    },
    legendMeasures: 'Er is iets; het getal telt bevindingen per doel',
    legendGap: 'Leemte: hier ontbreekt iets, of het is gestopt',
    legendBlank: 'Nog niet ingevuld: wij weten het nog niet',
    sums: (findings: number, gaps: number, blanks: number) =>
      `${findings} ${findings === 1 ? 'bevinding' : 'bevindingen'}. ${gaps === 0 ? '' : `In ${gaps} ${gaps === 1 ? 'vak' : 'vakken'} ontbreekt iets, `}${blanks} ${blanks === 1 ? 'vak is' : 'vakken zijn'} nog niet ingevuld.`,
    cellTitle: (line: string, place: string) => `${line}: ${place}`,
    cellEmpty: 'Hier heeft nog niemand iets ingevuld.',
    allFindings: 'Alle bevindingen',
    whatIsGap: 'Wat is een leemte?',
    gapExplained:
      'Een leemte is een plek waar iemand zegt dat er iets ontbreekt of gestopt is. Niet ingevuld is iets anders: dan heeft nog niemand iets gezegd.',
    noExploration:
      'Er zijn nog geen bevindingen. Zo begint u: begin een ronde, kies wie u vraagt, en laat gemeenten en partners zelf invullen. U kunt ook zelf een bevinding toevoegen of een werkboek inlezen.',
    toRound: 'Naar de rondes en leveringen',
  },
  {
    title: 'Exploration',
    navigation: 'The exploration',
    matrix: 'By municipality',
    lead: 'What do municipalities and the region do already, per action line? Each cell counts what is there, per aim. Choose a cell to see its findings.',
    caption: 'Findings per action line and municipality',
    actionLine: 'Action line',
    gap: 'Gap',
    blank: 'Not filled in yet',
    aimsShort: {
      prevent: 'prevent',
      reduce: 'reduce',
      'improve-shelter': 'improve',
      'shorten-shelter': 'shorten',
    },
    legendMeasures: 'Something is there; the number counts findings per aim',
    legendGap: 'Gap: something is missing here, or has stopped',
    legendBlank: 'Not filled in yet: we do not know',
    sums: (findings: number, gaps: number, blanks: number) =>
      `${findings} ${findings === 1 ? 'finding' : 'findings'}. ${gaps === 0 ? '' : `In ${gaps} ${gaps === 1 ? 'cell' : 'cells'} something is missing, `}${blanks} ${blanks === 1 ? 'cell has' : 'cells have'} not been filled in yet.`,
    cellTitle: (line: string, place: string) => `${line}: ${place}`,
    cellEmpty: 'Nobody has filled in anything here yet.',
    allFindings: 'All findings',
    whatIsGap: 'What is a gap?',
    gapExplained:
      'A gap is a place where somebody says that something is missing or has stopped. Not filled in is something else: nobody has said anything yet.',
    noExploration:
      'There are no findings yet. This is how to begin: begin a round, choose whom you ask, and let municipalities and partners fill in their own part. You can also add a finding or read a workbook yourself.',
    toRound: 'To the rounds and deliveries',
  },
)

import { bilingual } from './language.ts'

/** Choosing what the matrix counts, opening its lines, and moving over its cells. */
export const matrixTexts = bilingual(
  {
    filter: 'Kies wat telt',
    filterHelp:
      'Kiest u bij een vraag niets, dan telt alles mee. Kiest u er meer, dan telt wat bij één ervan past.',
    keys: {
      doel: 'Doel',
      stand: 'Stand',
      soort: 'Soort',
      doelgroep: 'Doelgroep',
      schaal: 'Schaal',
      aanpak: 'Aanpak',
      deelthemas: 'Deelthema’s',
      weergave: 'Weergave',
    },
    showThemes: 'Alle actielijnen opgedeeld in hun deelthema’s',
    chosen: 'Gekozen',
    clearOne: 'Wis',
    clearAll: 'Alles wissen',
    chosenSums: (chosen: number, said: number) =>
      said === 1
        ? `${chosen} van de 1 bevinding past bij uw keuze.`
        : `${chosen} van de ${said} bevindingen ${chosen === 1 ? 'past' : 'passen'} bij uw keuze.`,
    explainedSum: (cells: number) =>
      cells === 1 ? '1 vak is leeg, met een reden.' : `${cells} vakken zijn leeg, met een reden.`,
    noneChosen: 'Geen enkele bevinding past bij uw keuze',
    noneChosenHelp: 'Wis een van uw keuzes, dan telt er meer mee.',
    openAll: 'Toon deelthema’s',
    closeAll: 'Verberg deelthema’s',
    open: (themes: number) => `Toon ${themes} deelthema’s`,
    close: 'Verberg deelthema’s',
    ofLine: (line: number) => `van actielijn ${line}`,
    withoutTheme: 'Zonder deelthema',
    asTable: 'Als tabel',
    asMatrix: 'Als matrix',
    unmatched: 'Niets bij uw keuze',
    none: 'Leeg, met reden',
    legendUnmatched: 'Er is wel iets, maar niets bij uw keuze',
    legendNone: 'Leeg, en de reden staat erbij',
    arrows:
      'Met de pijltjestoetsen gaat u van vak naar vak. Home en End brengen u naar het begin en het eind van de rij.',
    tableCaption: 'Bevindingen per actielijn en plaats, geteld per stand en per doel',
    columns: { line: 'Actielijn', theme: 'Deelthema', place: 'Plaats', cell: 'Vak', findings: 'Bevindingen' },
    states: {
      measures: 'Er is iets',
      gap: 'Leemte',
      unmatched: 'Niets bij uw keuze',
      none: 'Leeg, met reden',
      blank: 'Nog niet ingevuld',
    },
    countsExplained:
      'Een bevinding die meer actielijnen noemt, telt bij elk daarvan. In het totaal telt zij één keer. Bij de doelen telt alleen wat bestaat of gepland is.',
    back: 'Terug naar de verkenning',
    cellUnmatched: (said: number) =>
      said === 1
        ? 'De ene bevinding hier past niet bij uw keuze.'
        : `Geen van de ${said} bevindingen hier past bij uw keuze.`,
    shown: (from: number, to: number, total: number) => `Bevinding ${from} tot en met ${to} van ${total}`,
    pages: 'Bladeren door de bevindingen',
    previous: 'Vorige bevindingen',
    next: 'Volgende bevindingen',
    also: (lines: string) => `Ook bij actielijn ${lines}`,
  },
  {
    filter: 'Choose what counts',
    filterHelp:
      'Choose nothing at a question and everything counts. Choose several and what fits one of them counts.',
    keys: {
      doel: 'Aim',
      stand: 'State',
      soort: 'Kind',
      doelgroep: 'Target group',
      schaal: 'Scale',
      aanpak: 'Approach',
      deelthemas: 'Sub-themes',
      weergave: 'View',
    },
    showThemes: 'All action lines divided into their sub-themes',
    chosen: 'Chosen',
    clearOne: 'Clear',
    clearAll: 'Clear all',
    chosenSums: (chosen: number, said: number) =>
      said === 1
        ? `${chosen} of 1 finding fits your choice.`
        : `${chosen} of ${said} findings ${chosen === 1 ? 'fits' : 'fit'} your choice.`,
    explainedSum: (cells: number) =>
      cells === 1 ? '1 cell is empty, with a reason.' : `${cells} cells are empty, with a reason.`,
    noneChosen: 'No finding fits your choice',
    noneChosenHelp: 'Clear one of your choices, and more will count.',
    openAll: 'Show sub-themes',
    closeAll: 'Hide sub-themes',
    open: (themes: number) => `Show ${themes} sub-themes`,
    close: 'Hide sub-themes',
    ofLine: (line: number) => `of action line ${line}`,
    withoutTheme: 'Without a sub-theme',
    asTable: 'As a table',
    asMatrix: 'As a matrix',
    unmatched: 'Nothing you chose',
    none: 'Empty, with a reason',
    legendUnmatched: 'Something is there, but nothing you chose',
    legendNone: 'Empty, and the reason is given',
    arrows:
      'The arrow keys take you from cell to cell. Home and End take you to the beginning and the end of the row.',
    tableCaption: 'Findings per action line and place, counted per state and per aim',
    columns: { line: 'Action line', theme: 'Sub-theme', place: 'Place', cell: 'Cell', findings: 'Findings' },
    states: {
      measures: 'Something is there',
      gap: 'Gap',
      unmatched: 'Nothing you chose',
      none: 'Empty, with a reason',
      blank: 'Not filled in yet',
    },
    countsExplained:
      'A finding that names several action lines counts on each of them. In the total it counts once. Per aim only what exists or is planned counts.',
    back: 'Back to the exploration',
    cellUnmatched: (said: number) =>
      said === 1
        ? 'The one finding here does not fit your choice.'
        : `None of the ${said} findings here fits your choice.`,
    shown: (from: number, to: number, total: number) => `Findings ${from} to ${to} of ${total}`,
    pages: 'Pages of findings',
    previous: 'Previous findings',
    next: 'Next findings',
    also: (lines: string) => `Also on action line ${lines}`,
  },
)

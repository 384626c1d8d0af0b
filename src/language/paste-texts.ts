import { bilingual } from './language.ts'

/** Pasting findings from a spreadsheet: text, columns, a look at what would be stored. */
export const pasteTexts = bilingual(
  {
    title: 'Bevindingen plakken uit een rekenblad',
    short: 'Plakken uit Excel',
    lead: 'Kopieer cellen uit Excel of een ander rekenblad en plak ze hier. U ziet eerst wat wij ervan maken; pas daarna slaan we op.',
    text: 'Geplakte cellen',
    textHelp:
      'Eén rij per bevinding, met of zonder kopregel. Tabs, puntkomma’s of komma’s tussen de cellen. Hoogstens 2.000 rijen en 1 MB.',
    look: 'Bekijk wat wij ervan maken',
    lookAgain: 'Bekijk opnieuw',
    store: 'Goede rijen opslaan',
    changeText: 'De geplakte cellen zelf wijzigen',
    changeTextHelp: 'Kies daarna “Bekijk opnieuw”. De kolommen raden wij dan opnieuw.',
    columns: 'Welke kolom is wat?',
    columnsHelp: 'Wij hebben dit geraden. Klopt iets niet, kies dan zelf, en bekijk het opnieuw.',
    heading: 'De eerste rij is een kopregel',
    column: (letter: string, heading: string) =>
      heading === '' ? `Kolom ${letter}` : `Kolom ${letter}: ${heading}`,
    sample: (cells: string) => `Bijvoorbeeld: ${cells}`,
    ignored: 'Niet overnemen',
    forAll: 'Voor alle rijen hetzelfde',
    forAllHelp: 'Hiervoor is geen kolom geplakt, maar elke bevinding heeft het nodig.',
    preview: 'Zo worden ze opgeslagen',
    sums: (good: number, wrong: number, left: number) =>
      `${good} ${good === 1 ? 'rij is' : 'rijen zijn'} goed, ${wrong} ${wrong === 1 ? 'rij kan' : 'rijen kunnen'} niet mee, ${left} ${left === 1 ? 'laat' : 'laat'} u weg.`,
    row: 'Rij',
    leaveOut: 'Weglaten',
    leaveOutRow: (row: number) => `Rij ${row} weglaten`,
    others: 'Opmerkingen',
    good: 'Goed',
    left: 'Weggelaten',
    wrong: 'Kan niet mee',
    lookAt: (columns: string) => `Kijk bij ${columns}.`,
    shifted: (cells: number, usual: number) =>
      `Deze rij heeft ${cells} ${cells === 1 ? 'cel' : 'cellen'}, de meeste hebben er ${usual}. Misschien zijn cellen verschoven. Klopt de rij toch, haal dan het vinkje bij weglaten weg.`,
    stored: (count: number) => `${count} ${count === 1 ? 'bevinding is' : 'bevindingen zijn'} opgeslagen.`,
    allStored: 'Alles wat u plakte, is opgeslagen.',
    remaining:
      'Wat niet mee kon of wat u wegliet, staat hieronder nog. U kunt het verbeteren en opnieuw opslaan, of downloaden.',
    nothingToStore: 'Er is geen goede rij om op te slaan.',
    empty: 'Plak hier eerst cellen.',
    tooLong: 'Dit is meer dan 1 MB. Plak het in delen, of lees een bestand in.',
    tooManyRows: (rows: string) =>
      `Dit zijn ${rows} rijen. Hoogstens 2.000 kunnen in één keer. Plak ze in delen, of lees een bestand in.`,
    onlyHeading: 'Hier staat alleen een kopregel. Plak ook de rijen eronder.',
  },
  {
    title: 'Paste findings from a spreadsheet',
    short: 'Paste from Excel',
    lead: 'Copy cells from Excel or another spreadsheet and paste them here. You first see what we make of them; only then are they stored.',
    text: 'Pasted cells',
    textHelp:
      'One row per finding, with or without a heading row. Tabs, semicolons or commas between cells. At most 2,000 rows and 1 MB.',
    look: 'See what we make of it',
    lookAgain: 'Look again',
    store: 'Store the good rows',
    changeText: 'Change the pasted cells themselves',
    changeTextHelp: 'Then choose “Look again”. We guess the columns once more.',
    columns: 'Which column is what?',
    columnsHelp: 'We have guessed this. Where something is wrong choose yourself, and look again.',
    heading: 'The first row is a heading',
    column: (letter: string, heading: string) =>
      heading === '' ? `Column ${letter}` : `Column ${letter}: ${heading}`,
    sample: (cells: string) => `For example: ${cells}`,
    ignored: 'Leave out',
    forAll: 'The same for all rows',
    forAllHelp: 'No column was pasted for this, but every finding needs it.',
    preview: 'This is how they will be stored',
    sums: (good: number, wrong: number, left: number) =>
      `${good} ${good === 1 ? 'row is' : 'rows are'} right, ${wrong} cannot be taken, ${left} you leave out.`,
    row: 'Row',
    leaveOut: 'Leave out',
    leaveOutRow: (row: number) => `Leave out row ${row}`,
    others: 'Remarks',
    good: 'Right',
    left: 'Left out',
    wrong: 'Cannot be taken',
    lookAt: (columns: string) => `See ${columns}.`,
    shifted: (cells: number, usual: number) =>
      `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, most have ${usual}. Perhaps cells have shifted. If the row is right, take away its mark under “Leave out”.`,
    stored: (count: number) => `${count} ${count === 1 ? 'finding has' : 'findings have'} been stored.`,
    allStored: 'Everything you pasted has been stored.',
    remaining:
      'What could not be taken or what you left out still stands below. You can mend it and store it again, or download it.',
    nothingToStore: 'There is no good row to store.',
    empty: 'First paste cells here.',
    tooLong: 'This is more than 1 MB. Paste it in parts, or read it from a file.',
    tooManyRows: (rows: string) =>
      `These are ${rows} rows. At most 2,000 can be taken at once. Paste them in parts, or read them from a file.`,
    onlyHeading: 'There is only a heading here. Paste the rows below it as well.',
  },
)

import { bilingual } from './language.ts'

export const formTexts = bilingual(
  {
    rowsGood: (count: number) => (count === 1 ? 'rij is opgeslagen' : 'rijen zijn opgeslagen'),
    rowsRefused: (count: number) => (count === 1 ? 'rij kon niet mee' : 'rijen konden niet mee'),
    importTitle: (plural: string) => `${plural} uit een bestand halen`,
    importIntro:
      'Kies een Excel-bestand (.xlsx) of CSV-bestand. Goede rijen slaan we op. Rijen die niet kloppen krijgt u terug, met de reden.',
    importFile: 'Bestand',
    importFileHelp:
      'Een .xlsx- of .csv-bestand van hoogstens 10 MB. Download eerst de lijst: die heeft de goede kolommen.',
    importButton: 'Bestand lezen',
    chooseFile: 'Kies eerst een bestand.',
    importAgain: 'Nog een bestand',
    importDone: 'Het bestand is gelezen',
    place: (row: number, letter: string, heading: string) =>
      [`Rij ${row}`, placeInRow('kolom', letter, heading)].join(', '),
    inSheet: (sheet: string, place: string) =>
      `Blad “${sheet}”, ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
    moreReasons: (count: number) =>
      `En nog ${count} redenen. Die staan ook in het bestand dat u hieronder kunt downloaden.`,
    hiddenSheets: (names: string) => `Verborgen bladen lezen wij niet: ${names}.`,
    otherSheets: (names: string) => `Deze bladen zijn niet gelezen: ${names}.`,
    row: (row: number) => `Rij ${row}`,
    unknownHeadings: (headings: string) => `Deze kolommen kennen wij niet en zijn overgeslagen: ${headings}.`,
    missingHeadings: (headings: string) => `Deze kolommen ontbreken: ${headings}. Er is niets opgeslagen.`,
    noRows: 'In dit bestand staan geen rijen onder de kopregel.',
    refusedSheet: 'Download de rijen die niet mee konden',
    version: 'Versie van de rij',
    versionHelp: 'Laat dit staan: hieraan zien wij of iemand anders de rij intussen heeft gewijzigd.',
    reason: 'Reden',
    refusedRow: 'Rij',
    importKinds: { xlsx: 'Excel', csv: 'CSV' },
    downloadAs: (format: string) => `Download als ${format}`,
    importFromFile: 'Uit een bestand halen',
    listsIntro:
      'Alles wat de regio bijhoudt, als lijst. Elke lijst kunt u downloaden als Excel of CSV, en zo ook weer inlezen.',
    file: {
      'empty-file': 'Dit bestand is leeg (0 bytes).',
      'too-large': 'Dit bestand is te groot. Een bestand mag hoogstens 10 MB zijn.',
      'not-a-workbook': 'Dit is geen Excel-bestand (.xlsx). Sla het in Excel op als .xlsx of als CSV.',
      'not-text': 'Dit is geen CSV-bestand.',
      'zip-bomb': 'Dit bestand is uitgepakt veel te groot. Wij lezen het daarom niet.',
      'too-slow': 'Het lezen van dit bestand duurde te lang. Deel het op in kleinere bestanden.',
      'merged-header': 'In de kopregel zijn cellen samengevoegd. Maak die los en probeer het opnieuw.',
      'no-sheet': 'In dit bestand staat geen werkblad.',
      'password-protected': 'Dit bestand heeft een wachtwoord. Haal dat eraf en probeer het opnieuw.',
      'too-many-rows': 'In dit bestand staan te veel rijen. Hoogstens 20.000.',
      'unbalanced-quotes': 'Ergens in dit CSV-bestand staat een aanhalingsteken te veel of te weinig.',
      unreadable: 'Dit bestand konden wij niet lezen.',
    },
    nothingStored: 'Er is niets opgeslagen.',
    more: 'Meer vertellen',
    filled: (count: number) => `${count} ingevuld`,
    draftFound: 'U had hier iets getypt dat nog niet is opgeslagen.',
    draftRestore: 'Terugzetten',
    draftDiscard: 'Weggooien',
    removeHint: 'Weghalen kunt u daarna ongedaan maken.',
  },
  {
    rowsGood: (count: number) => (count === 1 ? 'row has been stored' : 'rows have been stored'),
    rowsRefused: (count: number) => (count === 1 ? 'row could not be taken' : 'rows could not be taken'),
    importTitle: (plural: string) => `${plural}: read from a file`,
    importIntro:
      'Choose an Excel file (.xlsx) or CSV file. Good rows are stored. Rows that are not right come back, with the reason.',
    importFile: 'File',
    importFileHelp:
      'An .xlsx or .csv file of at most 10 MB. Download the list first: it has the right columns.',
    importButton: 'Read the file',
    chooseFile: 'Choose a file first.',
    importAgain: 'Another file',
    importDone: 'The file has been read',
    place: (row: number, letter: string, heading: string) =>
      [`Row ${row}`, placeInRow('column', letter, heading)].join(', '),
    inSheet: (sheet: string, place: string) =>
      `Sheet “${sheet}”, ${place.charAt(0).toLowerCase()}${place.slice(1)}`,
    moreReasons: (count: number) =>
      `And ${count} more reasons. They also stand in the file that you can download below.`,
    hiddenSheets: (names: string) => `We do not read hidden sheets: ${names}.`,
    otherSheets: (names: string) => `These sheets were not read: ${names}.`,
    row: (row: number) => `Row ${row}`,
    unknownHeadings: (headings: string) => `We do not know these columns and passed them over: ${headings}.`,
    missingHeadings: (headings: string) => `These columns are missing: ${headings}. Nothing has been stored.`,
    noRows: 'This file has no rows below its heading.',
    refusedSheet: 'Download the rows that could not be taken',
    version: 'Version of the row',
    versionHelp: 'Leave this as it is: by it we see whether somebody else has changed the row meanwhile.',
    reason: 'Reason',
    refusedRow: 'Row',
    importKinds: { xlsx: 'Excel', csv: 'CSV' },
    downloadAs: (format: string) => `Download as ${format}`,
    importFromFile: 'Read from a file',
    listsIntro:
      'Everything the region keeps, as lists. Each list can be downloaded as Excel or CSV, and read back in the same form.',
    file: {
      'empty-file': 'This file is empty (0 bytes).',
      'too-large': 'This file is too large. A file may be at most 10 MB.',
      'not-a-workbook': 'This is not an Excel file (.xlsx). Save it in Excel as .xlsx or as CSV.',
      'not-text': 'This is not a CSV file.',
      'zip-bomb': 'Unpacked, this file is far too large. That is why we do not read it.',
      'too-slow': 'Reading this file took too long. Divide it into smaller files.',
      'merged-header': 'Cells of the heading row are merged. Unmerge them and try again.',
      'no-sheet': 'This file has no worksheet.',
      'password-protected': 'This file has a password. Take it off and try again.',
      'too-many-rows': 'This file has too many rows. At most 20,000.',
      'unbalanced-quotes': 'Somewhere in this CSV file a quotation mark is missing or too many.',
      unreadable: 'We could not read this file.',
    },
    nothingStored: 'Nothing has been stored.',
    more: 'Tell more',
    filled: (count) => `${count} filled in`,
    draftFound: 'You had typed something here that has not been saved.',
    draftRestore: 'Put it back',
    draftDiscard: 'Discard',
    removeHint: 'Removing can be undone afterwards.',
  },
)

/** A column may have no letter, when it is missing, or no heading. */
function placeInRow(column: string, letter: string, heading: string): string {
  if (letter === '') return heading
  return heading === '' ? `${column} ${letter}` : `${column} ${letter} (${heading})`
}

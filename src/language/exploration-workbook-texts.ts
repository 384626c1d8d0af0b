import { bilingual } from './language.ts'

/** The workbook of the exploration: what stands in it, and what is said when it comes back. */
export const explorationWorkbookTexts = bilingual(
  {
    download: 'Werkboek (Excel)',
    perMunicipality: 'Het werkboek downloaden',
    downloadHelp:
      'Een gemeente krijgt een werkboek met alleen haar eigen bevindingen. In elk werkboek staan de vragen van de ronde.',
    whole: 'De hele verkenning',
    toExploration: 'Naar de verkenning',
    upload: 'Werkboek inlezen',
    title: 'Werkboek van de verkenning',
    lead: 'Eén Excel-bestand met een blad per actielijn. Goede rijen slaan we op. Rijen die niet kloppen krijgt u terug, met de reden.',
    file: 'Werkboek',
    fileHelp: 'Een .xlsx-bestand van hoogstens 10 MB, met hoogstens 5.000 rijen.',
    asNew: 'Is dit een werkboek van een andere ronde?',
    asNewYes: 'Ja, neem de rijen over als nieuwe bevindingen',
    asNewHelp:
      'Nummers en versies uit dat bestand vervallen. Wat er al is, blijft zoals het is. Een werkboek van deze ronde lezen wij gewoon in.',
    otherRound: (round: string) =>
      `Dit werkboek is van een andere ronde: ${round}. Wij namen geen rij over. Wilt u dat toch? Kies het bestand opnieuw en zet hieronder het vinkje.`,
    otherRoundShort: (round: string) =>
      `Dit werkboek is van een andere ronde: ${round}. Er is geen rij overgenomen. In het scherm kan dat wel, als nieuwe bevindingen.`,
    takenAsNew: (round: string) =>
      `Dit werkboek is van een andere ronde: ${round}. De rijen zijn overgenomen als nieuwe bevindingen.`,
    notLines: (sheets: string) => `Deze bladen horen bij geen actielijn en zijn niet gelezen: ${sheets}.`,
    noLineSheet: (sheets: string) =>
      `In dit bestand staat geen blad van een actielijn${sheets === '' ? '' : ` (wel: ${sheets})`}. De naam van zo’n blad begint met “Lijn 1”.`,
    tooManyRows: (rows: string, most: string) =>
      `In dit werkboek staan ${rows} rijen. In één keer kunnen er ${most} mee. Verdeel het over meer bestanden.`,
    refusedName: 'verkenning-geweigerd',
    line: (number: number, title: string) => `Lijn ${number} ${title}`,
    round: 'Ronde',
    roundName: (number: number, title: string) => `${number}. ${title}`,
    municipality: 'Gemeente',
    onlyThis: (municipality: string) =>
      `Dit werkboek is alleen voor ${municipality}: er staan geen andere bevindingen in.`,
    first: { name: 'Lees dit eerst', subject: 'Waarover', explanation: 'Uitleg' },
    steps: {
      sheets: 'Bladen',
      sheetsHow: 'Elke actielijn heeft een eigen blad. Zet een bevinding op het blad van haar lijn.',
      rows: 'Rijen',
      rowsHow:
        'Eén rij is één bevinding. Onder de rijen die er al staan, is ruimte voor nieuwe. Laat bij een nieuwe rij “Nummer” en “Versie van de rij” leeg.',
      choices: 'Keuzelijsten',
      choicesHow:
        'Kies waar een lijst verschijnt uit die lijst. Waar meer antwoorden kunnen, zet u er een puntkomma tussen.',
      help: 'Uitleg per kolom',
      helpHow: 'Die staat op het blad “Uitleg”.',
      back: 'Terugbrengen',
      backHow:
        'Lees het bestand in bij Verkenning, Werkboek inlezen. Namen van bladen en koppen van kolommen moeten blijven zoals ze zijn.',
      question: (number: number) => `Vraag bij lijn ${number}`,
    },
  },
  {
    download: 'Workbook (Excel)',
    perMunicipality: 'Download the workbook',
    downloadHelp:
      'A municipality gets a workbook with its own findings only. Every workbook has the questions of the round.',
    whole: 'The whole exploration',
    toExploration: 'To the exploration',
    upload: 'Read a workbook',
    title: 'Workbook of the exploration',
    lead: 'One Excel file with a sheet per action line. Good rows are stored. Rows that are not right come back, with the reason.',
    file: 'Workbook',
    fileHelp: 'An .xlsx file of at most 10 MB, with at most 5,000 rows.',
    asNew: 'Is this a workbook of another round?',
    asNewYes: 'Yes, take its rows over as new findings',
    asNewHelp:
      'Numbers and versions in that file are dropped. What is there stays as it is. A workbook of this round is read as usual.',
    otherRound: (round: string) =>
      `This workbook belongs to another round: ${round}. We took none of its rows. Do you want them all the same? Choose the file again and tick the box below.`,
    otherRoundShort: (round: string) =>
      `This workbook belongs to another round: ${round}. None of its rows was taken. On the screen they can be, as new findings.`,
    takenAsNew: (round: string) =>
      `This workbook belongs to another round: ${round}. Its rows were taken over as new findings.`,
    notLines: (sheets: string) => `These sheets belong to no action line and were not read: ${sheets}.`,
    noLineSheet: (sheets: string) =>
      `This file has no sheet of an action line${sheets === '' ? '' : ` (it has: ${sheets})`}. The name of such a sheet begins with “Line 1”.`,
    tooManyRows: (rows: string, most: string) =>
      `This workbook has ${rows} rows. At most ${most} can be taken at once. Divide it over more files.`,
    refusedName: 'exploration-refused',
    line: (number: number, title: string) => `Line ${number} ${title}`,
    round: 'Round',
    roundName: (number: number, title: string) => `${number}. ${title}`,
    municipality: 'Municipality',
    onlyThis: (municipality: string) =>
      `This workbook is for ${municipality} only: there are no other findings in it.`,
    first: { name: 'Read this first', subject: 'About', explanation: 'Explanation' },
    steps: {
      sheets: 'Sheets',
      sheetsHow: 'Each action line has a sheet of its own. Put a finding on the sheet of its line.',
      rows: 'Rows',
      rowsHow:
        'One row is one finding. Below the rows that are there, there is room for new ones. Leave “Number” and “Version of the row” empty in a new row.',
      choices: 'Drop-downs',
      choicesHow:
        'Where a list appears, choose from it. Where several answers are possible, put a semicolon between them.',
      help: 'Help per column',
      helpHow: 'This is on the sheet “Help”.',
      back: 'Bringing it back',
      backHow:
        'Bring the file back under Exploration, Read a workbook. The names of sheets and the headings of columns must stay as they are.',
      question: (number: number) => `Question on line ${number}`,
    },
  },
)

import { bilingual } from '../language.ts'

/** What the terminal says about backups and putting them back. */
export const backupTexts = bilingual(
  {
    whichBackup: 'Zeg welk bestand.',
    keepANumber: 'Zeg met --keep hoeveel reservekopieën u wilt houden: een getal vanaf 1.',
    verifyAlone: 'Gebruik --verify met een bestand, en zonder --keep.',
    made: (file: string, size: string, rows: string) =>
      `Reservekopie gemaakt: ${file} (${size}, ${rows} rijen). Hierin staan ook wachtwoorden (versleuteld) en de sleutel van de installatie: bewaar het bestand veilig.`,
    removed: (file: string) => `Oudere reservekopie weggehaald: ${file}`,
    diskFull: (file: string) =>
      `Er is niet genoeg ruimte voor ${file}. Wat er al stond, is niet veranderd. Maak ruimte vrij of kies een andere plek.`,
    notWritable: (file: string) => `In ${file} kan niet worden geschreven. Kies een andere plek.`,
    notReadBack: (file: string) =>
      `${file} is geschreven, maar is niet goed terug te lezen. Kijk de schijf na. Oudere reservekopieën zijn gebleven.`,
    good: (file: string, madeAt: string, rows: string) =>
      `${file} is heel: gemaakt op ${madeAt}, ${rows} rijen.`,
    restored: (madeAt: string, rows: string) =>
      `Teruggezet: alles zoals het was op ${madeAt} (${rows} rijen). Draait Thuisplan? Start het dan opnieuw.`,
    safety: (file: string) => `Wat er eerst stond, staat in ${file}.`,
    problems: {
      'no-file': (file: string) => `Het bestand ${file} is er niet.`,
      'not-a-backup': (file: string) => `${file} is geen reservekopie van Thuisplan.`,
      'newer-format': (file: string) =>
        `${file} is gemaakt door een nieuwere Thuisplan. Werk Thuisplan eerst bij.`,
      damaged: (file: string, member: string) =>
        `${file} is beschadigd${member === '' ? ': het einde ontbreekt' : ` (${member})`}. Er is niets veranderd. Gebruik een andere reservekopie.`,
      'newer-schema': (file: string, detail: string) =>
        `${file} is van een nieuwere of andere Thuisplan (${detail}). Werk Thuisplan eerst bij. Er is niets veranderd.`,
      'newer-database': (_: string, detail: string) =>
        `De database hier is van een nieuwere of andere Thuisplan (${detail}). Er is niets veranderd.`,
      'not-empty': () =>
        'Hier staan al regio’s of accounts. Er is niets veranderd. Met --replace komt de reservekopie ervoor in de plaats; wat er nu staat, wordt dan eerst bewaard.',
      'in-use': () => 'De database is bezig. Er is niets veranderd. Stop Thuisplan en probeer het opnieuw.',
      'foreign-tables': (_: string, detail: string) =>
        `In deze database staan tabellen die niet van Thuisplan zijn: ${detail}. Er is niets veranderd. Gebruik een database voor Thuisplan alleen.`,
      'no-safety': (_: string, detail: string) =>
        `Wat er nu staat, kon niet eerst worden bewaard in ${detail}. Er is niets veranderd.`,
    },
  },
  {
    whichBackup: 'Say which file.',
    keepANumber: 'Say with --keep how many backups you want to keep: a number from 1.',
    verifyAlone: 'Use --verify with a file, and without --keep.',
    made: (file: string, size: string, rows: string) =>
      `Backup made: ${file} (${size}, ${rows} rows). It also holds passwords (hashed) and the key of the installation: keep the file safe.`,
    removed: (file: string) => `Older backup removed: ${file}`,
    diskFull: (file: string) =>
      `There is not enough room for ${file}. What was there has not changed. Make room or choose another place.`,
    notWritable: (file: string) => `${file} cannot be written. Choose another place.`,
    notReadBack: (file: string) =>
      `${file} was written, but cannot be read back well. Look at the disk. Older backups have stayed.`,
    good: (file: string, madeAt: string, rows: string) =>
      `${file} is whole: made at ${madeAt}, ${rows} rows.`,
    restored: (madeAt: string, rows: string) =>
      `Restored: everything as it was at ${madeAt} (${rows} rows). Is Thuisplan running? Then start it again.`,
    safety: (file: string) => `What was there before is in ${file}.`,
    problems: {
      'no-file': (file: string) => `The file ${file} is not there.`,
      'not-a-backup': (file: string) => `${file} is no backup of Thuisplan.`,
      'newer-format': (file: string) => `${file} was made by a newer Thuisplan. Update Thuisplan first.`,
      damaged: (file: string, member: string) =>
        `${file} is damaged${member === '' ? ': its end is missing' : ` (${member})`}. Nothing has changed. Use another backup.`,
      'newer-schema': (file: string, detail: string) =>
        `${file} is of a newer or another Thuisplan (${detail}). Update Thuisplan first. Nothing has changed.`,
      'newer-database': (_: string, detail: string) =>
        `The database here is of a newer or another Thuisplan (${detail}). Nothing has changed.`,
      'not-empty': () =>
        'There are regions or accounts here already. Nothing has changed. With --replace the backup takes their place; what is here now is then kept first.',
      'in-use': () => 'The database is at work. Nothing has changed. Stop Thuisplan and try again.',
      'foreign-tables': (_: string, detail: string) =>
        `In this database there are tables that are not Thuisplan’s: ${detail}. Nothing has changed. Use a database for Thuisplan alone.`,
      'no-safety': (_: string, detail: string) =>
        `What is here now could not first be kept in ${detail}. Nothing has changed.`,
    },
  },
)

import { bilingual } from '../language.ts'

/** What the terminal says about taking a region along and bringing it in. */
export const handoverTexts = bilingual(
  {
    whichRegion: 'Zeg welke regio.',
    handedOver: (region: string, file: string, size: string, rows: string) =>
      `Alles van ${region} staat in ${file} (${size}, ${rows} rijen). Het pakket is vertrouwelijk: er staan gegevens van personen in.`,
    broughtIn: (region: string, rows: string) => `De regio ${region} staat hier nu: ${rows} rijen.`,
    madeAccount: (email: string) =>
      `Nieuw account zonder wachtwoord: ${email}. Deze persoon kiest een wachtwoord via “Wachtwoord vergeten”, of u geeft er een.`,
    knownAccount: (email: string) => `Dit account was er al en heeft nu ook deze regio: ${email}`,
    willDiffer: (count: number) =>
      `Let op: ${count} ${count === 1 ? 'persoon heeft' : 'personen hebben'} hier een ander nummer. Een nieuw pakket van deze regio is daarom niet byte voor byte hetzelfde, en het logboek noemt nog het oude nummer.`,
    problems: {
      'not-a-package': (file: string) => `${file} is geen pakket van Thuisplan.`,
      'newer-format': (file: string) =>
        `${file} is gemaakt door een nieuwere Thuisplan. Werk Thuisplan eerst bij.`,
      damaged: (file: string, detail: string) => `${file} is beschadigd of veranderd (${detail}).`,
      'strange-name': (file: string, detail: string) =>
        `${file} bevat een bestand met een vreemde naam (${detail}).`,
      'newer-schema': (file: string, detail: string) =>
        `${file} is van een nieuwere of andere Thuisplan (${detail}). Werk Thuisplan eerst bij.`,
      'unknown-table': (file: string, detail: string) =>
        `${file} bevat een tabel die wij niet kennen: ${detail}.`,
      'unknown-column': (file: string, detail: string) =>
        `${file} bevat een kolom die wij niet kennen: ${detail}.`,
      'region-exists': (_: string, detail: string) => `De regio ${detail} is hier al.`,
      'missing-reference': (_: string, detail: string) =>
        `Het pakket verwijst naar gegevens die hier niet zijn: ${detail}. Laad die eerst, bijvoorbeeld met: npx thuisplan import framework BESTAND`,
      'person-refused': (file: string, detail: string) =>
        `In ${file} klopt people.jsonl niet, regel ${detail}.`,
      'row-refused': (file: string, detail: string) => `${file} bevat een rij die niet klopt: ${detail}`,
    },
    nothingStored: 'Er is niets opgeslagen.',
  },
  {
    whichRegion: 'Say which region.',
    handedOver: (region: string, file: string, size: string, rows: string) =>
      `Everything of ${region} is in ${file} (${size}, ${rows} rows). The package is confidential: it holds personal data.`,
    broughtIn: (region: string, rows: string) => `The region ${region} is here now: ${rows} rows.`,
    madeAccount: (email: string) =>
      `New account without a password: ${email}. This person chooses a password by “Forgotten password”, or you give one.`,
    knownAccount: (email: string) => `This account was here already and now has this region too: ${email}`,
    willDiffer: (count: number) =>
      `Mind: ${count} ${count === 1 ? 'person has' : 'people have'} another number here. A new package of this region is therefore not the same byte for byte, and the log still names the old number.`,
    problems: {
      'not-a-package': (file: string) => `${file} is no package of Thuisplan.`,
      'newer-format': (file: string) => `${file} was made by a newer Thuisplan. Update Thuisplan first.`,
      damaged: (file: string, detail: string) => `${file} is damaged or was changed (${detail}).`,
      'strange-name': (file: string, detail: string) =>
        `${file} holds a file with a strange name (${detail}).`,
      'newer-schema': (file: string, detail: string) =>
        `${file} is of a newer or another Thuisplan (${detail}). Update Thuisplan first.`,
      'unknown-table': (file: string, detail: string) => `${file} holds a table we do not know: ${detail}.`,
      'unknown-column': (file: string, detail: string) => `${file} holds a column we do not know: ${detail}.`,
      'region-exists': (_: string, detail: string) => `The region ${detail} is here already.`,
      'missing-reference': (_: string, detail: string) =>
        `The package refers to data that is not here: ${detail}. Load that first, for example by: npx thuisplan import framework FILE`,
      'person-refused': (file: string, detail: string) =>
        `In ${file} people.jsonl is not right, line ${detail}.`,
      'row-refused': (file: string, detail: string) => `${file} holds a row that is not right: ${detail}`,
    },
    nothingStored: 'Nothing was stored.',
  },
)

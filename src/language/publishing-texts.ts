import { bilingual } from './language.ts'

/** The page on which a region publishes. */
export const publishingTexts = bilingual(
  {
    publishTitle: 'Publiceren',
    publishLead:
      'Met publiceren maakt u een genummerde versie die iedereen kan lezen. Die versie verandert niet meer, ook niet als u hier verder werkt.',
    nonePublished: 'Er is nog niets gepubliceerd.',
    nonePublishedHelp: 'De eerste publicatie wordt versie 1.',
    publishedList: 'Wat er is gepubliceerd',
    titleLabel: 'Titel van de publicatie',
    titleHelp: 'Zoals lezers haar zien, bijvoorbeeld “Regionaal plan van aanpak 2024–2025”.',
    suggestedTitle: (region: string, from: number, to: number) =>
      `${region}: regionaal plan van aanpak ${from}–${to}`,
    publish: 'Publiceren',
    checkNow: 'Is het plan klaar?',
    checkNowOpen: (count: number) =>
      `${count === 1 ? 'Er staat nog 1 opmerking' : `Er staan nog ${count} opmerkingen`} van de plantoets open. U kunt toch publiceren: de publicatie zegt eerlijk wat er open staat.`,
    checkNowDone: 'De plantoets heeft geen open opmerkingen.',
    toTheCheck: 'Naar de plantoets',
    perRule: 'Per regel',
    protectionNow: 'Wat wordt er beschermd?',
    protectionNone: 'Er zijn geen indicatoren die mensen tellen. Er wordt niets afgerond.',
    protectionCaption: 'Cijfers die anders worden getoond',
    roundedColumn: 'Afgerond op vijf',
    classColumn: 'Als klasse',
    withheldColumn: 'Niet getoond',
    indicatorColumn: 'Indicator',
    onlyCoordinator: 'Alleen de regiocoördinator kan publiceren.',
    justPublished: (number: number) => `Versie ${number} is gepubliceerd. Iedereen kan haar nu lezen.`,
    publicAddress: 'Het adres is:',
  },
  {
    publishTitle: 'Publish',
    publishLead:
      'Publishing makes a numbered version that everyone can read. That version does not change any more, not even when you go on working here.',
    nonePublished: 'Nothing has been published yet.',
    nonePublishedHelp: 'The first publication becomes version 1.',
    publishedList: 'What has been published',
    titleLabel: 'Title of the publication',
    titleHelp: 'As readers see it, for example “Regional plan of action 2024–2025”.',
    suggestedTitle: (region: string, from: number, to: number) =>
      `${region}: regionaal plan van aanpak ${from}–${to}`,
    publish: 'Publish',
    checkNow: 'Is the plan ready?',
    checkNowOpen: (count: number) =>
      `${count === 1 ? '1 remark of the plan check is' : `${count} remarks of the plan check are`} still open. You can publish all the same: the publication says honestly what is open.`,
    checkNowDone: 'The plan check has no open remarks.',
    toTheCheck: 'To the plan check',
    perRule: 'Rule by rule',
    protectionNow: 'What will be protected?',
    protectionNone: 'There are no indicators that count people. Nothing will be rounded.',
    protectionCaption: 'Figures that will be shown differently',
    roundedColumn: 'Rounded to five',
    classColumn: 'As a class',
    withheldColumn: 'Not shown',
    indicatorColumn: 'Indicator',
    onlyCoordinator: 'Only the region coordinator can publish.',
    justPublished: (number: number) => `Version ${number} has been published. Everyone can read it now.`,
    publicAddress: 'The address is:',
  },
)

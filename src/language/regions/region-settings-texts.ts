import { bilingual } from '../language.ts'

/** The settings of a region; fields it was founded with are worded in wizard-texts.ts. */
export const regionSettingsTexts = bilingual(
  {
    title: 'Instellingen',
    lead: 'Wat de regio is, en wat haar gevraagd is. Het adres van de regio en het landelijke kader blijven gelijk.',
    nameHelp: 'Het adres van de regio verandert niet mee.',
    saved: 'De instellingen zijn opgeslagen.',
    outside: 'Buiten de planperiode',
    outsideActions: (count: number) =>
      count === 1
        ? '1 actie heeft jaren buiten de planperiode.'
        : `${count} acties hebben jaren buiten de planperiode.`,
    outsideMoney: (count: number) =>
      count === 1
        ? '1 regel met kosten valt buiten de planperiode.'
        : `${count} regels met kosten vallen buiten de planperiode.`,
    outsideStays: 'Zij blijven staan. Pas ze zelf aan als dat moet.',
    toPlanCheck: 'Naar de plantoets',
    toMoney: 'Naar het geld',
    toMunicipalities: 'Gemeenten laten meedoen of weggaan',
    municipalitiesTitle: 'Gemeenten van de regio',
    municipalitiesLead:
      'Vanaf welke dag hoort een gemeente erbij, en tot welke? Er wordt niets weggegooid: wat over een gemeente is vastgelegd, blijft staan.',
    from: 'Eerste dag dat zij erbij hoort',
    to: 'Eerste dag dat zij er niet meer bij hoort',
    toHelp: 'Laat leeg zolang zij meedoet.',
    fromOf: (name: string) => `${name}, eerste dag`,
    toOf: (name: string) => `${name}, niet meer vanaf`,
    findings: (count: number) =>
      count === 1
        ? '1 bevinding gaat over haar en blijft staan.'
        : `${count} bevindingen gaan over haar en blijven staan.`,
    hasLeft: 'Hoort niet meer bij de regio.',
    willLeave: 'Gaat weg.',
    willJoin: 'Komt erbij.',
    newTitle: 'Een gemeente erbij',
    newMunicipality: 'Gemeente',
    municipalitiesSaved: 'De gemeenten zijn opgeslagen.',
    toSettings: 'Naar de instellingen',
    historyTitle: 'Geschiedenis van de instellingen',
    municipalitiesHistoryTitle: 'Geschiedenis van de gemeenten van de regio',
  },
  {
    title: 'Settings',
    lead: 'What the region is, and what was asked of it. The address of the region and the national framework stay the same.',
    nameHelp: 'The address of the region does not change with it.',
    saved: 'The settings have been saved.',
    outside: 'Outside the plan period',
    outsideActions: (count: number) =>
      count === 1
        ? '1 action has years outside the plan period.'
        : `${count} actions have years outside the plan period.`,
    outsideMoney: (count: number) =>
      count === 1
        ? '1 line of costs is outside the plan period.'
        : `${count} lines of costs are outside the plan period.`,
    outsideStays: 'They stay. Change them yourself if need be.',
    toPlanCheck: 'To the plan check',
    toMoney: 'To the money',
    toMunicipalities: 'Let municipalities join or leave',
    municipalitiesTitle: 'Municipalities of the region',
    municipalitiesLead:
      'From which day does a municipality belong, and until which? Nothing is thrown away: what was recorded about a municipality stays.',
    from: 'First day it belongs',
    to: 'First day it no longer belongs',
    toHelp: 'Leave empty as long as it takes part.',
    fromOf: (name: string) => `${name}, first day`,
    toOf: (name: string) => `${name}, no longer from`,
    findings: (count: number) =>
      count === 1 ? '1 finding is about it and stays.' : `${count} findings are about it and stay.`,
    hasLeft: 'No longer part of the region.',
    willLeave: 'Will leave.',
    willJoin: 'Will join.',
    newTitle: 'Add a municipality',
    newMunicipality: 'Municipality',
    municipalitiesSaved: 'The municipalities have been saved.',
    toSettings: 'To the settings',
    historyTitle: 'History of the settings',
    municipalitiesHistoryTitle: 'History of the municipalities of the region',
  },
)

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { nouns } from '../../src/domain/registers/noun.ts'
import type { Language } from '../../src/language/language.ts'
import { addresses } from '../../src/web/addresses.ts'
import { root } from './run-server.ts'

export const region = 'gooi-en-vechtstreek'

/** Pages for everybody, without signing in. */
export function publicPages(language: Language): string[] {
  return [
    addresses.home(language),
    addresses.signIn(language),
    addresses.signInCode(language),
    addresses.forgotPassword(language),
    addresses.confirmEmail(language),
    addresses.framework(language),
    addresses.territory(language),
    addresses.guide(language),
    ...chapters.map((chapter) => addresses.guide(language, chapter)),
    addresses.api(language),
  ]
}

const chapters = readdirSync(join(root, 'docs', 'guide', 'nl')).map((file) => file.replace(/\.md$/, ''))

/** The rooms of a region's own house. */
export function roomsOf(language: Language, region: string): string[] {
  return [
    addresses.region(language, region),
    addresses.exploration(language, region),
    addresses.plan(language, region),
    addresses.planThread(language, region),
    addresses.planTimeline(language, region),
    addresses.consultations(language, region),
    addresses.planCheck(language, region),
    addresses.discussion(language, region),
    addresses.discussion(language, region, 'genoemd'),
    addresses.planVersions(language, region),
    addresses.submitPlanVersion(language, region),
    addresses.comparePlanVersions(language, region),
    addresses.changeProposals(language, region),
    addresses.planAdoption(language, region),
    addresses.money(language, region),
    addresses.monitor(language, region),
    addresses.involvement(language, region),
    addresses.lists(language, region),
    addresses.publish(language, region),
  ]
}

/** The matrix with a line opened and something chosen, as a table, and where nothing fits the choice. */
const matrixStates: [string, string][][] = [
  [
    ['doel', 'voorkomen'],
    ['deelthemas', '2'],
  ],
  [
    ['stand', 'bestaat'],
    ['weergave', 'tabel'],
  ],
  [
    ['soort', 'wonen'],
    ['doelgroep', 'lhbtiq+'],
  ],
]

/** What a coordinator of the example region finds at a fixed address. */
export function regionPages(language: Language): string[] {
  return [
    addresses.account(language),
    addresses.regions(language),
    addresses.newRegion(language),
    ...roomsOf(language, region),
    ...matrixStates.map((choice) => addresses.exploration(language, region, choice)),
    addresses.newConsultation(language, region),
    addresses.explorationAnalysis(language, region),
    addresses.planEditor(language, region),
    addresses.typicalMeasures(language, region),
    addresses.takeMeasures(language, region, [
      ['maatregel', '1-briefadres'],
      ['maatregel', '3-omklap'],
    ]),
    addresses.deliveryBoard(language, region),
    addresses.gaps(language, region),
    addresses.gap(language, region, 'vak-2-GM0417'),
    addresses.gap(language, region, 'doel-1-opvang-verbeteren'),
    addresses.findingsToPlan(language, region),
    addresses.planRoute(language, region),
    addresses.importExplorationWorkbook(language, region),
    addresses.pasteFindings(language, region),
    addresses.explorationReport(language, region),
    addresses.planDocument(language, region),
    addresses.chapterTexts(language, region),
    addresses.chapterText(language, region, 1),
    addresses.chapterText(language, region, 2),
    addresses.councilPapers(language, region),
    addresses.councilPaper(language, region, 'GM0402'),
    addresses.looks(language, region),
    addresses.explorationCell(language, region, 2, 'GM0406'),
    addresses.explorationCell(language, region, 3, 'region'),
    addresses.members(language, region),
    addresses.addMember(language, region),
    addresses.settings(language, region),
    addresses.settingsMunicipalities(language, region),
    addresses.auditLog(language, region),
    addresses.verifyAuditLog(language, region),
    addresses.settingsHistory(language, region),
    addresses.municipalitiesHistory(language, region),
    addresses.invitations(language, region),
    addresses.newInvitation(language, region),
    ...['findings', 'observations', 'contributions'].map((soort) =>
      addresses.newInvitation(language, region, { soort }),
    ),
    addresses.indicator(language, region, 'V01'),
    addresses.indicator(language, region, 'D03'),
    addresses.planTimeline(language, region, [
      ['per', 'trekker'],
      ['gemeente', 'GM0406'],
    ]),
    addresses.threadOf(language, region, 'plan', '2024-2025'),
    addresses.threadOf(language, region, 'gaps', 'vak-2-GM0417'),
    addresses.threadOf(language, region, 'indicators', 'V01'),
  ]
}

/** Of every register its list, its empty form and its way in from a file. */
export function registerPages(language: Language): string[] {
  return nouns.flatMap((noun) => [
    addresses.register(language, region, noun),
    addresses.newEntry(language, region, noun),
    addresses.importRegister(language, region, noun),
  ])
}

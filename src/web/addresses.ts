import { type ThreadNoun, threadAddresses } from '../domain/plans/thread/thread-noun.ts'
import type { LogoMark } from '../domain/regions/looks.ts'
import { type Noun, nounAddresses } from '../domain/registers/noun.ts'
import { type Role, roles } from '../domain/terms.ts'
import type { Language } from '../language/language.ts'

/** Every page address in one table, so a link can never point at a page that is gone. Paths are Dutch in both languages. */
export const addresses = {
  home: (language: Language) => `/${language}`,
  signIn: (language: Language, next?: string) =>
    `/${language}/inloggen${next === undefined ? '' : `?naar=${encodeURIComponent(next)}`}`,
  signOut: (language: Language) => `/${language}/uitloggen`,
  signInCode: (language: Language, next?: string) =>
    `/${language}/inloggen/code${next === undefined ? '' : `?naar=${encodeURIComponent(next)}`}`,
  signInPasskey: (language: Language) => `/${language}/inloggen/passkey`,
  signInPasskeyQuestion: (language: Language) => `/${language}/inloggen/passkey/vraag`,
  signInOrganisation: (language: Language, next?: string) =>
    `/${language}/inloggen/organisatie${next === undefined ? '' : `?naar=${encodeURIComponent(next)}`}`,
  /** Registered at the provider, so it never changes. */
  signInOrganisationBack: () => '/nl/inloggen/organisatie/terug',
  forgotPassword: (language: Language) => `/${language}/wachtwoord-vergeten`,
  choosePassword: (language: Language, token?: string) =>
    `/${language}/wachtwoord-kiezen${token === undefined ? '' : queryOf({ token })}`,
  confirmEmail: (language: Language, token?: string) =>
    `/${language}/e-mail-bevestigen${token === undefined ? '' : queryOf({ token })}`,
  account: (language: Language, done?: string) =>
    `/${language}/account${done === undefined ? '' : queryOf({ gedaan: done })}`,
  accountName: (language: Language) => `/${language}/account/naam`,
  accountEmail: (language: Language) => `/${language}/account/e-mailadres`,
  accountPassword: (language: Language) => `/${language}/account/wachtwoord`,
  secondFactor: (language: Language) => `/${language}/account/tweede-stap`,
  secondFactorCode: (language: Language) => `/${language}/account/tweede-stap/code`,
  secondFactorOff: (language: Language) => `/${language}/account/tweede-stap/uit`,
  recoveryCodes: (language: Language) => `/${language}/account/herstelcodes`,
  passkeys: (language: Language) => `/${language}/account/passkeys`,
  passkeyQuestion: (language: Language) => `/${language}/account/passkeys/vraag`,
  passkey: (language: Language, id: string) => `/${language}/account/passkeys/${id}`,
  removePasskey: (language: Language, id: string) => `/${language}/account/passkeys/${id}/weghalen`,
  endSession: (language: Language, id: string) => `/${language}/account/sessies/${id}/beeindigen`,
  endOtherSessions: (language: Language) => `/${language}/account/sessies/andere-beeindigen`,
  framework: (language: Language) => `/${language}/landelijk-kader`,
  territory: (language: Language) => `/${language}/gebieden`,
  guide: (language: Language, chapter?: string) =>
    `/${language}/handleiding${chapter === undefined ? '' : `/${chapter}`}`,
  guidePicture: (language: Language, file: string) => `/${language}/handleiding/beelden/${file}`,
  api: (language: Language) => `/${language}/api`,
  messages: (language: Language) => `/${language}/account/berichten`,
  message: (language: Language, id: string) => `/${language}/account/berichten/${id}`,
  markMessagesRead: (language: Language) => `/${language}/account/berichten/gelezen`,
  messageChoices: (language: Language) => `/${language}/account/berichten/instellingen`,
  /** A calendar program fetches it in the language of the page on which it was made. */
  calendarFeed: (language: Language, token: string) =>
    `/agenda/${token}.ics${language === 'nl' ? '' : queryOf({ taal: language })}`,
  regions: (language: Language) => `/${language}/regios`,
  newRegion: (language: Language) => `/${language}/regios/nieuw`,
  region: (language: Language, region: string) => `/${language}/regios/${region}`,
  exploration: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/verkenning${queryOf(choice)}`,
  explorationTable: (language: Language, region: string, choice: Query) =>
    `/${language}/regios/${region}/verkenning/tabel.xlsx${queryOf(choice)}`,
  explorationAnalysis: (language: Language, region: string) =>
    `/${language}/regios/${region}/verkenning/analyse`,
  explorationWorkbook: (language: Language, region: string, municipality?: string) =>
    `/${language}/regios/${region}/verkenning/werkboek.xlsx${municipality === undefined ? '' : queryOf({ gemeente: municipality })}`,
  importExplorationWorkbook: (language: Language, region: string) =>
    `/${language}/regios/${region}/verkenning/werkboek`,
  pasteFindings: (language: Language, region: string) => `/${language}/regios/${region}/verkenning/plakken`,
  deliveryBoard: (language: Language, region: string, filter: Record<string, string> = {}) =>
    `/${language}/regios/${region}/verkenning/bord${queryOf(filter)}`,
  remindDeliveries: (language: Language, region: string) =>
    `/${language}/regios/${region}/verkenning/bord/herinneren`,
  deliveryStep: (language: Language, region: string, delivery: string) =>
    `/${language}/regios/${region}/leveringen/${delivery}/stappen`,
  roundQuestions: (language: Language, region: string, round: string, query: Record<string, string> = {}) =>
    `/${language}/regios/${region}/rondes/${round}/vragen${queryOf(query)}`,
  askForRound: (language: Language, region: string, round: string) =>
    `/${language}/regios/${region}/rondes/${round}/vragen-aan`,
  closeRound: (language: Language, region: string, round: string) =>
    `/${language}/regios/${region}/rondes/${round}/sluiten`,
  reopenRound: (language: Language, region: string, round: string) =>
    `/${language}/regios/${region}/rondes/${round}/heropenen`,
  explorationReport: (language: Language, region: string, publicOnly = false) =>
    `/${language}/regios/${region}/verkenning/verslag${publicOnly ? queryOf({ openbaar: 'ja' }) : ''}`,
  explorationReportFile: (language: Language, region: string, format: 'docx' | 'pdf', publicOnly = false) =>
    `/${language}/regios/${region}/verkenning/verslag.${format}${publicOnly ? queryOf({ openbaar: 'ja' }) : ''}`,
  explorationCell: (language: Language, region: string, line: number, place: string, choice: Query = []) =>
    `/${language}/regios/${region}/verkenning/${line}/${place}${queryOf(choice)}`,
  gaps: (language: Language, region: string, show = '') =>
    `/${language}/regios/${region}/verkenning/leemten${show === '' ? '' : queryOf({ toon: show })}`,
  gap: (language: Language, region: string, key: string, done: Record<string, string> = {}) =>
    `/${language}/regios/${region}/verkenning/leemten/${key}${queryOf(done)}`,
  joinGap: (language: Language, region: string, key: string) =>
    `/${language}/regios/${region}/verkenning/leemten/${key}/aansluiten`,
  noAction: (language: Language, region: string, key: string) =>
    `/${language}/regios/${region}/verkenning/leemten/${key}/geen-actie`,
  reuseNoAction: (language: Language, region: string, key: string, number: number) =>
    `/${language}/regios/${region}/verkenning/leemten/${key}${queryOf({ tekst: String(number) })}`,
  takeBackNoAction: (language: Language, region: string, key: string) =>
    `/${language}/regios/${region}/verkenning/leemten/${key}/intrekken`,
  findingsToPlan: (language: Language, region: string) =>
    `/${language}/regios/${region}/verkenning/naar-plan`,
  plan: (language: Language, region: string) => `/${language}/regios/${region}/plan`,
  planVersions: (language: Language, region: string) => `/${language}/regios/${region}/plan/versies`,
  submitPlanVersion: (language: Language, region: string) =>
    `/${language}/regios/${region}/plan/versies/indienen`,
  comparePlanVersions: (
    language: Language,
    region: string,
    from?: number,
    to: number | 'concept' = 'concept',
  ) =>
    `/${language}/regios/${region}/plan/versies/vergelijken${from === undefined ? '' : queryOf({ van: String(from), met: String(to) })}`,
  planVersion: (language: Language, region: string, number: number, done?: string) =>
    `/${language}/regios/${region}/plan/versies/${number}${done === undefined ? '' : queryOf({ gedaan: done })}`,
  planVersionStep: (language: Language, region: string, number: number) =>
    `/${language}/regios/${region}/plan/versies/${number}/stappen`,
  changeProposals: (language: Language, region: string) => `/${language}/regios/${region}/plan/voorstellen`,
  proposeChange: (language: Language, region: string, noun: 'goals' | 'actions', id?: string) =>
    `/${language}/regios/${region}/plan/voorstellen/nieuw${queryOf({ lijst: nounAddresses[noun], ...(id === undefined ? {} : { id }) })}`,
  changeProposal: (language: Language, region: string, number: number, done?: string) =>
    `/${language}/regios/${region}/plan/voorstellen/${number}${done === undefined ? '' : queryOf({ gedaan: done })}`,
  decideChangeProposal: (language: Language, region: string, number: number) =>
    `/${language}/regios/${region}/plan/voorstellen/${number}/besluit`,
  withdrawChangeProposal: (language: Language, region: string, number: number) =>
    `/${language}/regios/${region}/plan/voorstellen/${number}/intrekken`,
  planThread: (language: Language, region: string) => `/${language}/regios/${region}/plan/rode-draad`,
  /** Where an object stands on the golden thread: gaps by their key, indicators by their code, all else by its id. */
  threadOf: (language: Language, region: string, noun: ThreadNoun, id: string) =>
    `/${language}/regios/${region}/rode-draad/${threadAddresses[noun]}/${id}`,
  planTimeline: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/plan/tijdlijn${queryOf(choice)}`,
  planTimelineFile: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/plan/tijdlijn.ics${queryOf(choice)}`,
  planEditor: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/plan/bewerken${queryOf(choice)}`,
  planEditorCells: (language: Language, region: string) =>
    `/${language}/regios/${region}/plan/bewerken/vakken`,
  carryOutInPlan: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/plan/bewerken/doen${queryOf(choice)}`,
  /** `choice`: the line, the gap that is filled, the measures that were chosen. */
  typicalMeasures: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/plan/maatregelen${queryOf(choice)}`,
  takeMeasures: (language: Language, region: string, choice: Query = []) =>
    `/${language}/regios/${region}/plan/maatregelen/overnemen${queryOf(choice)}`,
  beginWithMeasure: (language: Language, region: string, choice: Query) =>
    `/${language}/regios/${region}/plan/maatregelen/beginnen${queryOf(choice)}`,
  takeMeasuresBack: (language: Language, region: string) =>
    `/${language}/regios/${region}/plan/maatregelen/ongedaan`,
  planDocument: (language: Language, region: string, publicOnly = false) =>
    `/${language}/regios/${region}/plan/document${publicOnly ? queryOf({ openbaar: 'ja' }) : ''}`,
  planDocumentFile: (language: Language, region: string, format: 'docx' | 'pdf', publicOnly = false) =>
    `/${language}/regios/${region}/plan/document.${format}${publicOnly ? queryOf({ openbaar: 'ja' }) : ''}`,
  chapterTexts: (language: Language, region: string, done?: number) =>
    `/${language}/regios/${region}/plan/document/teksten${done === undefined ? '' : `${queryOf({ bewaard: String(done) })}#hoofdstuk-${done}`}`,
  chapterText: (language: Language, region: string, chapter: number) =>
    `/${language}/regios/${region}/plan/document/teksten/${chapter}`,
  versionDocument: (language: Language, region: string, number: number) =>
    `/${language}/regios/${region}/plan/versies/${number}/document`,
  versionDocumentFile: (language: Language, region: string, number: number, format: 'docx' | 'pdf') =>
    `/${language}/regios/${region}/plan/versies/${number}/document.${format}`,
  councilPapers: (language: Language, region: string) => `/${language}/regios/${region}/plan/gemeenten`,
  councilPaper: (language: Language, region: string, municipality: string) =>
    `/${language}/regios/${region}/plan/gemeenten/${municipality}`,
  councilFile: (language: Language, region: string, municipality: string, file: string, decision?: string) =>
    `/${language}/regios/${region}/plan/gemeenten/${municipality}/${file}${decision === undefined ? '' : queryOf({ besluit: decision })}`,
  planCheck: (language: Language, region: string) => `/${language}/regios/${region}/plantoets`,
  departFromRule: (language: Language, region: string, rule: string, subject: string) =>
    `/${language}/regios/${region}/plantoets/afwijken${queryOf({ regel: rule, onderwerp: subject })}`,
  reuseReason: (language: Language, region: string, rule: string, subject: string, number: number) =>
    `/${language}/regios/${region}/plantoets/afwijken${queryOf({ regel: rule, onderwerp: subject, tekst: String(number) })}`,
  takeBackDeparture: (language: Language, region: string) =>
    `/${language}/regios/${region}/plantoets/intrekken`,
  planAdoption: (language: Language, region: string, version?: number) =>
    `/${language}/regios/${region}/plan/vaststelling${version === undefined ? '' : queryOf({ versie: String(version) })}`,
  planRoute: (language: Language, region: string) => `/${language}/regios/${region}/plan/vaststelling/route`,
  plannedRoute: (language: Language, region: string, planned: number) =>
    `/${language}/regios/${region}/plan/vaststelling${queryOf({ gepland: String(planned) })}`,
  switchRuleOff: (language: Language, region: string, rule: string, again?: number) =>
    `/${language}/regios/${region}/plantoets/regels/${rule}/uitzetten${again === undefined ? '' : queryOf({ tekst: String(again) })}`,
  switchRuleOn: (language: Language, region: string, rule: string) =>
    `/${language}/regios/${region}/plantoets/regels/${rule}/aanzetten`,
  money: (language: Language, region: string) => `/${language}/regios/${region}/geld`,
  monitor: (language: Language, region: string) => `/${language}/regios/${region}/monitor`,
  indicator: (language: Language, region: string, code: string) =>
    `/${language}/regios/${region}/monitor/${code}`,
  involvement: (language: Language, region: string) => `/${language}/regios/${region}/betrokkenen`,
  calendar: (language: Language, region: string) => `/${language}/regios/${region}/agenda`,
  calendarFile: (language: Language, region: string) => `/${language}/regios/${region}/agenda.ics`,
  makeCalendarFeed: (language: Language, region: string) => `/${language}/regios/${region}/agenda/adres`,
  revokeCalendarFeed: (language: Language, region: string) =>
    `/${language}/regios/${region}/agenda/adres/intrekken`,
  jobs: (language: Language, region: string) => `/${language}/regios/${region}/taken`,
  job: (language: Language, region: string, id: string) => `/${language}/regios/${region}/taken/${id}`,
  tryJobAgain: (language: Language, region: string, id: string) =>
    `/${language}/regios/${region}/taken/${id}/opnieuw`,
  /** What a link of an invitation opens; the token is all its holder has. */
  invitation: (language: Language, token: string, done?: string) =>
    `/${language}/uitnodiging/${token}${done === undefined ? '' : queryOf({ gedaan: done })}`,
  deliverByInvitation: (language: Language, token: string) => `/${language}/uitnodiging/${token}/inleveren`,
  invitedEntry: (language: Language, token: string, id: string) => `/${language}/uitnodiging/${token}/${id}`,
  invitations: (language: Language, region: string) => `/${language}/regios/${region}/uitnodigingen`,
  newInvitation: (language: Language, region: string, prefilled: Record<string, string> = {}) =>
    `/${language}/regios/${region}/uitnodigingen/nieuw${queryOf(prefilled)}`,
  madeInvitation: (language: Language, region: string, id: string, done?: string) =>
    `/${language}/regios/${region}/uitnodigingen/${id}${done === undefined ? '' : queryOf({ gedaan: done })}`,
  revokeInvitation: (language: Language, region: string, id: string) =>
    `/${language}/regios/${region}/uitnodigingen/${id}/intrekken`,
  /** Talk about the plan. `page`: a number, with `wijzigen`, `intrekken` or `stand` behind it; `genoemd`; '' is all of it. */
  discussion: (
    language: Language,
    region: string,
    page: string | number = '',
    query: Record<string, string> = {},
  ) => `/${language}/regios/${region}/plan/bespreekpunten${page === '' ? '' : `/${page}`}${queryOf(query)}`,
  consultations: (language: Language, region: string) => `/${language}/regios/${region}/plan/consultaties`,
  newConsultation: (language: Language, region: string) =>
    `/${language}/regios/${region}/plan/consultaties/nieuw`,
  /** `page`: `lezen`, `nota`, `wijzigen`, `reacties/3` and what can be done there; '' is the board. */
  consultation: (
    language: Language,
    region: string,
    number: number,
    page = '',
    query: Record<string, string> = {},
  ) =>
    `/${language}/regios/${region}/plan/consultaties/${number}${page === '' ? '' : `/${page}`}${queryOf(query)}`,
  /** What a link of a consultation opens; `code` is with which a reader finds their own reactions again. */
  reading: (language: Language, token: string, page = '', query: Record<string, string> = {}) =>
    `/${language}/consultatie/${token}${page === '' ? '' : `/${page}`}${queryOf(query)}`,
  publish: (language: Language, region: string, done: Record<string, string> = {}) =>
    `/${language}/regios/${region}/publiceren${queryOf(done)}`,
  planPublication: (language: Language, region: string) => `/${language}/regios/${region}/publiceren/later`,
  withdrawPlannedPublication: (language: Language, region: string, id: string) =>
    `/${language}/regios/${region}/publiceren/later/${id}/intrekken`,
  putBackPlannedPublication: (language: Language, region: string, id: string) =>
    `/${language}/regios/${region}/publiceren/later/${id}/terugzetten`,
  members: (language: Language, region: string) => `/${language}/regios/${region}/leden`,
  addMember: (language: Language, region: string) => `/${language}/regios/${region}/leden/toevoegen`,
  changeMember: (language: Language, region: string, person: string, role: Role) =>
    `/${language}/regios/${region}/leden/${person}/${roleAddress(role)}`,
  removeMember: (language: Language, region: string, person: string, role: Role) =>
    `/${language}/regios/${region}/leden/${person}/${roleAddress(role)}/weghalen`,
  restoreMember: (language: Language, region: string, person: string, role: Role) =>
    `/${language}/regios/${region}/leden/${person}/${roleAddress(role)}/terugzetten`,
  settings: (language: Language, region: string) => `/${language}/regios/${region}/instellingen`,
  looks: (language: Language, region: string) => `/${language}/regios/${region}/huisstijl`,
  /** Never another picture under the same address. */
  logo: (language: Language, region: string, { digest, mediaType }: Pick<LogoMark, 'digest' | 'mediaType'>) =>
    `/${language}/regios/${region}/huisstijl/logo-${digest}.${mediaType === 'image/png' ? 'png' : 'svg'}`,
  settingsMunicipalities: (language: Language, region: string) =>
    `/${language}/regios/${region}/instellingen/gemeenten`,
  settingsHistory: (language: Language, region: string, page = '') =>
    `/${language}/regios/${region}/instellingen/geschiedenis${page === '' ? '' : `/${page}`}`,
  municipalitiesHistory: (language: Language, region: string, page = '') =>
    `/${language}/regios/${region}/instellingen/gemeenten/geschiedenis${page === '' ? '' : `/${page}`}`,
  auditLog: (language: Language, region: string, filter: Record<string, string> = {}) =>
    `/${language}/regios/${region}/logboek${queryOf(filter)}`,
  verifyAuditLog: (language: Language, region: string) => `/${language}/regios/${region}/logboek/controle`,
  exportAuditLog: (
    language: Language,
    region: string,
    format: 'xlsx' | 'csv',
    filter: Record<string, string> = {},
  ) => `/${language}/regios/${region}/logboek/export.${format}${queryOf(filter)}`,
  lists: (language: Language, region: string) => `/${language}/regios/${region}/lijsten`,
  register: (language: Language, region: string, noun: Noun) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}`,
  newEntry: (language: Language, region: string, noun: Noun, prefilled: Record<string, string> = {}) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/nieuw${queryOf(prefilled)}`,
  entry: (language: Language, region: string, noun: Noun, id: string) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}`,
  /** `suggested` stands where the entry has nothing yet. */
  changeEntry: (
    language: Language,
    region: string,
    noun: Noun,
    id: string,
    suggested: Record<string, string> = {},
  ) => `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/wijzigen${queryOf(suggested)}`,
  removeEntry: (language: Language, region: string, noun: Noun, id: string) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/weghalen`,
  restoreEntry: (language: Language, region: string, noun: Noun, id: string) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/terugzetten`,
  history: (language: Language, region: string, noun: Noun, id: string) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/geschiedenis`,
  version: (language: Language, region: string, noun: Noun, id: string, number: number) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/geschiedenis/${number}`,
  compareVersions: (language: Language, region: string, noun: Noun, id: string) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/geschiedenis/vergelijken`,
  restoreVersion: (language: Language, region: string, noun: Noun, id: string, number: number) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/geschiedenis/${number}/terugzetten`,
  /** A finding made of words of an interview. */
  takePassage: (language: Language, region: string, interview: string) =>
    `/${language}/regios/${region}/gesprekken/${interview}/bevinding`,
  importRegister: (language: Language, region: string, noun: Noun) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/import`,
  exportRegister: (language: Language, region: string, noun: Noun, format: 'xlsx' | 'csv') =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/export.${format}`,
  publications: (language: Language, region: string) => `/${language}/publicaties/${region}`,
  publication: (language: Language, region: string, number: number, page = '') =>
    `/${language}/publicaties/${region}/${number}${page === '' ? '' : `/${page}`}`,
  allPublications: (language: Language, region: string) => `/${language}/publicaties/${region}/alle`,
  publicationData: (region: string, number: number, file: string) =>
    `/publicaties/${region}/${number}/data/${file}`,
}

/** `gemeentelijk-bewerker`; vocabulary.recognise() reads it back. */
function roleAddress(role: Role): string {
  return encodeURIComponent(roles.dutch[role].replaceAll(' ', '-'))
}

/** Where a key can stand more than once. */
type Query = [string, string][]

function queryOf(fields: Record<string, string> | Query): string {
  const query = new URLSearchParams(fields).toString()
  return query === '' ? '' : `?${query}`
}

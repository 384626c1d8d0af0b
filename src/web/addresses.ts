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
  planThread: (language: Language, region: string) => `/${language}/regios/${region}/plan/rode-draad`,
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
  changeEntry: (language: Language, region: string, noun: Noun, id: string) =>
    `/${language}/regios/${region}/${nounAddresses[noun]}/${id}/wijzigen`,
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

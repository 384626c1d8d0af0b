import { type Noun, nounAddresses } from '../domain/registers/noun.ts'
import type { Language } from '../language/language.ts'

/** Every page address in one table, so a link can never point at a page that is gone. Paths are Dutch in both languages. */
export const addresses = {
  home: (language: Language) => `/${language}`,
  signIn: (language: Language, next?: string) =>
    `/${language}/inloggen${next === undefined ? '' : `?naar=${encodeURIComponent(next)}`}`,
  signOut: (language: Language) => `/${language}/uitloggen`,
  framework: (language: Language) => `/${language}/landelijk-kader`,
  territory: (language: Language) => `/${language}/gebieden`,
  guide: (language: Language, chapter?: string) =>
    `/${language}/handleiding${chapter === undefined ? '' : `/${chapter}`}`,
  api: (language: Language) => `/${language}/api`,
  regions: (language: Language) => `/${language}/regios`,
  newRegion: (language: Language) => `/${language}/regios/nieuw`,
  region: (language: Language, region: string) => `/${language}/regios/${region}`,
  exploration: (language: Language, region: string) => `/${language}/regios/${region}/verkenning`,
  explorationCell: (language: Language, region: string, line: number, place: string) =>
    `/${language}/regios/${region}/verkenning/${line}/${place}`,
  plan: (language: Language, region: string) => `/${language}/regios/${region}/plan`,
  planThread: (language: Language, region: string) => `/${language}/regios/${region}/plan/rode-draad`,
  planCheck: (language: Language, region: string) => `/${language}/regios/${region}/plantoets`,
  departFromRule: (language: Language, region: string, rule: string, subject: string) =>
    `/${language}/regios/${region}/plantoets/afwijken${queryOf({ regel: rule, onderwerp: subject })}`,
  takeBackDeparture: (language: Language, region: string) =>
    `/${language}/regios/${region}/plantoets/intrekken`,
  money: (language: Language, region: string) => `/${language}/regios/${region}/geld`,
  monitor: (language: Language, region: string) => `/${language}/regios/${region}/monitor`,
  indicator: (language: Language, region: string, code: string) =>
    `/${language}/regios/${region}/monitor/${code}`,
  involvement: (language: Language, region: string) => `/${language}/regios/${region}/betrokkenen`,
  publish: (language: Language, region: string) => `/${language}/regios/${region}/publiceren`,
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

function queryOf(fields: Record<string, string>): string {
  const query = new URLSearchParams(fields).toString()
  return query === '' ? '' : `?${query}`
}

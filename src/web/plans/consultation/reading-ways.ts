import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'

/** Where a reader goes from the plan: the same pages for a member and for who holds a link. */
export type ReadingWays = {
  /** The plan and the form; `about` is the place that is chosen in it. */
  read(about?: string): string
  /** One reaction of one's own, to change or withdraw. */
  own(number: number): string
  withdraw(number: number): string
}

export function waysOfMember(language: Language, regionId: string, number: number): ReadingWays {
  const at = (page: string, query = {}) => addresses.consultation(language, regionId, number, page, query)
  return {
    read: (about) => at('lezen', about === undefined ? {} : { over: about }),
    own: (reaction) => at(`lezen/${reaction}`),
    withdraw: (reaction) => at(`lezen/${reaction}/intrekken`),
  }
}

/** `code` is '' as long as nothing was reacted. */
export function waysOfReader(language: Language, token: string, code: string): ReadingWays {
  const at = (page: string, query = {}) => addresses.reading(language, token, page, query)
  return {
    read: (about) => at(code, about === undefined ? {} : { over: about }),
    own: (reaction) => at(`${code}/${reaction}`),
    withdraw: (reaction) => at(`${code}/${reaction}/intrekken`),
  }
}

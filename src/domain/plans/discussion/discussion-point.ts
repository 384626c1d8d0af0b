import type { Role } from '../../terms.ts'
import type { DiscussedNoun } from './point-subject.ts'

/** What a point is about, as it is called today. `id` and `code` are '' for the plan as a whole. */
export type SubjectNow = {
  noun: DiscussedNoun | 'plan'
  id: string
  code: string
  title: string
  /** It was taken away since; the talk about it stays. */
  isGone: boolean
}

/** Something a member said. `body` is '' once it was withdrawn; `writer` is '' for who left the region. */
export type Said = {
  number: number
  writer: string
  isOwn: boolean
  writtenAt: Date
  isChanged: boolean
  isWithdrawn: boolean
  body: string
  /** Who are mentioned, by name. */
  mentions: readonly { personId: string; name: string }[]
  /** Of the words, so that nobody writes over a later text. */
  version: string
}

export type DiscussionPoint = Said & {
  about: SubjectNow
  isSettled: boolean
  replies: readonly Said[]
}

/** Who can be mentioned: every member, for each of them reads the plan. */
export type Mentionable = { personId: string; name: string; roles: readonly Role[] }

export const longestPoint = 4000

import * as z from 'zod'
import { parseFields, textField, wordsField } from '../../fields.ts'
import { done, invalid, type Outcome, refused } from '../../outcome.ts'
import { longestPoint, type Mentionable } from './discussion-point.ts'
import { findMentions } from './find-mentions.ts'
import { type PointSubject, subjectNamed } from './point-subject.ts'

/** What was said, and who are mentioned in it: behind an @ in the text, or chosen beside it. */
export type NewWords = { body: string; personIds: readonly string[] }

const wordsSchema = z.object({ body: textField(longestPoint), mentions: wordsField() })
const aboutSchema = z.object({ about: textField(60) })

/** `self`: who writes, who is not told of their own words. */
export function parseWords(input: unknown, members: readonly Mentionable[], self: string): Outcome<NewWords> {
  const read = parseFields(wordsSchema, input)
  if (!read.ok) return read
  const { body, mentions: chosen } = read.value
  const stranger = chosen.find((id) => !members.some(({ personId }) => personId === id))
  if (stranger !== undefined) return invalid('mentions', 'mention-fits-nobody', stranger)
  const { personIds, problem } = findMentions(body, members, chosen)
  if (problem) return refused({ kind: 'invalid', fields: { body: problem } })
  return done({ body, personIds: [...new Set([...chosen, ...personIds])].filter((id) => id !== self) })
}

export function parseAbout(input: unknown): Outcome<PointSubject> {
  const read = parseFields(aboutSchema, input)
  if (!read.ok) return read
  const subject = subjectNamed(read.value.about)
  return subject ? done(subject) : invalid('about', 'not-a-choice', read.value.about)
}

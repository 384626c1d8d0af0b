import type { Writing } from '../../../database/database.ts'
import { mayWrite } from '../../../domain/caller.ts'
import { done, invalid, type Outcome, refused } from '../../../domain/outcome.ts'
import { parseAbout, parseWords } from '../../../domain/plans/discussion/new-point.ts'
import { nameOfSubject, type PointSubject } from '../../../domain/plans/discussion/point-subject.ts'
import { isStill, versionBegunWith } from '../../../domain/registers/version-of-entry.ts'
import type { Needs } from '../../needs.ts'
import { heldPoint, mayDiscuss } from './held-point.ts'
import { selectDiscussion } from './select-discussion.ts'
import { changeWords, deleteWords, insertPoint } from './store-words.ts'

type Made = Outcome<{ number: number; top: number }>

/** A new point about something that is there. Answers its number. */
export function raisePoint(needs: Needs, regionId: string, input: unknown): Promise<Made> {
  return needs.database.write(async (sql) => {
    const allowed = mayDiscuss(needs, regionId)
    if (!allowed.ok) return allowed
    const about = parseAbout(input)
    if (!about.ok) return about
    if (!(await isThere(sql, regionId, about.value)))
      return invalid('about', 'not-a-choice', nameOfSubject(about.value))
    const { members } = await selectDiscussion(sql, regionId, { number: 0 })
    const words = parseWords(input, members, allowed.value.personId)
    if (!words.ok) return words
    const number = await insertPoint(sql, regionId, { about: about.value }, words.value)
    return done({ number, top: number })
  })
}

/** A reply to a point. A reply to a reply is one to its point: there is one level. */
export function replyToPoint(needs: Needs, regionId: string, number: number, input: unknown): Promise<Made> {
  return needs.database.write(async (sql) => {
    const held = await heldPoint(sql, needs, regionId, number)
    if (!held.ok) return held
    const words = parseWords(input, held.value.members, held.value.personId)
    if (!words.ok) return words
    const top = held.value.point.number
    return done({ number: await insertPoint(sql, regionId, { repliesTo: top }, words.value), top })
  })
}

/** Other words, by who wrote them. Who is newly mentioned hears of it. */
export function changePoint(needs: Needs, regionId: string, number: number, input: unknown): Promise<Made> {
  return needs.database.write(async (sql) => {
    const held = await heldPoint(sql, needs, regionId, number)
    if (!held.ok) return held
    const { said, point, members, personId } = held.value
    if (said.isWithdrawn) return refused({ kind: 'not-found' })
    if (!said.isOwn) return refused({ kind: 'not-allowed' })
    const words = parseWords(input, members, personId)
    if (!words.ok) return words
    if (!isStill(versionBegunWith(input), said.version)) return refused({ kind: 'changed-meanwhile' })
    await changeWords(sql, regionId, number, words.value)
    return done({ number, top: point.number })
  })
}

/** By who wrote it, or whoever coordinates: the text goes, its place stays. */
export function withdrawPoint(needs: Needs, regionId: string, number: number): Promise<Made> {
  return needs.database.write(async (sql) => {
    const held = await heldPoint(sql, needs, regionId, number)
    if (!held.ok) return held
    const { said, point } = held.value
    if (said.isWithdrawn) return refused({ kind: 'not-found' })
    if (!said.isOwn && !mayWrite(needs.caller, regionId, 'points-of-others'))
      return refused({ kind: 'not-allowed' })
    await deleteWords(sql, regionId, number)
    return done({ number, top: point.number })
  })
}

async function isThere(sql: Writing, regionId: string, about: PointSubject): Promise<boolean> {
  if (about.noun === 'plan') return true
  const table = { goals: 'goal', actions: 'action', milestones: 'milestone' }[about.noun]
  const rows = await sql.query(
    `select id from ${table} where region_id = $1 and id = $2 and removed_at is null`,
    [regionId, about.id],
  )
  return rows.length > 0
}

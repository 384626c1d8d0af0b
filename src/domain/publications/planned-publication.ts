import * as z from 'zod'
import { dayOf } from '../dates.ts'
import { dateField, parseFields, timeField } from '../fields.ts'
import type { JobState } from '../jobs/job.ts'
import { done, invalid, type Outcome, problemFields, refused } from '../outcome.ts'
import { momentOnWallClock } from '../wall-clock.ts'
import { publicationSchema } from './publication.ts'

/** A publication that will be made by itself, at a moment to come, unless somebody withdraws it. */
export type PlannedPublication = {
  id: string
  title: string
  plannedFor: Date
  /** '' for somebody who no longer belongs to the region. */
  plannedBy: string
  state: PlanState
  /** Why it was not published; '' when nothing went wrong, or when that is not for the reader. */
  reason: string
}

/** `due`: its moment has come, and it is not there yet. */
export type PlanState = 'waiting' | 'due' | 'running' | 'failed' | 'withdrawn'

/** How it stands, from what is known of its job; those who may not see the job know only what the clock says. */
export function planState(
  { plannedFor, withdrawn, job }: { plannedFor: Date; withdrawn: boolean; job: JobState | null },
  now: Date,
): PlanState {
  if (withdrawn) return 'withdrawn'
  if (job === 'failed' || job === 'running') return job
  return plannedFor <= now ? 'due' : 'waiting'
}

export type PublicationPlan = { title: string; plannedFor: Date }

const momentSchema = z.object({ day: dateField(), time: timeField() })

/** A title and a moment on the clock in the Netherlands, still to come and at most a year away. All that is wrong is told at once. */
export function parsePublicationPlan(input: unknown, now: Date): Outcome<PublicationPlan> {
  const draft = parseFields(publicationSchema, input)
  const moment = parseMoment(input, now)
  if (!draft.ok || !moment.ok)
    return refused({ kind: 'invalid', fields: { ...problemFields(draft), ...problemFields(moment) } })
  return done({ title: draft.value.title, plannedFor: moment.value })
}

function parseMoment(input: unknown, now: Date): Outcome<Date> {
  const read = parseFields(momentSchema, input)
  // What is wrong with the day can be told even when the time is not there yet.
  const day = parseFields(momentSchema.pick({ day: true }), input)
  const wrongDay = day.ok ? problemOfDay(day.value.day, dayOf(now)) : undefined
  if (!read.ok || wrongDay)
    return refused({
      kind: 'invalid',
      fields: { ...(wrongDay ? { day: { code: wrongDay } } : {}), ...problemFields(read) },
    })
  const moment = momentOnWallClock(read.value.day, read.value.time)
  if (!moment) return invalid('time', 'time-does-not-exist', read.value.time)
  return moment <= now ? invalid('time', 'moment-has-passed') : done(moment)
}

function problemOfDay(day: string, today: string) {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`
  if (day < today) return 'moment-has-passed'
  // As text, so that a year after 29 February is the last of that month.
  return day > nextYear ? 'too-far-ahead' : undefined
}

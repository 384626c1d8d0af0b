import * as z from 'zod'
import { dayOf } from '../dates.ts'
import { wholeNumberField, yesNoField } from '../fields.ts'

/** Hours of the clock in the Netherlands in which no mail is sent; from 19 to 8 runs over midnight, from 0 to 0 is never. */
export type QuietHours = { fromHour: number; toHour: number; weekends: boolean }

export const usualQuietHours: QuietHours = { fromHour: 19, toHour: 8, weekends: true }

export const quietHoursSchema = z.object({
  fromHour: wholeNumberField(0, 23),
  toHour: wholeNumberField(0, 23),
  weekends: yesNoField(),
})

/** The digest comes at eight in the morning, or as soon after as it is not quiet. */
const digestHour = 8

/** The moment itself, or the first whole hour after it that is not quiet. */
export function nextLoudMoment(quiet: QuietHours, moment: Date): Date {
  let candidate = moment
  while (isQuiet(quiet, candidate)) candidate = nextWholeHour(candidate)
  return candidate
}

/** When today's digest may go; undefined when it is too early, or when it stays quiet until tomorrow. */
export function digestMoment(quiet: QuietHours, now: Date): Date | undefined {
  if (clockOf(now).hour < digestHour) return undefined
  const moment = nextLoudMoment(quiet, now)
  return dayOf(moment) === dayOf(now) ? moment : undefined
}

export function isQuiet({ fromHour, toHour, weekends }: QuietHours, moment: Date): boolean {
  const { hour, isWeekend } = clockOf(moment)
  if (weekends && isWeekend) return true
  if (fromHour === toHour) return false
  return fromHour < toHour ? hour >= fromHour && hour < toHour : hour >= fromHour || hour < toHour
}

/** What the clock on the wall says in the Netherlands, in summer and in winter. */
export function clockOf(moment: Date): { hour: number; isWeekend: boolean } {
  const parts = Object.fromEntries(wallClock.formatToParts(moment).map(({ type, value }) => [type, value]))
  return {
    hour: Number(parts['hour']),
    isWeekend: parts['weekday'] === 'Sat' || parts['weekday'] === 'Sun',
  }
}

const wallClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
  weekday: 'short',
})

/** The Netherlands differ a whole number of hours from UTC, so their hours begin together. */
function nextWholeHour(moment: Date): Date {
  const hour = 3_600_000
  return new Date((Math.floor(moment.getTime() / hour) + 1) * hour)
}

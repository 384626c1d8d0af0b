/** A time of day as people write it: `9:30`, `09.30` or `9:30 uur`. Undefined when it is none; kept as `09:30`. */
export function parseTime(text: string): string | undefined {
  const match = /^(\d{1,2})[:.](\d{2})(?:\s*(?:uur|u))?$/i.exec(text)
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])]
  return match && hour < 24 && minute < 60 ? `${String(hour).padStart(2, '0')}:${match[2]}` : undefined
}

/**
 * When the clock in the Netherlands says this, on `2026-11-30` at `09:30`. In spring one hour of the clock is left out: a time
 * in it is never there, and there is no moment. In autumn one hour comes twice: then the first of the two is meant.
 */
export function momentOnWallClock(day: string, time: string): Date | undefined {
  return [summer, winter]
    .map((offset) => new Date(`${day}T${time}:00${offset}`))
    .find((moment) => wallClockOf(moment) === `${day} ${time}`)
}

/** What the clock in the Netherlands says at a moment, to the minute: `2026-11-30 09:30`. */
export function wallClockOf(moment: Date): string {
  return wallClock.format(moment)
}

/** Summer comes first, so that of an hour that comes twice the first is found. */
const [summer, winter] = ['+02:00', '+01:00']

const wallClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

import { daysBetween } from '../dates.ts'

/** Where today stands to the day on which the plan has to be handed over (source part S16). `days` is never negative. */
export type Handover = { kind: 'ahead' | 'past'; days: number } | { kind: 'today' }

export function handoverOn(handoverDay: string, today: string): Handover {
  const days = daysBetween(today, handoverDay)
  if (days === 0) return { kind: 'today' }
  return days > 0 ? { kind: 'ahead', days } : { kind: 'past', days: -days }
}

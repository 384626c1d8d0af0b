import { type CalendarEntry, inOrderOfDay } from '../../domain/calendar/calendar-entry.ts'
import { editedMunicipalities, editedOrganisations, mayRead, type Person } from '../../domain/caller.ts'
import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Region } from '../../domain/regions/region.ts'
import type { Needs } from '../needs.ts'
import { notWelcome } from '../regions/read-in-region.ts'
import { selectRegion } from '../regions/read-region.ts'
import { type Mine, selectCalendar } from './select-calendar.ts'

/** The dates of one region, for whoever belongs to it. */
export function readCalendar(
  { database, caller, today }: Needs,
  regionId: string,
): Promise<Outcome<{ region: Region; entries: CalendarEntry[] }>> {
  return database.read(async (sql) => {
    if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
    const region = await selectRegion(sql, regionId, today)
    return region.ok ? done({ region: region.value, entries: await selectCalendar(sql, regionId) }) : region
  })
}

/**
 * The caller's own dates, over all their regions: those of each region as a whole, and the milestones of actions in their
 * municipalities or of their organisation; somebody who is there for the whole region has all its milestones.
 */
export function readMyCalendar({ database, caller }: Needs): Promise<Outcome<CalendarEntry[]>> {
  return database.read(async (sql) => {
    if (caller.kind === 'visitor') return refused({ kind: 'not-signed-in' })
    const entries: CalendarEntry[] = []
    for (const regionId of new Set(caller.memberships.map((membership) => membership.regionId)))
      entries.push(...(await selectCalendar(sql, regionId, ownPart(caller, regionId))))
    return done(inOrderOfDay(entries))
  })
}

/** Undefined: all of them. */
function ownPart(caller: Person, regionId: string): Mine | undefined {
  const held = caller.memberships.filter((membership) => membership.regionId === regionId)
  const isForPart = held.every(({ role }) => role === 'municipal-editor' || role === 'partner-editor')
  if (!isForPart) return undefined
  return {
    municipalities: editedMunicipalities(caller, regionId),
    organisations: editedOrganisations(caller, regionId).map(({ id }) => id),
  }
}

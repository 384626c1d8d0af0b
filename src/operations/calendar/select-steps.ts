import type { Reading } from '../../database/database.ts'
import type { CalendarEntry } from '../../domain/calendar/calendar-entry.ts'

/** Of which region a date is. */
export type About = { regionId: string; regionName: string }

/** When a round of the exploration begins, and when it has to be handed in. */
export async function roundDates(sql: Reading, about: About): Promise<CalendarEntry[]> {
  const rows = await sql.query<{
    roundId: string
    title: string
    opensOn: string
    dueOn: string
    isExample: boolean
  }>(
    `select id as "roundId", title, opens_on as "opensOn", due_on as "dueOn", is_example as "isExample"
       from exploration_round where region_id = $1 and removed_at is null`,
    [about.regionId],
  )
  return rows.flatMap(({ opensOn, dueOn, ...round }): CalendarEntry[] => [
    { ...about, ...round, kind: 'round-opens', id: `${round.roundId}-begin`, day: opensOn },
    { ...about, ...round, kind: 'round-due', id: `${round.roundId}-inleveren`, day: dueOn },
  ])
}

/** Once it was taken, a decision stands at the day on which it was. */
export async function decisionDates(sql: Reading, about: About): Promise<CalendarEntry[]> {
  const rows = await sql.query<{
    id: string
    title: string
    place: string | null
    placeName: string | null
    day: string
    taken: boolean
    isExample: boolean
  }>(
    `select decision.id, subject as title, municipality as place, display_name as "placeName",
            coalesce(decided_on, planned_on) as day, decided_on is not null as taken, is_example as "isExample"
       from decision left join municipality on municipality.code = decision.municipality
      where region_id = $1 and removed_at is null`,
    [about.regionId],
  )
  return rows.map(({ taken, ...row }) => ({
    ...about,
    ...row,
    decisionId: row.id,
    kind: taken ? 'decision-taken' : 'decision-planned',
  }))
}

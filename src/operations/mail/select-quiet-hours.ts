import type { Reading } from '../../database/database.ts'
import { type QuietHours, usualQuietHours } from '../../domain/mail/quiet-hours.ts'

/** What a person chose, or what holds for somebody who never chose. */
export async function selectQuietHours(sql: Reading, personId: string): Promise<QuietHours> {
  const [row] = await sql.query<QuietHours>(
    `select from_hour as "fromHour", to_hour as "toHour", weekends from quiet_hours where person_id = $1`,
    [personId],
  )
  return row ?? usualQuietHours
}

import type { Database } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { enqueueJob } from '../jobs/enqueue-job.ts'

/** Asks once a week for the forecasts of every region that has figures. May run as often as one likes: a week has one name. */
export async function askForForecasts({ owner, now }: { owner: Database; now: Date }): Promise<void> {
  const week = dayOf(mondayOf(now))
  await owner.write(async (sql) => {
    const regions = await sql.query<{ id: string; key: string }>(
      `select region.id, key from region cross join lateral (select 'forecast:' || region.id || ':' || $1 as key) named
        where exists (select from observation where region_id = region.id and removed_at is null)
          and not exists (select from job where job.key = named.key)
        order by region.id`,
      [week],
    )
    for (const { id, key } of regions)
      await enqueueJob(sql, { kind: 'forecast', key, payload: { regionId: id }, regionId: id })
  })
}

function mondayOf(now: Date): Date {
  const sinceMonday = (now.getUTCDay() + 6) % 7
  return new Date(now.getTime() - sinceMonday * 86_400_000)
}

import type { Database } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { digestMoment, usualQuietHours } from '../../domain/mail/quiet-hours.ts'
import { remindLateDeliveries } from '../explorations/remind-late-deliveries.ts'
import { askForForecasts } from '../forecasts/ask-for-forecasts.ts'
import { enqueueJob } from '../jobs/enqueue-job.ts'
import { forgetOldJobs } from '../jobs/forget-old-jobs.ts'
import { type AnnouncementWords, announceDates, announcePublications } from './announce.ts'
import { announceDeliveries, type DeliveryWords } from './announce-deliveries.ts'
import { announceMentions, type MentionWords } from './announce-mentions.ts'
import {
  announceFailedPlans,
  announceKeptPlans,
  type PlannedPublicationWords,
} from './announce-planned-publications.ts'

export type PlanningWords = AnnouncementWords & PlannedPublicationWords & DeliveryWords & MentionWords
export type PlanningDesk = { owner: Database; now: Date; words: PlanningWords }

/**
 * What comes by itself with time: tells of new publications, of plans to publish, of dates that come near and of
 * deliveries that are late, asks for the digest of
 * everybody who has something in it and for the forecasts of the week, and forgets what is old. May run as often as one likes, in several processes: every result has a name.
 */
export async function planDay(desk: PlanningDesk): Promise<void> {
  await announcePublications(desk)
  await announceKeptPlans(desk)
  await announceFailedPlans(desk)
  await announceDates(desk)
  await remindLateDeliveries(desk.owner)
  await announceDeliveries(desk)
  await announceMentions(desk)
  await askForDigests(desk)
  await askForForecasts(desk)
  await forgetOldJobs(desk.owner, desk.now)
}

type Waiting = { personId: string; fromHour: number | null; toHour: number | null; weekends: boolean | null }

async function askForDigests({ owner, now }: PlanningDesk): Promise<void> {
  await owner.write(async (sql) => {
    const waiting = await sql.query<Waiting>(
      `select person_id as "personId", from_hour as "fromHour", to_hour as "toHour", weekends
         from (select distinct person_id from message where delivery = 'digest' and letter_id is null) pending
         left join quiet_hours using (person_id) order by person_id`,
    )
    for (const { personId, fromHour, toHour, weekends } of waiting) {
      const quiet =
        fromHour === null || toHour === null || weekends === null
          ? usualQuietHours
          : { fromHour, toHour, weekends }
      const moment = digestMoment(quiet, now)
      if (moment)
        await enqueueJob(sql, {
          kind: 'digest',
          key: `digest:${personId}:${dayOf(now)}`,
          payload: { personId },
          personId,
          startAfter: moment,
        })
    }
  })
}

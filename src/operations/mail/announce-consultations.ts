import type { Database } from '../../database/database.ts'
import { dayOf } from '../../domain/dates.ts'
import { isMailAddress } from '../../domain/mail/letter-text.ts'
import type { ReadingTerms } from '../../domain/plans/consultation/reading-link.ts'
import { queueLetter } from './queue-letter.ts'

export type ConsultationNews = ReadingTerms & {
  kind: 'opened' | 'note'
  region: string
  title: string
  closesOn: string
  label: string
}

/** The sentences and addresses, which are not this room's to know. */
export type ConsultationWords = {
  consultation(news: ConsultationNews): { subject: string; text: string }
}

type Desk = { owner: Database; now: Date; words: ConsultationWords }

/** What nobody was told of for so long is no news any more, but part of what a restore or a handover brought. */
const newsDays = 7

/** Readers who were invited by mail hear that the consultation is open and, later, that the note of answers is there: each once. */
export async function announceConsultations({ owner, now, words }: Desk): Promise<void> {
  await owner.write(async (sql) => {
    const news = await sql.query<ConsultationNews & { email: string }>(
      `with told as (
         select link.*, 'opened' as news, it.title, it.closes_on, it.version
           from consultation_link link
           join consultation it on it.region_id = link.region_id and it.number = link.consultation
          where app.consultation_state(it) = 'open'
            and (it.opens_on > $2::date - $3::int or link.made_at > $1::timestamptz - make_interval(days => $3))
         union all
         select link.*, 'note', it.title, it.closes_on, it.version
           from consultation_link link
           join consultation it on it.region_id = link.region_id and it.number = link.consultation
          where it.note_public_at > $1::timestamptz - make_interval(days => $3) and app.consultation_state(it) = 'closed')
       select told.id, told.region_id as "regionId", told.consultation, told.version, told.news as kind, region.name as region, told.title,
              told.closes_on as "closesOn", told.label, told.email
         from told join region on region.id = told.region_id
        where told.email <> '' and told.revoked_at is null
          and not exists (select from letter where key = 'consultation:' || told.id || ':' || told.news)
        order by told.made_at, told.id limit 2000`,
      [now, dayOf(now), newsDays],
    )
    for (const { email, ...one } of news)
      if (isMailAddress(email))
        await queueLetter(sql, {
          key: `consultation:${one.id}:${one.kind}`,
          email,
          topic: 'region',
          ...letterOf(words.consultation(one)),
        })
  })
}

function letterOf({ subject, text }: ReturnType<ConsultationWords['consultation']>) {
  return { subject, body: text }
}

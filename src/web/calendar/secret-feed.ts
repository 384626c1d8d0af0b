import { Hono } from 'hono'
import type { Storage } from '../../database/open-storage.ts'
import { calendarTexts } from '../../language/calendar/calendar-texts.ts'
import type { Language } from '../../language/language.ts'
import { personOfFeed } from '../../operations/calendar/calendar-feed.ts'
import { readMyCalendar } from '../../operations/calendar/read-calendar.ts'
import { readMemberships } from '../../operations/people/read-memberships.ts'
import { calendarFile } from '../../presentation/calendar/calendar-file.ts'
import type { VisitEnv } from '../visit.ts'
import { answerCalendar, hashOf } from './calendar-pages.tsx'

type Doors = { storage: Storage; publicUrl: string; now: () => Date }

/**
 * What a calendar program fetches, without signing in: the dates of whoever made the secret address, as far as that person
 * may read them at this moment. An address that was renewed or revoked is simply not there.
 */
export function secretFeed({ storage, publicUrl, now }: Doors) {
  return new Hono<VisitEnv>().get('/agenda/:file{[0-9a-f]{40}\\.ics}', async (context) => {
    const language: Language = new URL(context.req.url).searchParams.get('taal') === 'en' ? 'en' : 'nl'
    const gone = () => context.text(calendarTexts[language].feedGone, 404, { 'cache-control': 'no-store' })
    const token = context.req.param('file').slice(0, -'.ics'.length)
    const person = await personOfFeed(storage.as(null), hashOf(token))
    if (!person) return gone()
    const database = storage.as(person.id)
    const known = await readMemberships(storage.asOwner(), person.id)
    const read = await readMyCalendar({
      database,
      caller: { kind: 'person', ...person, ...known },
      today: now(),
    })
    if (!read.ok) return gone()
    const about = { name: calendarTexts[language].myCalendarName, language, now: now() }
    const file = calendarFile(read.value, { ...about, host: new URL(publicUrl).host })
    return answerCalendar(context, file, 'mijn-datums.ics')
  })
}

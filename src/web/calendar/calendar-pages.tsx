import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { calendarTexts } from '../../language/calendar/calendar-texts.ts'
import { readFeed, renewFeed, revokeFeed } from '../../operations/calendar/calendar-feed.ts'
import { readCalendar } from '../../operations/calendar/read-calendar.ts'
import { calendarFile } from '../../presentation/calendar/calendar-file.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { CalendarPage } from './calendar-page.tsx'

export type CalendarOptions = {
  publicUrl: string
  /** A new secret of at least 160 bits, as letters and digits that can stand in an address. */
  newToken: () => string
}

const base = '/:language/regios/:region/agenda'

/** The dates of a region as a page and as a file, and the secret address for a calendar program. */
export function calendarPages({ publicUrl, newToken }: CalendarOptions) {
  return new Hono<VisitEnv>()
    .get(`${base}.ics`, async (context) => {
      const { needs, language } = context.get('visit')
      const read = await readCalendar(needs, context.req.param('region') ?? '')
      if (!read.ok) return problemPage(context, read.problem.kind)
      const { region, entries } = read.value
      const name = calendarTexts[language].calendarName(region.name)
      const host = new URL(publicUrl).host
      return answerCalendar(
        context,
        calendarFile(entries, { name, language, now: needs.today, host }),
        `agenda-${region.id}.ics`,
      )
    })
    .get(base, (context) => calendarPage(context))
    .post(`${base}/adres`, async (context) => {
      const token = newToken()
      const { needs, language } = context.get('visit')
      const renewed = await renewFeed(needs, hashOf(token))
      if (!renewed.ok) return problemPage(context, renewed.problem.kind)
      return calendarPage(context, `${publicUrl}${addresses.calendarFeed(language, token)}`)
    })
    .post(`${base}/adres/intrekken`, async (context) => {
      const { needs, language } = context.get('visit')
      const revoked = await revokeFeed(needs)
      if (!revoked.ok) return problemPage(context, revoked.problem.kind)
      const page = addresses.calendar(language, context.req.param('region'))
      return context.redirect(`${page}?ingetrokken=ja`, 303)
    })
}

/** `feedAddress` is shown in the answer to making it, and never again: only its hash is kept. */
async function calendarPage(context: VisitContext, feedAddress?: string) {
  const visit = context.get('visit')
  const read = await readCalendar(visit.needs, context.req.param('region') ?? '')
  if (!read.ok) return problemPage(context, read.problem.kind)
  const feed = await readFeed(visit.needs)
  if (!feed.ok) return problemPage(context, feed.problem.kind)
  return answerPage(
    context,
    <CalendarPage
      visit={visit}
      {...read.value}
      madeAt={feed.value.madeAt}
      {...(feedAddress === undefined ? {} : { feedAddress })}
    />,
  )
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function answerCalendar(context: VisitContext, file: string, name: string) {
  return context.body(file, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
}

import { dayOf } from '../../domain/dates.ts'
import { calendarTexts } from '../../language/calendar/calendar-texts.ts'
import { writeDay } from '../../language/figures.ts'
import { addresses } from '../addresses.ts'
import { Said } from '../forms/said.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; regionId: string; madeAt: Date | null; feedAddress?: string }

/** The secret address for a calendar program: making it, renewing it, taking it back. */
export function FeedSection({ visit: { language, url }, regionId, madeAt, feedAddress }: Props) {
  const texts = calendarTexts[language]
  return (
    <section class="section" aria-labelledby="kop-abonneren">
      <h2 id="kop-abonneren">{texts.subscribeTitle}</h2>
      {url.searchParams.get('ingetrokken') === 'ja' && (
        <Said>
          <p>{texts.feedRevoked}</p>
        </Said>
      )}
      {feedAddress !== undefined && (
        <div class="utrecht-alert utrecht-alert--ok message" role="status">
          <p>{texts.feedMade}</p>
          <p>
            <code>{feedAddress}</code>
          </p>
          <p>{texts.feedHow}</p>
        </div>
      )}
      <p>{texts.subscribeLead}</p>
      <p>{madeAt === null ? texts.noFeed : texts.feedSince(writeDay(language, dayOf(madeAt)))}</p>
      <div class="utrecht-button-group">
        <form method="post" action={addresses.makeCalendarFeed(language, regionId)}>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {madeAt === null ? texts.makeFeed : texts.renewFeed}
          </button>
        </form>
        {madeAt !== null && (
          <form method="post" action={addresses.revokeCalendarFeed(language, regionId)}>
            <button class="utrecht-button utrecht-button--subtle" type="submit">
              {texts.revokeFeed}
            </button>
          </form>
        )}
      </div>
    </section>
  )
}

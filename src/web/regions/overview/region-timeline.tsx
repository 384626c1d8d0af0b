import type { TimelineEvent } from '../../../domain/regions/region-timeline.ts'
import { calendarTexts } from '../../../language/calendar/calendar-texts.ts'
import { writeDay, writeDayOrPeriod } from '../../../language/figures.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import type { Language } from '../../../language/language.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; regionId: string; events: readonly TimelineEvent[] }

/** The golden thread of a region in short: dated facts, from the policy it follows to what is coming. */
export function RegionTimeline({ language, regionId, events }: Props) {
  const texts = overviewTexts[language]
  return (
    <section class="section" aria-labelledby="kop-draad">
      <h2 id="kop-draad">{texts.threadTitle}</h2>
      <p>{texts.threadLead}</p>
      <ol class="timeline">
        {events.map((event) => (
          <li
            class={`timeline__event${event.ahead ? ' timeline__event--ahead' : ''}`}
            key={`${event.kind} ${event.on} ${nameOf(event)}`}
          >
            <time class="timeline__date" datetime={event.on}>
              {whenOf(event, language)}
            </time>
            <div class="timeline__body">
              <p>
                {texts.events[event.kind]}
                <EventDetail language={language} regionId={regionId} event={event} />{' '}
                {event.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
              </p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <a href={addresses.calendar(language, regionId)}>{calendarTexts[language].title}</a>
      </p>
    </section>
  )
}

function whenOf(event: TimelineEvent, language: Language): string {
  if ('when' in event) return writeDayOrPeriod(language, event.when)
  return event.on.length === 4 ? event.on : writeDay(language, event.on)
}

function EventDetail({
  language,
  regionId,
  event,
}: {
  language: Language
  regionId: string
  event: TimelineEvent
}) {
  switch (event.kind) {
    case 'handover':
      return null
    case 'policy-begins':
    case 'policy-ends':
      return (
        <>
          : <span lang="nl">{event.title}</span>
        </>
      )
    case 'milestone-reached':
    case 'milestone-due':
      return (
        <>
          : <span lang="nl">{event.title}</span> (
          <a href={addresses.entry(language, regionId, 'actions', event.actionId)}>
            {overviewTexts[language].action(event.action)}
          </a>
          )
        </>
      )
    case 'figures-due':
      return (
        <>
          :{' '}
          <a href={addresses.indicator(language, regionId, event.code)} lang="nl">
            {event.name}
          </a>
        </>
      )
    case 'published':
      return (
        <>
          :{' '}
          <a href={addresses.publication(language, regionId, event.number)} lang="nl">
            {event.title}
          </a>
        </>
      )
  }
}

function nameOf(event: TimelineEvent): string {
  if (event.kind === 'handover') return ''
  return event.kind === 'figures-due' ? event.code : event.title
}

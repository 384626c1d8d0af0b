import type { CalendarEntry } from '../../../domain/calendar/calendar-entry.ts'
import { dayOf } from '../../../domain/dates.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import {
  groupsOf,
  isFolded,
  shownActions,
  shownDates,
  type TimelineGroup,
} from '../../../domain/plans/timeline/plan-timeline.ts'
import { queryOfTimeline, type TimelineChoice } from '../../../domain/plans/timeline/timeline-choice.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import type { TimelineFacts } from '../../../operations/plans/read-plan-timeline.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { DatesTable } from './dates-table.tsx'
import { TimelineFigures } from './timeline-figures.tsx'
import { TimelineFilterForm } from './timeline-filter-form.tsx'
import { timelineLinks } from './timeline-links.ts'
import { TimelineTable } from './timeline-table.tsx'

type Props = { visit: Visit; facts: TimelineFacts; choice: TimelineChoice; problems: FieldProblems }

/** The plan through time, as a picture and in words. */
export function TimelinePage({ visit, facts, choice, problems }: Props) {
  const { language, needs, url } = visit
  const texts = timelineTexts[language]
  const { region } = facts
  const reader = { language, today: dayOf(needs.today) }
  const actions = shownActions(facts.actions, choice)
  const groups = groupsOf(actions, choice.per)
  const dates = shownDates(facts.entries, actions, choice).filter(isOfPlan)
  const links = timelineLinks(language, region.id, choice)
  const nameOf = ({ key }: TimelineGroup) => nameOfGroup(key, facts, language)
  const folded = isFolded(actions, choice.per)
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title} width="wide">
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead(region.planFrom, region.planTo)}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <TimelineFilterForm
        language={language}
        facts={facts}
        choice={choice}
        asked={url.searchParams}
        problems={problems}
      />
      <p role="status">
        {texts.sums(
          actions.length,
          facts.actions.length,
          actions.reduce((sum, { milestones }) => sum + milestones.length, 0),
        )}
        {folded && `. ${choice.per === 'line' ? texts.foldedLines : texts.foldedOwners}`}
      </p>
      {facts.actions.length === 0 ? (
        <div class="empty">
          <h2>{texts.empty}</h2>
          <p>{texts.emptyHelp}</p>
        </div>
      ) : (
        actions.length === 0 && <p>{texts.nothing}</p>
      )}
      <TimelineFigures
        {...{ language, facts, choice, groups, dates, links, nameOf, folded }}
        today={reader.today}
      />
      <p class="small muted no-print">{texts.print}</p>
      <ul class="timeline-links no-print">
        <li>
          <a href={addresses.planTimelineFile(language, region.id, queryOfTimeline(choice))}>
            {texts.download}
          </a>
        </li>
        <li>
          <a href={`${addresses.calendar(language, region.id)}#kop-abonneren`}>{texts.feed}</a>
        </li>
      </ul>
      <section class="section" aria-labelledby="tabellen">
        <h2 id="tabellen">{texts.tableTitle}</h2>
        <p class="small muted">{texts.onlyActions}</p>
        {groups.map((group, index) => (
          <TimelineTable
            key={group.key}
            reader={reader}
            id={`tabel-${index + 1}`}
            caption={texts.tableOf(nameOf(group))}
            actions={group.actions}
            links={links}
          />
        ))}
        <DatesTable language={language} entries={dates} />
      </section>
    </RegionPage>
  )
}

/** Milestones stand with their actions. */
function isOfPlan({ kind }: CalendarEntry): boolean {
  return kind !== 'milestone-due' && kind !== 'milestone-reached'
}

function nameOfGroup(key: number | string, { region }: TimelineFacts, language: Visit['language']): string {
  if (key === '') return timelineTexts[language].noOwner
  const line = region.actionLines.find(({ number }) => number === key)
  return line ? `${line.number}. ${line.title[language]}` : String(key)
}

import type { CalendarEntry } from '../../../domain/calendar/calendar-entry.ts'
import { type TimelineGroup, unitsOf } from '../../../domain/plans/timeline/plan-timeline.ts'
import type { TimelineChoice } from '../../../domain/plans/timeline/timeline-choice.ts'
import { transformationClasses } from '../../../domain/terms.ts'
import type { Language } from '../../../language/language.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { TimelineFacts } from '../../../operations/plans/read-plan-timeline.ts'
import { classLooks } from '../../../presentation/plans/plan-names.ts'
import { axisOf, timelineFigure } from '../../../presentation/plans/timeline/timeline-figures.ts'
import { laneOf, rowOfUnit, type TimelineLinks } from '../../../presentation/plans/timeline/timeline-row.ts'
import { timelineSigns } from '../../../presentation/plans/timeline/timeline-signs.ts'
import { addresses } from '../../addresses.ts'
import { Drawn } from '../../indicators/drawn.tsx'

type Props = {
  language: Language
  today: string
  facts: TimelineFacts
  choice: TimelineChoice
  groups: readonly TimelineGroup[]
  dates: readonly CalendarEntry[]
  links: TimelineLinks
  nameOf: (group: TimelineGroup) => string
  folded: boolean
}

/** A drawing for the lanes of the whole plan, and one for each group, so that they can be printed beside one another. */
export function TimelineFigures(props: Props) {
  const { language, today, facts, choice, groups, dates, links, nameOf, folded } = props
  const texts = timelineTexts[language]
  const reader = { language, today }
  const { id } = facts.region
  const axis = axisOf(facts.region, facts.actions, today)
  const decisions = dates.filter(({ kind }) => kind === 'decision-planned' || kind === 'decision-taken')
  const others = dates.filter((entry) => !decisions.includes(entry))
  const lanes = [
    laneOf(
      decisions,
      { label: texts.decisions, href: addresses.register(language, id, 'decisions') },
      reader,
      links,
    ),
    laneOf(others, { label: texts.calendar, href: addresses.calendar(language, id) }, reader, links),
  ]
  const isBeyond = dates.some(({ day }) => day < axis.from || day > axis.to)
  const wholeOwners = folded && choice.per === 'owner'
  const figures = [
    { key: 'datums', title: texts.datesTitle, rows: lanes },
    ...(wholeOwners
      ? [
          {
            key: 'eigenaren',
            title: texts.per.owner,
            rows: groups
              .flatMap((group) => unitsOf(group, facts.goals, { per: 'owner', folded }))
              .map((unit) => rowOfUnit(unit, reader, links)),
          },
        ]
      : groups.map((group, index) => ({
          key: String(index + 1),
          title: nameOf(group),
          rows: unitsOf(group, facts.goals, { per: choice.per, folded }).map((unit) =>
            rowOfUnit(unit, reader, links),
          ),
        }))),
  ]
  return (
    <timeline-keys>
      <p class="small muted no-print" data-arrows hidden>
        {texts.arrows}
      </p>
      <TimelineSigns language={language} />
      <div class="timeline-figures">
        {figures.map(({ key, title, rows }) => (
          <section class="timeline-figure" aria-labelledby={`tijd-${key}`} key={key}>
            <h2 id={`tijd-${key}`}>{title}</h2>
            <Drawn
              look="chart-pair"
              drawings={Object.values(
                timelineFigure(
                  rows,
                  { title, axis, idPrefix: `tijdlijn-${key}`, first: key === 'datums' },
                  reader,
                ),
              )}
            />
            {key === 'datums' && isBeyond && <p class="small muted">{texts.beyond}</p>}
          </section>
        ))}
      </div>
    </timeline-keys>
  )
}

function TimelineSigns({ language }: { language: Language }) {
  const texts = timelineTexts[language]
  return (
    <div class="timeline-key">
      <h2 class="timeline-key__title">{texts.keyTitle}</h2>
      <ul class="timeline-key__signs">
        {timelineSigns(language).map(({ kind, drawing, words }) => (
          <li key={kind}>
            <Drawn look="timeline-key__sign" drawings={[drawing]} /> {words}
          </li>
        ))}
      </ul>
      <ul class="timeline-key__signs">
        {transformationClasses.codes.map((code) => (
          <li key={code}>
            <span class={classLooks[code]}>{termTexts[language].transformationClasses[code]}</span>
          </li>
        ))}
      </ul>
      <p class="small muted">
        {texts.keyBars} {texts.keySeveral}
      </p>
    </div>
  )
}

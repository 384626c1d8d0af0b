import { mayWrite, mayWriteSome } from '../../domain/caller.ts'
import { nameOfSubject } from '../../domain/plans/discussion/point-subject.ts'
import type { Goal } from '../../domain/plans/plan.ts'
import { actionLineOf } from '../../domain/plans/plan-code.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { actionModelTexts } from '../../language/plans/action-model-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { goalRegister } from '../../operations/plans/goal-register.ts'
import type { MatterOfPage } from '../../operations/plans/read-thread-matter.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { HistoryLink } from '../history/history-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { EntryActions } from '../registers/entry-page.tsx'
import type { Visit } from '../visit.ts'
import { ActionCard } from './action-card.tsx'
import { DiscussionSection } from './discussion/discussion-section.tsx'
import { FindingTable } from './finding-table.tsx'
import { ProposeLink } from './proposals/propose-link.tsx'
import { ShortThread } from './thread/short-thread.tsx'

type Props = { visit: Visit; matter: MatterOfPage; goal: Goal; version: string }

/** One goal: the findings it comes from, and the actions that must reach it. */
export function GoalPage({ visit, matter, goal, version }: Props) {
  const { region, plan, discussion } = matter
  const { language, needs } = visit
  const texts = planTexts[language]
  const actions = plan.actions.filter((action) => action.goal === goal.code)
  const findings = plan.findings.filter(({ number }) =>
    [goal, ...actions].some((one) => one.findings.includes(number)),
  )
  const line = region.actionLines.find(({ number }) => number === actionLineOf(goal.code))
  const mayChange = mayWrite(needs.caller, region.id, 'goals')
  const mayAddAction = mayWriteSome(needs.caller, region.id, 'actions')
  const next = 1 + Math.max(0, ...actions.map(({ code }) => Number(code.split('.').at(-1))))
  return (
    <RegionPage visit={visit} region={region} section="plan" title={`${goal.code} ${goal.title}`}>
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <p class="intro__kicker">
          {line && `${wordTexts[language].actionLine(line.number)}, ${line.title[language]}. `}
          {texts.goal(goal.code)}{' '}
          {goal.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
        </p>
        <h1 lang="nl">{goal.title}</h1>
        {goal.explanation !== '' && (
          <p class="lead" lang="nl">
            {goal.explanation}
          </p>
        )}
        {(goal.result !== '' || goal.byYear !== null) && (
          <p>
            <b>{actionModelTexts[language].goalResult}</b>
            {goal.byYear !== null && ` (${actionModelTexts[language].goalBy(goal.byYear)})`}
            {goal.result !== '' && (
              <>
                : <span lang="nl">{goal.result}</span>
              </>
            )}
          </p>
        )}
        {mayChange && (
          <EntryActions
            visit={visit}
            register={goalRegister}
            region={region}
            entry={{ id: goal.id, values: {} }}
            version={version}
          />
        )}
        <HistoryLink language={language} regionId={region.id} noun="goals" id={goal.id} />
        <ProposeLink visit={visit} regionId={region.id} noun="goals" id={goal.id} />
      </header>
      <section class="section" aria-labelledby="acties">
        <div class="section__head">
          <h2 id="acties">{texts.actionsColumn}</h2>
          {mayAddAction && (
            <div class="section__actions">
              <a
                class="utrecht-button utrecht-button--secondary-action"
                href={addresses.newEntry(language, region.id, 'actions', { code: `${goal.code}.${next}` })}
              >
                {texts.addAction}
              </a>
            </div>
          )}
        </div>
        {actions.length === 0 ? (
          <p>
            <span class="gap-mark">{texts.noAction}</span> {texts.goalEmpty}
          </p>
        ) : (
          <ul class="action-cards">
            {actions.map((action) => (
              <ActionCard
                key={action.id}
                language={language}
                region={region}
                action={action}
                heading="h3"
                links={{ action: (id) => addresses.entry(language, region.id, 'actions', id) }}
              />
            ))}
          </ul>
        )}
      </section>
      <section class="section" aria-labelledby="bevindingen">
        <h2 id="bevindingen">{texts.findings}</h2>
        {findings.length === 0 ? (
          <p class="muted">{texts.noFindings}</p>
        ) : (
          <FindingTable
            visit={visit}
            region={region}
            findings={findings}
            actions={actions}
            gaps={plan.gaps}
            id="tabel-bevindingen"
            caption={texts.findingsOf(goal.code)}
          />
        )}
      </section>
      <section class="section" aria-labelledby="rode-draad">
        <h2 id="rode-draad">{texts.threadTitle}</h2>
        <ShortThread visit={visit} matter={matter} name={{ noun: 'goals', id: goal.id }} />
      </section>
      {discussion && (
        <DiscussionSection
          visit={visit}
          regionId={region.id}
          discussion={discussion}
          subjects={[{ value: nameOfSubject({ noun: 'goals', id: goal.id }), label: texts.goal(goal.code) }]}
        />
      )}
    </RegionPage>
  )
}

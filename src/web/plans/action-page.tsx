import { mayWrite } from '../../domain/caller.ts'
import { dayOf } from '../../domain/dates.ts'
import { nameOfSubject } from '../../domain/plans/discussion/point-subject.ts'
import type { Action } from '../../domain/plans/plan.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { actionModelTexts } from '../../language/plans/action-model-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { actionRegister } from '../../operations/plans/action-register.ts'
import type { MatterOfPage } from '../../operations/plans/read-thread-matter.ts'
import { addresses } from '../addresses.ts'
import { Flash } from '../forms/flash.tsx'
import { HistoryLink } from '../history/history-link.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import { EntryActions } from '../registers/entry-page.tsx'
import type { Visit } from '../visit.ts'
import { ActionMarks } from './action-card.tsx'
import { ActionFacts } from './action-facts.tsx'
import { ActionSurroundings, MergedNote } from './action-surroundings.tsx'
import { CostTable } from './cost-table.tsx'
import { DiscussionSection } from './discussion/discussion-section.tsx'
import { MilestoneTable } from './milestone-table.tsx'
import { MoreActionFacts } from './more-action-facts.tsx'
import { PlaceTable } from './place-table.tsx'
import { ProposeLink } from './proposals/propose-link.tsx'
import { ShortThread } from './thread/short-thread.tsx'

type Props = { visit: Visit; matter: MatterOfPage; action: Action; version: string }

/** One action with everything that hangs on it, and its place on the golden thread. */
export function ActionPage({ visit, matter, action, version }: Props) {
  const { region, plan, discussion } = matter
  const { language, needs } = visit
  const texts = planTexts[language]
  const today = dayOf(needs.today)
  const indicator = plan.indicators.find(({ code }) => code === action.indicator)
  const mayChange = mayWrite(needs.caller, region.id, 'actions', { organisation: action.owner })
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={`${action.code} ${action.title}`}
      width="wide"
    >
      <Flash visit={visit} regionId={region.id} />
      <header class="intro">
        <p class="intro__kicker">
          {texts.action(action.code)} <ActionMarks language={language} action={action} />
        </p>
        <h1 lang="nl">{action.title}</h1>
        {mayChange && (
          <EntryActions
            visit={visit}
            register={actionRegister}
            region={region}
            entry={{ id: action.id, values: {} }}
            version={version}
          />
        )}
        <HistoryLink language={language} regionId={region.id} noun="actions" id={action.id} />
        <ProposeLink visit={visit} regionId={region.id} noun="actions" id={action.id} />
      </header>
      <div class="detail">
        <div class="detail__content">
          <MergedNote language={language} regionId={region.id} plan={plan} action={action} />
          {action.description !== '' && (
            <>
              <h2>{texts.whatWeDo}</h2>
              <p lang="nl">{action.description}</p>
            </>
          )}
          <h2>{texts.result}</h2>
          {action.result === '' ? (
            <p>
              <span class="missing-mark">{texts.resultMissing}</span>
            </p>
          ) : (
            <p lang="nl">{action.result}</p>
          )}
          <h2>{texts.indicator}</h2>
          <p>
            {indicator ? (
              <a href={addresses.indicator(language, region.id, indicator.code)}>
                {indicator.code} <span lang="nl">{indicator.name}</span>
              </a>
            ) : action.noIndicatorBecause === '' ? (
              <span class="gap-mark">{texts.noIndicator}</span>
            ) : (
              <>
                {texts.noIndicatorBecause} <span lang="nl">{action.noIndicatorBecause}</span>
              </>
            )}
          </p>
          {action.recommendation !== '' && (
            <>
              <h2>{texts.recommendation}</h2>
              <p lang="nl">{action.recommendation}</p>
            </>
          )}
          <ActionSurroundings language={language} regionId={region.id} plan={plan} action={action} />
          <section class="section" aria-labelledby="per-gemeente">
            <h2 id="per-gemeente">{actionModelTexts[language].places}</h2>
            <PlaceTable visit={visit} region={region} plan={plan} action={action} />
          </section>
          <section class="section" aria-labelledby="mijlpalen">
            <div class="section__head">
              <h2 id="mijlpalen">{texts.milestones}</h2>
              {mayChange && (
                <div class="section__actions">
                  <AddLink
                    visit={visit}
                    regionId={region.id}
                    noun="milestones"
                    action={action.code}
                    words={texts.addMilestone}
                  />
                </div>
              )}
            </div>
            <MilestoneTable
              language={language}
              action={action}
              today={today}
              addressOf={(id) => addresses.entry(language, region.id, 'milestones', id)}
            />
          </section>
          <section class="section" aria-labelledby="geld">
            <div class="section__head">
              <h2 id="geld">{texts.money}</h2>
              {mayChange && (
                <div class="section__actions">
                  <AddLink
                    visit={visit}
                    regionId={region.id}
                    noun="money-lines"
                    action={action.code}
                    words={texts.addCost}
                  />
                </div>
              )}
            </div>
            <CostTable
              language={language}
              action={action}
              addressOf={(id) => addresses.entry(language, region.id, 'money-lines', id)}
            />
          </section>
          <section class="section" aria-labelledby="rode-draad">
            <h2 id="rode-draad">
              {texts.threadTitle}{' '}
              {action.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </h2>
            <p>{texts.threadIntro}</p>
            <ShortThread visit={visit} matter={matter} name={{ noun: 'actions', id: action.id }} />
          </section>
          {discussion && (
            <DiscussionSection
              visit={visit}
              regionId={region.id}
              discussion={discussion}
              subjects={[
                {
                  value: nameOfSubject({ noun: 'actions', id: action.id }),
                  label: texts.action(action.code),
                },
                ...action.milestones.map(({ id, title }) => ({
                  value: nameOfSubject({ noun: 'milestones', id }),
                  label: title,
                })),
              ]}
            />
          )}
        </div>
        <aside class="detail__facts" aria-label={texts.facts}>
          <ActionFacts language={language} region={region} plan={plan} action={action} />
          <MoreActionFacts language={language} region={region} action={action} decisions={matter.decisions} />
        </aside>
      </div>
    </RegionPage>
  )
}

function AddLink(props: {
  visit: Visit
  regionId: string
  noun: 'milestones' | 'money-lines'
  action: string
  words: string
}) {
  const { visit, regionId, noun, action, words } = props
  return (
    <a
      class="utrecht-button utrecht-button--secondary-action"
      href={addresses.newEntry(visit.language, regionId, noun, { action })}
    >
      {words}
    </a>
  )
}

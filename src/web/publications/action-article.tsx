import type { ComponentChildren } from 'preact'
import type { Action } from '../../domain/plans/plan.ts'
import { writeList } from '../../language/figures.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { municipalityNames, yearSpan } from '../../presentation/plans/plan-names.ts'
import { ActionMarks } from '../plans/action-card.tsx'
import { CostTable } from '../plans/cost-table.tsx'
import { MilestoneTable } from '../plans/milestone-table.tsx'
import { addressOf, type PublicPageProps } from './public-pages.ts'

type Props = PublicPageProps & { action: Action; today: string }

/** One action as a reader of the publication sees it whole. */
export function ActionArticle({ language, facts, action, today }: Props) {
  const texts = planTexts[language]
  return (
    <article class="section" id={`actie-${action.code}`} aria-labelledby={`kop-${action.code}`}>
      <h3 id={`kop-${action.code}`}>
        {action.code} <span lang="nl">{action.title}</span>
      </h3>
      <p class="badges">
        <ActionMarks language={language} action={action} />
      </p>
      {action.description !== '' && <p lang="nl">{action.description}</p>}
      {action.result !== '' && (
        <p>
          <strong>{texts.result}</strong> <span lang="nl">{action.result}</span>
        </p>
      )}
      <Facts language={language} facts={facts} action={action} />
      <MilestoneTable language={language} action={action} today={today} />
      <CostTable language={language} action={action} />
    </article>
  )
}

function Facts({ language, facts, action }: Omit<Props, 'today'>) {
  const texts = planTexts[language]
  const terms = termTexts[language]
  return (
    <dl class="facts facts--wide">
      <Own name={texts.owner} words={action.owner} missing={texts.ownerMissing} />
      <Own name={texts.leadFunction} words={action.leadFunction} />
      <Own name={texts.partners} words={writeList(language, action.partners)} />
      <Fact name={texts.municipalities}>
        {municipalityNames(action.municipalities, { language, region: facts.region })}
      </Fact>
      <Fact name={texts.years}>
        <span class="number">{yearSpan(action.years, language)}</span>
      </Fact>
      {action.targetGroups.length > 0 && (
        <Fact name={texts.targetGroups}>
          {writeList(
            language,
            action.targetGroups.map((group) => terms.targetGroups[group]),
          )}
        </Fact>
      )}
      {action.policyRelation !== null && (
        <Fact name={texts.policy}>
          {terms.policyRelations[action.policyRelation]}
          {action.policy !== '' && (
            <>
              : <span lang="nl">{action.policy}</span>
            </>
          )}
        </Fact>
      )}
      {action.livedExperience.length > 0 && (
        <Fact name={texts.livedExperience}>
          {writeList(
            language,
            action.livedExperience.map((how) => terms.involvements[how].toLowerCase()),
          )}
        </Fact>
      )}
      <Fact name={texts.indicator}>
        {action.indicator === '' ? (
          <Because
            words={action.noIndicatorBecause}
            because={texts.noIndicatorBecause}
            missing={texts.noIndicator}
          />
        ) : (
          <a href={`${addressOf(facts, language, 'monitor')}#${action.indicator}`}>
            {action.indicator}{' '}
            <span lang="nl">{facts.plan.indicators.find(({ code }) => code === action.indicator)?.name}</span>
          </a>
        )}
      </Fact>
      <Own name={texts.recommendation} words={action.recommendation} />
    </dl>
  )
}

/** Words of the region's own; when there are none the fact is left out, or marked as missing. */
function Own({ name, words, missing }: { name: string; words: string; missing?: string }) {
  if (words === '' && missing === undefined) return null
  return (
    <Fact name={name}>
      {words === '' ? <span class="missing-mark">{missing}</span> : <span lang="nl">{words}</span>}
    </Fact>
  )
}

function Because({ words, because, missing }: { words: string; because: string; missing: string }) {
  if (words === '') return <span class="missing-mark">{missing}</span>
  return (
    <>
      {because} <span lang="nl">{words}</span>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

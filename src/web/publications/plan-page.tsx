import type { Action } from '../../domain/plans/plan.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { PlanOverview } from '../plans/plan-overview.tsx'
import { ActionArticle } from './action-article.tsx'
import { PublicFrame } from './public-frame.tsx'
import type { PublicPageProps } from './public-pages.ts'

/** The plan on one page, and below it every action with who, where, when and for how much. */
export function PublicPlanPage({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const { region, plan, publication } = facts
  const title = planTexts[language].title(region.planFrom, region.planTo)
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="plan"
      title={title}
      lead={texts.planLead}
      width="wide"
    >
      {plan.goals.length === 0 && <p class="muted">{texts.noPlan}</p>}
      <div class="print-a3">
        <PlanOverview
          language={language}
          region={region}
          plan={plan}
          links={{ action: anchors(plan.actions) }}
        />
      </div>
      {plan.actions.length > 0 && (
        <section class="section" aria-labelledby="acties">
          <h2 id="acties">{texts.actionsColumn}</h2>
          {plan.actions.map((action) => (
            <ActionArticle
              key={action.code}
              language={language}
              facts={facts}
              action={action}
              today={publication.publishedOn}
            />
          ))}
        </section>
      )}
    </PublicFrame>
  )
}

function anchors(actions: readonly Action[]): (id: string) => string {
  const codes = new Map(actions.map(({ id, code }) => [id, code]))
  return (id) => `#actie-${codes.get(id) ?? ''}`
}

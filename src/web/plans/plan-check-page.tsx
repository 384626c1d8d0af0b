import { type CheckedRule, countStates } from '../../domain/plans/check/check-plan.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import type { CheckedPlan } from '../../operations/plans/check-plan-of-region.ts'
import { ShowFilter } from '../forms/show-filter.tsx'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { CheckedRuleItem } from './checked-rule-item.tsx'
import { PlanNavigation } from './plan-navigation.tsx'

type Props = CheckedPlan & { visit: Visit }

/** The plan check: per rule its state, why it is a rule, and what it remarks. */
export function PlanCheckPage({ visit, region, rules }: Props) {
  const { language } = visit
  const texts = planCheckTexts[language]
  const counts = countStates(rules)
  const chosen = filterOf(visit.url)
  const shown = rules.filter(({ state }) => chosen === undefined || state === filters[chosen])
  return (
    <RegionPage visit={visit} region={region} section="planCheck" title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <section class="section" aria-label={texts.title}>
        <p>{texts.sums(counts.kept, counts.departed, counts.open, counts.off)}</p>
        {counts.open === 0 && (
          <div class="utrecht-alert utrecht-alert--ok message">
            <p>{counts.off === 0 ? texts.complete : texts.completeButOff}</p>
          </div>
        )}
        <ShowFilter
          texts={texts}
          choices={[
            { value: '', label: texts.all },
            { value: 'open', label: texts.onlyOpen },
            { value: 'afgeweken', label: texts.onlyDeparted },
            { value: 'in-orde', label: texts.onlyKept },
            { value: 'uit', label: texts.onlyOff },
          ]}
          chosen={chosen ?? ''}
        />
        {shown.length === 0 ? (
          <div class="empty">
            <p>{texts.nothing}</p>
          </div>
        ) : (
          <ul class="checks">
            {shown.map((checked) => (
              <CheckedRuleItem key={checked.rule} visit={visit} region={region} checked={checked} />
            ))}
          </ul>
        )}
        <p class="small muted">{texts.stopped}</p>
      </section>
    </RegionPage>
  )
}

const filters = {
  open: 'open',
  afgeweken: 'departed',
  'in-orde': 'kept',
  uit: 'off',
} as const satisfies Record<string, CheckedRule['state']>
type Filter = keyof typeof filters

function filterOf(url: URL): Filter | undefined {
  const asked = url.searchParams.get('toon')
  return (Object.keys(filters) as Filter[]).find((filter) => filter === asked)
}

import { linesOf } from '../../../domain/explorations/lines-of-finding.ts'
import type { Plan } from '../../../domain/plans/plan.ts'
import { actionLineOf } from '../../../domain/plans/plan-code.ts'
import type { ActionLine, Region } from '../../../domain/regions/region.ts'
import { planTexts } from '../../../language/plan-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { PlanOfRegion } from '../../../operations/plans/read-plan.ts'
import { addresses } from '../../addresses.ts'
import { GapsOnThread } from '../../explorations/gaps/gaps-on-thread.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { FindingTable } from '../finding-table.tsx'
import { PlanNavigation } from '../plan-navigation.tsx'

/** The golden thread from its other end: every finding, and what was done with it. */
export function ThreadOverviewPage({ visit, region, plan }: PlanOfRegion & { visit: Visit }) {
  const texts = planTexts[visit.language]
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.threadTitle}>
      <header class="intro">
        <h1>{texts.threadTitle}</h1>
        <p class="lead">{texts.threadPageLead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      {region.actionLines.map((line) => (
        <LineSection key={line.number} visit={visit} region={region} plan={plan} line={line} />
      ))}
      <GapsOnThread visit={visit} region={region} gaps={plan.gaps} />
    </RegionPage>
  )
}

function LineSection({
  visit,
  region,
  plan,
  line,
}: {
  visit: Visit
  region: Region
  plan: Plan
  line: ActionLine
}) {
  const { language } = visit
  const texts = planTexts[language]
  const findings = plan.findings.filter((finding) => linesOf(finding).includes(line.number))
  const loose = plan.actions.filter(
    ({ code, findings }) => actionLineOf(code) === line.number && findings.length === 0,
  )
  return (
    <section class="section" aria-labelledby={`lijn-${line.number}`}>
      <h2 id={`lijn-${line.number}`}>
        <span class="line-number">{line.number}</span> {line.title[language]}
      </h2>
      {findings.length === 0 ? (
        <p class="muted">{texts.noFindingsOnLine}</p>
      ) : (
        <FindingTable
          visit={visit}
          region={region}
          findings={findings}
          actions={plan.actions}
          gaps={plan.gaps}
          line={line.number}
          findingAt={(id) => addresses.threadOf(language, region.id, 'findings', id)}
          id={`tabel-lijn-${line.number}`}
          caption={texts.threadTable(wordTexts[language].actionLine(line.number))}
        />
      )}
      {loose.length > 0 && (
        <>
          <h3>{texts.actionsWithout}</h3>
          <ul>
            {loose.map(({ id, code, title }) => (
              <li key={id}>
                <a href={addresses.entry(language, region.id, 'actions', id)}>
                  {code} <span lang="nl">{title}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

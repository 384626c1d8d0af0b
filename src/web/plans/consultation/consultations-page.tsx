import { mayWrite } from '../../../domain/caller.ts'
import { stageOf } from '../../../domain/plans/versions/plan-version.ts'
import { writeDay, writeNumber } from '../../../language/figures.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import type { ConsultationsOfRegion } from '../../../operations/plans/consultation/read-consultations.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'

type Props = ConsultationsOfRegion & { visit: Visit }

/** Every consultation of the region, the newest first. */
export function ConsultationsPage({ visit, region, consultations, versions }: Props) {
  const { language, needs } = visit
  const texts = consultationTexts[language]
  const { headings } = texts
  const mayLead = mayWrite(needs.caller, region.id, 'consultations')
  const hasVersion = versions.some((version) => stageOf(version) !== 'withdrawn')
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.title} width="wide">
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      {mayLead && hasVersion && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newConsultation(language, region.id)}
          >
            {texts.add}
          </a>
        </p>
      )}
      {consultations.length === 0 ? (
        <div class="empty">
          <p>{texts.empty}</p>
          {!hasVersion && <p>{texts.noVersion}</p>}
        </div>
      ) : (
        <TableRegion language={language} id="consultaties" caption={texts.caption} stacked>
          <thead>
            <tr>
              {Object.values(headings).map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {consultations.map(
              ({ number, title, version, versionTitle, state, opensOn, closesOn, counts }) => (
                <tr key={number} role="row">
                  <th scope="row" role="rowheader">
                    <a href={addresses.consultation(language, region.id, number)}>
                      {number}. <span lang="nl">{title}</span>
                    </a>
                  </th>
                  <td {...stackedCell(headings.version)}>{texts.versionName(version, versionTitle)}</td>
                  <td {...stackedCell(headings.state)}>{texts.states[state]}</td>
                  <td {...stackedCell(headings.days)}>
                    {texts.daysOf(writeDay(language, opensOn), writeDay(language, closesOn))}
                  </td>
                  <td {...stackedCell(headings.reactions)}>{writeNumber(language, counts.reactions)}</td>
                  <td {...stackedCell(headings.unanswered)}>{writeNumber(language, counts.unanswered)}</td>
                </tr>
              ),
            )}
          </tbody>
        </TableRegion>
      )}
    </RegionPage>
  )
}

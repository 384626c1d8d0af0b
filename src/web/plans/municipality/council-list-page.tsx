import { dayOfDecision } from '../../../domain/adoption/recorded-decision.ts'
import { writeDay, writeNumber } from '../../../language/figures.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import type { MunicipalitiesInPlan } from '../../../operations/plans/read-municipalities-in-plan.ts'
import { councilFacts } from '../../../presentation/plans/municipality/council-file.ts'
import { wordsOfDecision } from '../../../presentation/plans/municipality/council-tables.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import { TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'

/** Every municipality of the region, with what stands out for its council. */
export function CouncilListPage({ visit, read }: { visit: Visit; read: MunicipalitiesInPlan }) {
  const { language } = visit
  const texts = councilPaperTexts[language]
  const { region } = read
  return (
    <RegionPage visit={visit} region={region} section="plan" title={texts.listTitle}>
      <header class="intro">
        <p class="intro__kicker">{region.name}</p>
        <h1>{texts.listTitle}</h1>
        <p class="lead">{texts.listLead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <section class="section">
        <TableRegion language={language} id="gemeenten" caption={texts.listCaption}>
          <thead>
            <tr>
              <th scope="col">{texts.municipality}</th>
              <th scope="col" class="cell--number">
                {texts.actions}
              </th>
              <th scope="col" class="cell--number">
                {texts.overdue}
              </th>
              <th scope="col">{texts.askedFirst}</th>
            </tr>
          </thead>
          <tbody>
            {region.municipalities.map((municipality) => {
              const { inPlan } = councilFacts(read, municipality)
              const [first] = inPlan.asked
              const { body, kind } = first ? wordsOfDecision(first, language) : { body: '', kind: '' }
              return (
                <tr key={municipality.code}>
                  <th scope="row">
                    <a href={addresses.councilPaper(language, region.id, municipality.code)}>
                      {municipality.name}
                    </a>
                  </th>
                  <td class="cell--number">{writeNumber(language, inPlan.actions.length)}</td>
                  <td class="cell--number">{writeNumber(language, inPlan.milestones.overdue.length)}</td>
                  <td>
                    {first ? (
                      `${body}: ${kind.toLowerCase()}, ${writeDay(language, dayOfDecision(first))}`
                    ) : (
                      <span class="muted">{texts.nothingAsked}</span>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </TableRegion>
      </section>
    </RegionPage>
  )
}

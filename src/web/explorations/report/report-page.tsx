import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { explorationReport } from '../../../presentation/explorations/report/exploration-report.ts'
import type { ReportFacts } from '../../../presentation/explorations/report/report-facts.ts'
import { reportFormats } from '../../../presentation/explorations/report/report-file.ts'
import { addresses } from '../../addresses.ts'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { ExplorationNavigation } from '../exploration-navigation.tsx'

export type ReportProblem = 'not-here' | 'too-large'

type Props = { visit: Visit; facts: ReportFacts; problem?: ReportProblem }

/** The report of the exploration, and its files. `problem`: why there is no file. */
export function ReportPage({ visit, facts, problem }: Props) {
  const { language } = visit
  const texts = reportTexts[language]
  const formats = reportFormats()
  const { region, isPublic } = facts
  const file = (format: 'docx' | 'pdf') =>
    addresses.explorationReportFile(language, region.id, format, isPublic)
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="wide">
      {problem === 'too-large' && (
        <div class="utrecht-alert utrecht-alert--warning message message--flash">
          <p>{texts.tooLarge}</p>
        </div>
      )}
      <div class="no-print">
        <ExplorationNavigation visit={visit} regionId={region.id} />
      </div>
      <PaperView outline={explorationReport(facts, language)}>
        <div class="section__actions paper__actions">
          <a class="utrecht-button utrecht-button--primary-action" href={file('docx')}>
            {texts.asWord}
          </a>
          {formats.includes('pdf') && (
            <a class="utrecht-button utrecht-button--primary-action" href={file('pdf')}>
              {texts.asPdf}
            </a>
          )}
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.explorationReport(language, region.id, !isPublic)}
          >
            {isPublic ? texts.showAll : texts.showPublic}
          </a>
        </div>
        {!formats.includes('pdf') && <p class="small muted no-print">{texts.noPdf}</p>}
      </PaperView>
    </RegionPage>
  )
}

import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { reportFormats } from '../../../presentation/explorations/report/report-file.ts'
import { planDocument } from '../../../presentation/plans/document/plan-document.ts'
import { addresses } from '../../addresses.ts'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'

type Props = { visit: Visit; facts: PlanDocumentFacts; problem?: 'not-here' | 'too-large' }

/** The plan as a document, and its files. `problem`: why there is no file. */
export function PlanDocumentPage({ visit, facts, problem }: Props) {
  const { language } = visit
  const texts = documentTexts[language]
  const { region, isPublic } = facts
  const formats = reportFormats()
  const outline = planDocument(facts, language)
  return (
    <RegionPage visit={visit} region={region} section="plan" title={outline.title} width="wide">
      {problem === 'too-large' && (
        <div class="utrecht-alert utrecht-alert--warning message message--flash">
          <p>{texts.tooLarge}</p>
        </div>
      )}
      <div class="no-print">
        <PlanNavigation visit={visit} regionId={region.id} />
      </div>
      <PaperView outline={outline}>
        <div class="section__actions paper__actions">
          {formats.map((format) => (
            <a
              key={format}
              class="utrecht-button utrecht-button--primary-action"
              href={addresses.planDocumentFile(language, region.id, format, isPublic)}
            >
              {format === 'docx' ? texts.asWord : texts.asPdf}
            </a>
          ))}
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.planDocument(language, region.id, !isPublic)}
          >
            {isPublic ? texts.showAll : texts.showPublic}
          </a>
        </div>
        {!formats.includes('pdf') && <p class="small muted no-print">{texts.noPdf}</p>}
      </PaperView>
    </RegionPage>
  )
}

import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { chapterTextPageTexts } from '../../../language/plans/chapter-text-page-texts.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { planDocument } from '../../../presentation/plans/document/plan-document.ts'
import { addresses } from '../../addresses.ts'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { DocumentFiles, DocumentProblem } from './document-files.tsx'

type Props = { visit: Visit; facts: PlanDocumentFacts; problem?: 'not-here' | 'too-large' }

/** The plan as a document, and its files. `problem`: why there is no file. */
export function PlanDocumentPage({ visit, facts, problem }: Props) {
  const { language } = visit
  const texts = documentTexts[language]
  const { region, isPublic } = facts
  const outline = planDocument(facts, language)
  return (
    <RegionPage visit={visit} region={region} section="plan" title={outline.title} width="wide">
      <DocumentProblem language={language} problem={problem} />
      <div class="no-print">
        <PlanNavigation visit={visit} regionId={region.id} />
      </div>
      <PaperView outline={outline}>
        <DocumentFiles
          language={language}
          fileAt={(format) => addresses.planDocumentFile(language, region.id, format, isPublic)}
        >
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.planDocument(language, region.id, !isPublic)}
          >
            {isPublic ? texts.showAll : texts.showPublic}
          </a>
          <a class="utrecht-button utrecht-button--subtle" href={addresses.chapterTexts(language, region.id)}>
            {chapterTextPageTexts[language].title}
          </a>
        </DocumentFiles>
      </PaperView>
    </RegionPage>
  )
}

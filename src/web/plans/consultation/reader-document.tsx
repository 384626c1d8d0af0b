import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { readDocumentByLink } from '../../../operations/plans/consultation/read-document-by-link.ts'
import { planDocument } from '../../../presentation/plans/document/plan-document.ts'
import { planDocumentFile } from '../../../presentation/plans/document/plan-document-file.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { Page } from '../../layout/page.tsx'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import type { VisitContext } from '../../visit.ts'
import { DocumentFiles, DocumentProblem } from '../document/document-files.tsx'
import { paperByLink } from './paper-by-link.ts'
import { isReadable, openLinkOf, type ReaderDoors, tokenOf } from './reader-visit.ts'

/** The document of the version somebody is consulted on, for who holds the link. */
export function readerDocument(doors: ReaderDoors) {
  return paperByLink('document', {
    factsFor: (context) => factsFor(doors, context),
    show,
    write: (facts, context, format) => planDocumentFile(facts, context.get('visit').language, format),
  })
}

async function factsFor(doors: ReaderDoors, context: VisitContext): Promise<PlanDocumentFacts | undefined> {
  const opened = await openLinkOf(doors, context)
  if (!isReadable(opened)) return undefined
  const read = await readDocumentByLink(opened)
  return read.ok ? read.value : undefined
}

function show(context: VisitContext, facts: PlanDocumentFacts, problem?: 'not-here' | 'too-large') {
  const visit = context.get('visit')
  const { language } = visit
  const token = tokenOf(context)
  const outline = planDocument(facts, language)
  return answerPage(
    context,
    <Page visit={visit} title={outline.title} regionName={facts.region.name} width="wide">
      <p class="no-print">
        <a href={addresses.reading(language, token)}>{readingTexts[language].back}</a>
      </p>
      <DocumentProblem language={language} problem={problem} />
      <PaperView outline={outline}>
        <DocumentFiles
          language={language}
          fileAt={(format) => addresses.reading(language, token, `document.${format}`)}
        />
      </PaperView>
    </Page>,
    problem === undefined ? 200 : 503,
  )
}

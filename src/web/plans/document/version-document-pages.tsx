import { Hono } from 'hono'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import { readVersionDocument } from '../../../operations/plans/versions/read-version-document.ts'
import type { ReportFormat } from '../../../presentation/explorations/report/report-file.ts'
import { planDocument } from '../../../presentation/plans/document/plan-document.ts'
import { planDocumentFile } from '../../../presentation/plans/document/plan-document-file.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { DocumentFiles, DocumentProblem } from './document-files.tsx'

const version = '/:language/regios/:region/plan/versies/:number{[0-9]{1,6}}/document' as const

/** The document of a submitted version: a page, a Word file and a PDF, all of what that version holds. */
export function versionDocumentPages() {
  return new Hono<VisitEnv>()
    .get(version, (context) => show(context))
    .get(`${version}.docx`, (context) => download(context, 'docx'))
    .get(`${version}.pdf`, (context) => download(context, 'pdf'))
}

async function show(context: VisitContext, problem?: 'not-here' | 'too-large') {
  const visit = context.get('visit')
  const { language } = visit
  const { regionId, number } = asked(context)
  const read = await readVersionDocument(visit.needs, regionId, number)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const outline = planDocument(read.value, language)
  const page = (
    <RegionPage
      visit={visit}
      region={read.value.region}
      section="plan"
      title={versionDocumentTexts[language].document(number)}
      width="wide"
      under={[
        { title: planVersionTexts[language].title, address: addresses.planVersions(language, regionId) },
        {
          title: planVersionTexts[language].version(number),
          address: addresses.planVersion(language, regionId, number),
        },
      ]}
    >
      <DocumentProblem language={language} problem={problem} />
      <PaperView outline={outline}>
        <DocumentFiles
          language={language}
          fileAt={(format) => addresses.versionDocumentFile(language, regionId, number, format)}
        />
      </PaperView>
    </RegionPage>
  )
  return answerPage(context, page, problem === undefined ? 200 : 503)
}

async function download(context: VisitContext, format: ReportFormat) {
  const visit = context.get('visit')
  const { regionId, number } = asked(context)
  const read = await readVersionDocument(visit.needs, regionId, number)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { name, outcome } = await planDocumentFile(read.value, visit.language, format)
  return outcome.ok ? answerFile(context, outcome.bytes, name, format) : show(context, outcome.problem)
}

function asked(context: VisitContext): { regionId: string; number: number } {
  return { regionId: context.req.param('region') ?? '', number: Number(context.req.param('number')) }
}

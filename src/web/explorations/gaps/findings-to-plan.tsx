import { type FindingFacts, factsOf } from '../../../domain/explorations/analysis/finding-facts.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { readPlan } from '../../../operations/plans/read-plan.ts'
import { listEntries } from '../../../operations/registers/work-on-register.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { Visit, VisitContext } from '../../visit.ts'
import { ChooseFindings, choosing, FindingTick, mayChoose } from './choose-findings.tsx'
import { draftsOf } from './gap-drafts.ts'

/** Findings were ticked: on to the form of a goal or an action that has them already. Without any, the page to tick them. */
export async function findingsToPlan(context: VisitContext) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const asked = visit.url.searchParams
  const found = await readPlan(visit.needs, regionId)
  if (!found.ok) return problemPage(context, found.problem.kind)
  if (!mayChoose(visit, regionId)) return problemPage(context, 'not-allowed')
  const listed = await listEntries(visit.needs, regionId, findingRegister)
  if (!listed.ok) return problemPage(context, listed.problem.kind)
  const { region, plan } = found.value
  const findings = listed.value.entries.map(factsOf)
  const ticked = new Set(asked.getAll(choosing.finding))
  const chosen = findings.filter(({ number }) => ticked.has(String(number)))
  const [first] = chosen
  const noun = ({ [choosing.goal]: 'goals', [choosing.action]: 'actions' } as const)[
    asked.get(choosing.make) ?? ''
  ]
  if (first && noun) {
    const drafts = draftsOf({ title: first.title, findings: chosen }, plan, region)
    const draft = noun === 'goals' ? drafts.goal : drafts.action
    return context.redirect(addresses.newEntry(visit.language, regionId, noun, draft), 303)
  }
  const page = <ChoosePage visit={visit} region={region} findings={findings} isAsked={noun !== undefined} />
  return answerPage(context, page, noun === undefined ? 200 : 422)
}

type Props = { visit: Visit; region: Region; findings: readonly FindingFacts[]; isAsked: boolean }

function ChoosePage({ visit, region, findings, isAsked }: Props) {
  const { language } = visit
  const texts = gapTexts[language]
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.chooseTitle} width="narrow">
      {isAsked && (
        <div class="utrecht-alert utrecht-alert--error message" role="alert">
          <p>{texts.chooseFirst}</p>
        </div>
      )}
      <header class="intro">
        <h1>{texts.chooseTitle}</h1>
        <p class="lead">{texts.chooseLead}</p>
      </header>
      <ChooseFindings visit={visit} regionId={region.id}>
        {region.actionLines.map(({ number: line, title }) => (
          <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices" key={line}>
            <legend class="utrecht-form-label">
              {analysisTexts[language].line(line)}, {title[language]}
            </legend>
            {findings
              .filter((finding) => finding.line === line)
              .map((finding) => (
                <FindingTick
                  key={finding.id}
                  language={language}
                  number={finding.number}
                  title={finding.title}
                  shown
                />
              ))}
          </fieldset>
        ))}
      </ChooseFindings>
    </RegionPage>
  )
}

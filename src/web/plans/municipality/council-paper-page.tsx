import { dayOfDecision } from '../../../domain/adoption/recorded-decision.ts'
import { writeDay } from '../../../language/figures.ts'
import { councilPaperTexts } from '../../../language/plans/council-paper-texts.ts'
import type { CouncilFacts } from '../../../presentation/plans/municipality/council-facts.ts'
import { councilFormats } from '../../../presentation/plans/municipality/council-file.ts'
import { councilPaper } from '../../../presentation/plans/municipality/council-paper.ts'
import { wordsOfDecision } from '../../../presentation/plans/municipality/council-tables.ts'
import { addresses } from '../../addresses.ts'
import { PaperView } from '../../layout/paper/paper-view.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'

type Props = { visit: Visit; facts: CouncilFacts; problem?: 'not-here' | 'too-large' }

/** The two pages of one municipality on a page, with its files. `problem`: why there is no file. */
export function CouncilPaperPage({ visit, facts, problem }: Props) {
  const { language } = visit
  const texts = councilPaperTexts[language]
  const { region, municipality } = facts
  const formats = councilFormats()
  const up = { title: texts.listTitle, address: addresses.councilPapers(language, region.id) }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.title(municipality.name)}
      under={[up]}
      width="wide"
    >
      {problem === 'too-large' && (
        <div class="utrecht-alert utrecht-alert--warning message message--flash">
          <p>{texts.tooLarge}</p>
        </div>
      )}
      <div class="no-print">
        <PlanNavigation visit={visit} regionId={region.id} />
      </div>
      <PaperView outline={councilPaper(facts, language)}>
        <div class="section__actions paper__actions">
          {formats.map((format) => (
            <a
              key={format}
              class="utrecht-button utrecht-button--primary-action"
              href={addresses.councilFile(language, region.id, municipality.code, `twee-paginas.${format}`)}
            >
              {format === 'pdf' ? texts.asPdf : texts.asWord}
            </a>
          ))}
        </div>
        {!formats.includes('pdf') && <p class="small muted no-print">{texts.noPdf}</p>}
      </PaperView>
      <Drafts visit={visit} facts={facts} />
    </RegionPage>
  )
}

function Drafts({ visit: { language }, facts: { region, municipality, inPlan } }: Omit<Props, 'problem'>) {
  const texts = councilPaperTexts[language]
  const file = (name: 'voorstel.docx' | 'raadsinformatiebrief.docx', decision?: string) =>
    addresses.councilFile(language, region.id, municipality.code, name, decision)
  return (
    <section class="section no-print" aria-labelledby="kop-concepten">
      <h2 id="kop-concepten">{texts.drafts}</h2>
      <p>{texts.draftsLead}</p>
      <ul class="spaced-links">
        {inPlan.asked.map((decision) => {
          const { body, kind } = wordsOfDecision(decision, language)
          const day = writeDay(language, dayOfDecision(decision))
          return (
            <li key={decision.id}>
              <a href={file('voorstel.docx', decision.id)}>
                {texts.draftOf(body.toLowerCase(), kind.toLowerCase(), day)}
              </a>
            </li>
          )
        })}
        <li>
          <a href={file('voorstel.docx')}>{texts.draftGeneral}</a>
        </li>
        <li>
          <a href={file('raadsinformatiebrief.docx')}>{texts.draftLetter}</a>
        </li>
      </ul>
    </section>
  )
}

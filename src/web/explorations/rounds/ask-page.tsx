import type { FieldProblem, FieldProblems } from '../../../domain/outcome.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { deliveryTexts } from '../../../language/registers/delivery-texts.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { AskMatter } from '../../../operations/explorations/ask-for-round.ts'
import { addresses } from '../../addresses.ts'
import { LongTextControl, TextControl } from '../../forms/controls.tsx'
import { ErrorSummary, problemSentence } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { AskMunicipalities } from './ask-municipalities.tsx'
import { AskOrganisations } from './ask-organisations.tsx'

export type NotAsked = { who: string; problem: FieldProblem }

type Props = {
  visit: Visit
  matter: AskMatter
  chosen: readonly string[]
  entered: Entered
  problems: FieldProblems
  notAsked: readonly NotAsked[]
}

/** Everybody a round can ask on one page: municipalities with their departments, and the organisations of the region. */
export function AskPage({ visit, matter, chosen, entered, problems, notAsked }: Props) {
  const { language, url } = visit
  const { region, round } = matter
  const texts = roundWorkTexts[language]
  const fields = deliveryTexts[language].fields
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="exploration"
      title={texts.askTitle}
      under={[
        { title: roundTexts[language].plural, address: addresses.register(language, region.id, 'rounds') },
        { title: round.title, address: addresses.entry(language, region.id, 'rounds', round.id) },
      ]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) =>
          field === 'who' ? texts.who : field === 'dueOn' ? fields.dueOn.label : fields.explanation.label
        }
      />
      {notAsked.length > 0 && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <ul>
            {notAsked.map(({ who, problem }) => (
              <li key={who}>
                {who}: {problemSentence(language, problem)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <header class="intro">
        <p class="intro__kicker" lang="nl">
          {round.title}
        </p>
        <h1>{texts.askTitle}</h1>
        <p class="lead">{texts.askLead}</p>
      </header>
      <form class="form form--wide" method="post" action={url.pathname} novalidate id="who" tabIndex={-1}>
        {problems['who'] && (
          <p class="utrecht-form-field-error-message">{problemSentence(language, problems['who'])}</p>
        )}
        <AskMunicipalities language={language} matter={matter} chosen={chosen} />
        <AskOrganisations language={language} matter={matter} chosen={chosen} />
        <TextControl
          language={language}
          name="dueOn"
          label={texts.dueOn}
          help={texts.dueOnHelp}
          value={oneOf(entered, 'dueOn')}
          size="short"
          problem={problems['dueOn']}
        />
        <LongTextControl
          language={language}
          name="explanation"
          label={texts.explanation}
          help={texts.explanationHelp}
          value={oneOf(entered, 'explanation')}
          problem={problems['explanation']}
        />
        <div class="utrecht-button-group">
          <button class="utrecht-button utrecht-button--primary-action" type="submit">
            {texts.ask}
          </button>
          <a
            class="utrecht-button utrecht-button--subtle"
            href={addresses.deliveryBoard(language, region.id, { ronde: String(round.number) })}
          >
            {wordTexts[language].cancel}
          </a>
        </div>
      </form>
    </RegionPage>
  )
}

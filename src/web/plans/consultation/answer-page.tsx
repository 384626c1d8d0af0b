import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import { answerOutcomes } from '../../../domain/plans/consultation/consultation-terms.ts'
import { placeNamed, textsAt } from '../../../domain/plans/consultation/place-in-plan.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import type { ConsultationMatter } from '../../../operations/plans/consultation/read-consultations.ts'
import { placeWords } from '../../../presentation/plans/consultation/place-words.ts'
import { RadioControl } from '../../forms/choice-controls.tsx'
import { LongTextControl, TextControl } from '../../forms/controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { type Entered, oneOf } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'
import { ConsultationFrame } from './consultation-frame.tsx'
import { ReactionVoice } from './reaction-voice.tsx'

type Props = Pick<ConsultationMatter, 'region' | 'consultation' | 'plan'> & {
  visit: Visit
  reaction: Reaction
  version: string
  entered: Entered
  problems: FieldProblems
  /** Somebody else answered since the form was opened. */
  isChangedMeanwhile?: boolean
}

/** A reaction, the words of the plan it is about, and the answer to give: taken over, partly or not, because. */
export function AnswerPage({ visit, region, consultation, plan, reaction, version, ...form }: Props) {
  const { language, url } = visit
  const { entered, problems, isChangedMeanwhile = false } = form
  const texts = consultationBoardTexts[language]
  const place = placeNamed(plan, reaction.passage)
  const passage = place && place.kind !== 'plan' && place.kind !== 'line' ? textsAt(plan, place) : []
  const control = (name: string, label: string, help?: string) => ({
    language,
    name,
    label,
    help,
    problem: problems[name],
    required: true,
    value: oneOf(entered, name),
  })
  return (
    <ConsultationFrame
      visit={visit}
      region={region}
      title={texts.onReaction(reaction.number)}
      of={consultation}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) =>
          field === 'because' ? texts.because : field === 'actionCode' ? texts.action : texts.outcome
        }
      />
      <h1>{texts.onReaction(reaction.number)}</h1>
      {isChangedMeanwhile && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.meanwhile}</p>
          <p>{texts.meanwhileHelp}</p>
        </div>
      )}
      <ReactionVoice language={language} plan={plan} reaction={reaction} />
      {passage.length > 0 && (
        <details>
          <summary>{placeWords(plan, reaction.passage, language)}</summary>
          {passage
            .filter((text) => text !== '')
            .map((text) => (
              <p key={text} class="passage as-written" lang="nl">
                {text}
              </p>
            ))}
        </details>
      )}
      <section class="section" aria-labelledby="antwoord">
        <h2 id="antwoord">{texts.answer}</h2>
        <form class="form" method="post" action={url.pathname} novalidate>
          <input type="hidden" name={versionKey} value={version} />
          <RadioControl
            {...control('outcome', texts.outcome)}
            choices={answerOutcomes.codes.map((code) => ({
              value: code,
              label: consultationTexts[language].outcomes[code],
            }))}
          />
          <LongTextControl {...control('because', texts.because, texts.becauseHelp)} rows={5} />
          <TextControl {...control('actionCode', texts.action)} required={false} size="short" />
          <div class="utrecht-button-group">
            <button class="utrecht-button utrecht-button--primary-action" type="submit">
              {texts.saveAnswer}
            </button>
          </div>
        </form>
      </section>
    </ConsultationFrame>
  )
}

import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { consultationBoardTexts } from '../../../language/plans/consultation-board-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { placeWords } from '../../../presentation/plans/consultation/place-words.ts'

type Props = {
  language: Language
  plan: ConsultedPlan
  reaction: Reaction
  /** Where something can be done with it, and what. */
  to?: string | undefined
  toWords?: string
}

/** A reaction in its own words: about what, by whom, and the answer it got. */
export function ReactionVoice({ language, plan, reaction, to, toWords = '' }: Props) {
  const texts = consultationBoardTexts[language]
  const { number, passage, quoted, body, wish, givenOn, isWithdrawn } = reaction
  if (isWithdrawn)
    return (
      <p class="muted" id={`reactie-${number}`}>
        {texts.reactionGone(number)}
      </p>
    )
  return (
    <figure class="voice" id={`reactie-${number}`}>
      <blockquote class="voice__words" lang="nl">
        {quoted !== '' && <p class="passage muted">{quoted}</p>}
        <p class="as-written">{body}</p>
      </blockquote>
      <figcaption class="voice__who">
        {texts.reaction(number)}. {placeWords(plan, passage, language)}.{' '}
        {consultationTexts[language].wishes[wish]}. <Speaker language={language} reaction={reaction} />,{' '}
        <time dateTime={givenOn}>{writeDay(language, givenOn)}</time>
      </figcaption>
      <AnswerWords language={language} reaction={reaction} />
      {to !== undefined && (
        <p class="no-print voice__do">
          <a href={to}>
            {toWords}
            <span class="visually-hidden">, {texts.reaction(number)}</span>
          </a>
        </p>
      )}
    </figure>
  )
}

function Speaker({ language, reaction: { speaksFor, byMember } }: Pick<Props, 'language' | 'reaction'>) {
  const texts = consultationBoardTexts[language]
  if (speaksFor !== '') return <span lang="nl">{speaksFor}</span>
  return <>{byMember ? texts.member : texts.inhabitant}</>
}

function AnswerWords({ language, reaction: { answer } }: Pick<Props, 'language' | 'reaction'>) {
  const texts = consultationBoardTexts[language]
  if (!answer)
    return (
      <p class="voice__answer">
        <span class="missing-mark">{texts.waiting}</span>
      </p>
    )
  return (
    <p class="voice__answer">
      <strong>{consultationTexts[language].outcomes[answer.outcome]}.</strong>{' '}
      <span class="as-written" lang="nl">
        {answer.because}
      </span>{' '}
      {answer.actionCode !== '' && texts.changedAction(answer.actionCode)}
    </p>
  )
}

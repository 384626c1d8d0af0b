import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { ThreadStep } from '../../presentation/plans/thread-step.ts'

type Props = {
  language: Language
  steps: readonly ThreadStep[]
  /** The page of a neighbour; without it the words are plain. */
  addressOf?: (to: NonNullable<ThreadStep['to']>) => string
}

/** The golden thread as a dated story, one sentence a step, each leading to its own page. */
export function ThreadList({ language, steps, addressOf }: Props) {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li class={step.ahead ? 'timeline__event timeline__event--ahead' : 'timeline__event'} key={step.key}>
          {step.day === '' ? (
            <span class="timeline__date">{step.when}</span>
          ) : (
            <time class="timeline__date" dateTime={step.day}>
              {step.when}
            </time>
          )}
          <div class="timeline__body">
            <p>
              {step.sentence}{' '}
              {step.own !== '' && (
                <OwnWords step={step} {...(addressOf === undefined ? {} : { addressOf })} />
              )}{' '}
              {step.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </p>
            {step.followUp && (
              <p>
                {step.followUp.sentence} <span lang="nl">{step.followUp.own}</span>
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}

function OwnWords({ step: { own, isOurs, to }, addressOf }: { step: ThreadStep } & Pick<Props, 'addressOf'>) {
  const lang = isOurs ? undefined : 'nl'
  if (!to || !addressOf) return <span lang={lang}>{own}</span>
  return (
    <a href={addressOf(to)} lang={lang}>
      {own}
    </a>
  )
}

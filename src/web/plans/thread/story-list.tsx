import type { ThreadName } from '../../../domain/plans/thread/follow-thread.ts'
import type { Language } from '../../../language/language.ts'
import { threadTexts } from '../../../language/plans/thread-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { StoryStep } from '../../../presentation/plans/thread/story-of.ts'

type Props = {
  language: Language
  steps: readonly StoryStep[]
  /** Where the words of a step lead; undefined where one is already. */
  addressOf: (step: ThreadName) => string | undefined
}

/** Steps of the golden thread, one sentence each. */
export function StoryList({ language, steps, addressOf }: Props) {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li class={looksOf(step)} key={`${step.noun}/${step.id}`}>
          <span class="timeline__date">{threadTexts[language].kinds[step.noun]}</span>
          <div class="timeline__body">
            <p>
              {step.sentence} <OwnWords step={step} address={addressOf(step)} />{' '}
              {step.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
            </p>
            {step.followUps.map(({ sentence, own }) => (
              <p key={`${sentence} ${own}`}>
                {sentence} <span lang="nl">{own}</span>
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function OwnWords({ step: { own, isOurs }, address }: { step: StoryStep; address: string | undefined }) {
  const lang = isOurs ? undefined : 'nl'
  if (address === undefined) return <span lang={lang}>{own}</span>
  return (
    <a href={address} lang={lang}>
      {own}
    </a>
  )
}

function looksOf({ ahead, far }: StoryStep): string {
  return `timeline__event${ahead ? ' timeline__event--ahead' : ''}${far ? ' timeline__event--far' : ''}`
}

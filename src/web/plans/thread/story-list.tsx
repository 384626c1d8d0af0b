import type { Language } from '../../../language/language.ts'
import { threadTexts } from '../../../language/plans/thread-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { StoryStep } from '../../../presentation/plans/thread/story-of.ts'
import { addresses } from '../../addresses.ts'

type Props = {
  language: Language
  regionId: string
  steps: readonly StoryStep[]
  /** The thing itself: its words lead to its own page, not to its thread. */
  here?: string
}

/** Steps of the golden thread, each leading to the thread of what it tells about. */
export function StoryList({ language, regionId, steps, here }: Props) {
  return (
    <ol class="timeline">
      {steps.map((step) => (
        <li class={looksOf(step)} key={`${step.noun}/${step.id}`}>
          <span class="timeline__date">{threadTexts[language].kinds[step.noun]}</span>
          <div class="timeline__body">
            <p>
              {step.sentence}{' '}
              <a
                href={here ?? addresses.threadOf(language, regionId, step.noun, step.id)}
                {...(step.isOurs ? {} : { lang: 'nl' })}
              >
                {step.own}
              </a>{' '}
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

function looksOf({ ahead, far }: StoryStep): string {
  return `timeline__event${ahead ? ' timeline__event--ahead' : ''}${far ? ' timeline__event--far' : ''}`
}

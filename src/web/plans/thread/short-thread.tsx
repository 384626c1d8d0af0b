import { dayOf } from '../../../domain/dates.ts'
import type { ThreadName } from '../../../domain/plans/thread/follow-thread.ts'
import type { ThreadMatter } from '../../../domain/plans/thread/thread-matter.ts'
import { threadTexts } from '../../../language/plans/thread-texts.ts'
import { shortStoryOf } from '../../../presentation/plans/thread/story-of.ts'
import { threadOf } from '../../../presentation/plans/thread/thread-kinds.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { ownPage } from './own-page.ts'
import { StoryList } from './story-list.tsx'

type Props = { visit: Visit; matter: ThreadMatter; name: ThreadName }

/** On the page of an object: its golden thread in short, each step leading to its own page, and the way to the whole story. */
export function ShortThread({ visit: { language, needs }, matter, name }: Props) {
  const texts = threadTexts[language]
  const { region } = matter
  const story = shortStoryOf(threadOf(matter), name, { language, region, today: dayOf(needs.today) })
  if (!story) return null
  const { here, before, after } = story
  const left = before.left + after.left
  return (
    <>
      <StoryList
        language={language}
        steps={[...before.steps, here, ...after.steps]}
        addressOf={({ noun, id }) =>
          noun === name.noun && id === name.id ? undefined : ownPage(language, region.id, noun, id)
        }
      />
      {after.steps.length === 0 && <p class="muted">{texts.nothingAfter}</p>}
      <p class="no-print">
        <a href={addresses.threadOf(language, region.id, name.noun, name.id)}>{texts.whole}</a>{' '}
        {left > 0 && <span class="muted">{texts.leftOut(left)}</span>}
      </p>
    </>
  )
}

import type { Said } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { DiscussionFrame } from './discussion-frame.tsx'

/** Asks once more before words go for good. */
export function WithdrawPage({ visit, region, said }: { visit: Visit; region: Region; said: Said }) {
  const { language, url } = visit
  const texts = discussionTexts[language]
  const title = texts.withdrawTitle(said.number)
  return (
    <DiscussionFrame visit={visit} region={region} title={title}>
      <h1>{title}</h1>
      <p class="lead">{texts.withdrawLead}</p>
      <p class="as-written" lang="nl">
        {said.body}
      </p>
      <form class="utrecht-button-group" method="post" action={url.pathname}>
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {texts.withdraw}
        </button>
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.discussion(language, region.id, said.number)}
        >
          {texts.back}
        </a>
      </form>
    </DiscussionFrame>
  )
}

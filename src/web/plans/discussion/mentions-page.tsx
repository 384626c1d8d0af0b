import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import type { MentionsOfCaller } from '../../../operations/plans/discussion/read-mentions.ts'
import { addresses } from '../../addresses.ts'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { PlanNavigation } from '../plan-navigation.tsx'
import { DiscussionTabs } from './discussion-page.tsx'
import { PointItem } from './point-item.tsx'

/** Where the visitor is mentioned, what they did not open yet first. */
export function MentionsPage({ visit, region, mentions }: MentionsOfCaller & { visit: Visit }) {
  const { language } = visit
  const texts = discussionTexts[language]
  const unread = mentions.filter(({ isRead }) => !isRead).length
  const points = [
    ...new Map(mentions.toReversed().map((one) => [one.point.number, one])).values(),
  ].toReversed()
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={texts.mentioned}
      under={[{ title: texts.title, address: addresses.discussion(language, region.id) }]}
    >
      <header class="intro">
        <h1>{texts.mentioned}</h1>
        <p class="lead">{texts.mentionedLead}</p>
      </header>
      <PlanNavigation visit={visit} regionId={region.id} />
      <DiscussionTabs visit={visit} regionId={region.id} unread={unread} />
      {unread > 0 && (
        <form method="post" action={addresses.discussion(language, region.id, 'genoemd')}>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.markRead}
          </button>
        </form>
      )}
      {points.length === 0 ? (
        <div class="empty">
          <p>{texts.mentionedEmpty}</p>
        </div>
      ) : (
        <ul class="talks">
          {points.map(({ point, isRead }) => (
            <PointItem
              key={point.number}
              visit={visit}
              regionId={region.id}
              point={point}
              withSubject
              isNew={!isRead}
            />
          ))}
        </ul>
      )}
    </RegionPage>
  )
}

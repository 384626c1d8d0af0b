import type { DiscussionPoint } from '../../../domain/plans/discussion/discussion-point.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { SaidWords } from './said-words.tsx'
import { SubjectLink } from './subject-link.tsx'

type Props = {
  visit: Visit
  regionId: string
  point: DiscussionPoint
  /** Say what it is about: everywhere but where that stands above. */
  withSubject?: boolean
  isNew?: boolean
}

/** A point with its replies, and the way to where one takes part. */
export function PointItem({ visit, regionId, point, withSubject = false, isNew = false }: Props) {
  const { language } = visit
  const texts = discussionTexts[language]
  return (
    <li class="talk" id={`punt-${point.number}`}>
      {withSubject && (
        <p class="talk__about">
          <SubjectLink language={language} regionId={regionId} about={point.about} />
        </p>
      )}
      <p>
        <span class={point.isSettled ? 'talk__state' : 'talk__state talk__state--open'}>
          {point.isSettled ? texts.settled : texts.open}
        </span>
        {isNew && <b> {texts.isNew}</b>}
      </p>
      <SaidWords language={language} said={point} isReply={false} />
      {point.replies.length > 0 && (
        <ul class="talk__replies">
          {point.replies.map((reply) => (
            <li key={reply.number} id={`punt-${reply.number}`}>
              <SaidWords language={language} said={reply} isReply />
            </li>
          ))}
        </ul>
      )}
      <p class="no-print talk__do">
        <a href={addresses.discussion(language, regionId, point.number)}>
          {texts.toPoint}
          <span class="visually-hidden">, {texts.point(point.number)}</span>
        </a>
      </p>
    </li>
  )
}

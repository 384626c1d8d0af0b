import { mayWrite } from '../../../domain/caller.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import type { OnePoint } from '../../../operations/plans/discussion/read-discussion.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import type { Visit } from '../../visit.ts'
import { DiscussionFrame } from './discussion-frame.tsx'
import { type PointEntered, PointForm } from './point-form.tsx'
import { SaidDeeds, SettleForm } from './said-deeds.tsx'
import { SaidWords } from './said-words.tsx'
import { SubjectLink } from './subject-link.tsx'

type Props = OnePoint & PointEntered & { visit: Visit }

/** One point with everything said about it, and a form to reply. */
export function PointPage({ visit, region, point, members, entered, problems }: Props) {
  const { language, needs, url } = visit
  const texts = discussionTexts[language]
  const title = texts.point(point.number)
  const deeds = { visit, regionId: region.id }
  const told = { placed: texts.placed, saved: texts.saved, settled: texts.settledSaid }
  const more = { reopened: texts.reopenedSaid, withdrawn: texts.withdrawnSaid }
  const done = ({ ...told, ...more } as Readonly<Record<string, string>>)[
    url.searchParams.get('gedaan') ?? ''
  ]
  return (
    <DiscussionFrame visit={visit} region={region} title={title} problems={problems}>
      {done !== undefined && (
        <Said>
          <p>{done}</p>
        </Said>
      )}
      <header class="intro">
        <h1>{title}</h1>
        <p>
          <SubjectLink language={language} regionId={region.id} about={point.about} />
        </p>
      </header>
      <p>
        <span class="talk__state">{point.isSettled ? texts.settled : texts.open}</span>
      </p>
      <SaidWords language={language} said={point} isReply={false} />
      <SaidDeeds {...deeds} said={point} />
      {point.replies.length > 0 && (
        <ul class="talk__replies">
          {point.replies.map((reply) => (
            <li key={reply.number} id={`punt-${reply.number}`}>
              <SaidWords language={language} said={reply} isReply />
              <SaidDeeds {...deeds} said={reply} />
            </li>
          ))}
        </ul>
      )}
      {mayWrite(needs.caller, region.id, 'discussion-points') && (
        <section class="section no-print" aria-labelledby="antwoorden">
          <h2 id="antwoorden">{texts.replyTitle}</h2>
          <PointForm
            visit={visit}
            action={addresses.discussion(language, region.id, point.number)}
            draft={`bespreekpunt ${region.id} ${point.number}`}
            isAccepted={url.searchParams.get('gedaan') === 'placed'}
            members={members}
            send={texts.sendReply}
            entered={entered}
            problems={problems}
          />
          <SettleForm {...deeds} point={point} />
        </section>
      )}
    </DiscussionFrame>
  )
}

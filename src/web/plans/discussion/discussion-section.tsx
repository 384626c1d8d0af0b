import { mayWrite } from '../../../domain/caller.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import type { Discussion } from '../../../operations/plans/discussion/select-discussion.ts'
import { addresses } from '../../addresses.ts'
import type { Choice } from '../../forms/choice-controls.tsx'
import { Said } from '../../forms/said.tsx'
import type { Visit } from '../../visit.ts'
import { PointForm } from './point-form.tsx'
import { PointItem } from './point-item.tsx'

type Props = {
  visit: Visit
  regionId: string
  discussion: Discussion
  /** What a new point here can be about; the first is where it stands. */
  subjects: readonly [Choice, ...Choice[]]
}

/** The talk about something, below it: open points before settled ones, and a form for a new one. */
export function DiscussionSection({ visit, regionId, discussion, subjects }: Props) {
  const { language, needs, url } = visit
  const texts = discussionTexts[language]
  const points = discussion.points.toSorted((one, other) => Number(one.isSettled) - Number(other.isSettled))
  const isPlaced = url.searchParams.get('besproken') === 'ja'
  return (
    <section class="section" aria-labelledby="bespreekpunten">
      <h2 id="bespreekpunten">{texts.title}</h2>
      {isPlaced && (
        <Said>
          <p>{texts.placed}</p>
        </Said>
      )}
      {points.length === 0 ? (
        <p class="muted">{texts.emptyHere}</p>
      ) : (
        <ul class="talks">
          {points.map((point) => (
            <PointItem
              key={point.number}
              visit={visit}
              regionId={regionId}
              point={point}
              withSubject={point.about.noun === 'milestones'}
            />
          ))}
        </ul>
      )}
      {mayWrite(needs.caller, regionId, 'discussion-points') && (
        <div class="no-print">
          <h3>{texts.newPoint}</h3>
          <PointForm
            visit={visit}
            action={addresses.discussion(language, regionId)}
            draft={`bespreekpunt ${regionId} ${subjects[0].value}`}
            isAccepted={isPlaced}
            members={discussion.members}
            subjects={subjects}
            send={texts.place}
            entered={{}}
            problems={{}}
          />
        </div>
      )}
      <p class="no-print">
        <a href={addresses.discussion(language, regionId)}>{texts.toAll}</a>
      </p>
    </section>
  )
}

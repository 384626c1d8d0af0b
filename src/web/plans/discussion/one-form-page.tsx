import type { Mentionable, Said, SubjectNow } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { DiscussionFrame } from './discussion-frame.tsx'
import { type PointEntered, PointForm } from './point-form.tsx'
import { SubjectLink } from './subject-link.tsx'

type Props = PointEntered & {
  visit: Visit
  region: Region
  members: readonly Mentionable[]
  /** What is being changed; left out: a new point that came back. */
  said?: Said
  /** What a new point is about: as the form sends it, and as it is called where it is there. */
  subject?: { value: string; about: SubjectNow | null }
  isChangedMeanwhile?: boolean
}

/** A form by itself: other words for what one said, or a new point that could not be placed as it was. */
export function OneFormPage({ visit, region, members, said, subject, ...form }: Props) {
  const { language } = visit
  const { entered, problems, isChangedMeanwhile = false } = form
  const texts = discussionTexts[language]
  const title = said ? texts.changeTitle(said.number) : texts.newPoint
  const page = said ? `${said.number}/wijzigen` : ''
  const draft = said ? `${said.number} wijzigen` : (subject?.value ?? 'plan')
  return (
    <DiscussionFrame visit={visit} region={region} title={title} problems={problems}>
      <h1>{title}</h1>
      {subject?.about && (
        <p class="lead">
          {texts.about}: <SubjectLink language={language} regionId={region.id} about={subject.about} />
        </p>
      )}
      {isChangedMeanwhile && said && (
        <div class="utrecht-alert utrecht-alert--warning message" role="alert">
          <p>{texts.meanwhile}</p>
          <p>{texts.meanwhileNow}</p>
          <p class="as-written" lang="nl">
            {said.body}
          </p>
          <p>{texts.meanwhileHelp}</p>
        </div>
      )}
      <PointForm
        visit={visit}
        action={addresses.discussion(language, region.id, page)}
        draft={`bespreekpunt ${region.id} ${draft}`}
        members={members}
        subjects={subject ? [{ value: subject.value, label: '' }] : []}
        {...(said ? { version: said.version } : {})}
        send={said ? texts.save : texts.place}
        entered={entered}
        problems={problems}
      />
    </DiscussionFrame>
  )
}

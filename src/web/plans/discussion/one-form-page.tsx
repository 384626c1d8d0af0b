import type { Mentionable, Said } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Choice } from '../../forms/choice-controls.tsx'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { labelOfPoint, type PointEntered, PointForm } from './point-form.tsx'

type Props = PointEntered & {
  visit: Visit
  region: Region
  members: readonly Mentionable[]
  /** What is being changed; left out: a new point that came back. */
  said?: Said
  subjects?: readonly Choice[]
  isChangedMeanwhile?: boolean
}

/** A form by itself: other words for what one said, or a new point that could not be placed as it was. */
export function OneFormPage({ visit, region, members, said, subjects = [], ...form }: Props) {
  const { language } = visit
  const { entered, problems, isChangedMeanwhile = false } = form
  const texts = discussionTexts[language]
  const title = said ? texts.changeTitle(said.number) : texts.newPoint
  const page = said ? `${said.number}/wijzigen` : ''
  const draft = said ? `${said.number} wijzigen` : (subjects[0]?.value ?? 'plan')
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      width="narrow"
      under={[{ title: texts.title, address: addresses.discussion(language, region.id) }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfPoint(language, field)}
      />
      <h1>{title}</h1>
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
        subjects={subjects}
        {...(said ? { version: said.version } : {})}
        send={said ? texts.save : texts.place}
        entered={entered}
        problems={problems}
      />
    </RegionPage>
  )
}

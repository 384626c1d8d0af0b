import type { ComponentChildren } from 'preact'
import type { FieldProblems } from '../../../domain/outcome.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'
import { addresses } from '../../addresses.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { labelOfPoint } from './point-form.tsx'

type Props = {
  visit: Visit
  region: Region
  title: string
  /** Of a form that came back. */
  problems?: FieldProblems
  children: ComponentChildren
}

/** A page about one point: below all of the discussion. */
export function DiscussionFrame({ visit, region, title, problems = {}, children }: Props) {
  const { language } = visit
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="plan"
      title={title}
      width="narrow"
      under={[{ title: discussionTexts[language].title, address: addresses.discussion(language, region.id) }]}
    >
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfPoint(language, field)}
      />
      {children}
    </RegionPage>
  )
}

import { writeDay } from '../../../language/figures.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import type { OpenedReading } from '../../../operations/plans/consultation/open-reading-link.ts'
import { answerPage } from '../../answer.ts'
import type { Entered } from '../../forms/form-body.ts'
import { Page } from '../../layout/page.tsx'
import type { VisitContext } from '../../visit.ts'
import { TypedReaction } from './typed-reaction.tsx'

/** Why there is nothing to read or to send here; what somebody typed all the same comes back, so that it is not lost. */
export function closedReadingPage(context: VisitContext, opened: OpenedReading, typed: Entered = {}) {
  const visit = context.get('visit')
  const { language } = visit
  const texts = readingTexts[language]
  const why = opened.kind === 'open' ? 'unknown' : opened.kind
  const title = texts.closedTitles[why]
  return answerPage(
    context,
    <Page visit={visit} title={title} width="narrow">
      <header class="intro">
        {'regionName' in opened && <p class="intro__kicker">{opened.regionName}</p>}
        <h1>{title}</h1>
        <p class="lead">
          {opened.kind === 'planned' && texts.isPlanned(writeDay(language, opened.opensOn))}{' '}
          {texts.closedBodies[why]}
        </p>
      </header>
      <TypedReaction language={language} typed={typed} />
    </Page>,
    why === 'unknown' ? 404 : why === 'planned' ? 200 : 410,
  )
}

import type { ComponentChildren } from 'preact'
import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import { writeDay } from '../../../language/figures.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import { ErrorSummary } from '../../forms/field-problems.tsx'
import type { Visit } from '../../visit.ts'
import { OwnReactions } from './own-reactions.tsx'
import { PlanToRead } from './plan-to-read.tsx'
import { type ReactionEntered, ReactionForm } from './reaction-form.tsx'
import { labelOfReaction } from './reaction-labels.ts'
import type { ReadingWays } from './reading-ways.ts'
import { SaidOfReaction } from './said-of-reaction.tsx'

/** What a page says of a consultation to who reads its version. */
export type ReadingHead = {
  regionName: string
  title: string
  question: string
  closesOn: string
  versionTitle: string
  submittedOn?: string
}

type Props = ReactionEntered & {
  visit: Visit
  head: ReadingHead
  plan: ConsultedPlan
  own: readonly Reaction[]
  ways: ReadingWays
  isOpen: boolean
  draft: string
  address?: string
  /** To the note of answers, where there is one to read. */
  note?: string | undefined
  /** To the version as a document, where it was kept. */
  document?: string | undefined
  children?: ComponentChildren
}

/** The question, what one said before, the plan of the version, and the form to react. */
export function ReadingContents({
  visit,
  head,
  plan,
  own,
  ways,
  isOpen,
  draft,
  note,
  document,
  ...props
}: Props) {
  const { language } = visit
  const texts = readingTexts[language]
  const { entered, problems, address, children } = props
  const form = isOpen && (
    <section class="section" aria-labelledby="reageren">
      <h2 id="reageren" tabIndex={-1}>
        {texts.form}
      </h2>
      <p>{texts.shared}</p>
      <ReactionForm
        visit={visit}
        plan={plan}
        action={ways.read()}
        draft={draft}
        entered={entered}
        problems={problems}
      />
    </section>
  )
  return (
    <>
      <ErrorSummary
        language={language}
        problems={problems}
        labelOf={(field) => labelOfReaction(language, field)}
      />
      <SaidOfReaction visit={visit} />
      <header class="intro">
        <p class="intro__kicker">{texts.kicker(head.regionName)}</p>
        <h1 lang="nl">{head.title}</h1>
        <p class="lead as-written" lang="nl">
          {head.question}
        </p>
        <p>
          {head.submittedOn !== undefined &&
            texts.about(head.versionTitle, writeDay(language, head.submittedOn))}{' '}
          {isOpen ? texts.until(writeDay(language, head.closesOn)) : texts.isClosed}
        </p>
        {document !== undefined && (
          <p class="no-print">
            <a href={document}>{versionDocumentTexts[language].ofVersion}</a>
          </p>
        )}
        {note !== undefined && (
          <p>
            <a class="utrecht-button utrecht-button--primary-action" href={note}>
              {texts.note}
            </a>
          </p>
        )}
        {isOpen && (
          <p class="no-print">
            <a href="#reageren">{texts.toForm}</a>
          </p>
        )}
      </header>
      {children}
      <OwnReactions
        language={language}
        plan={plan}
        own={own}
        ways={ways}
        isOpen={isOpen}
        {...(address === undefined ? {} : { address })}
      />
      <react-to-words data-chosen={texts.chosenWords} data-react={texts.chosenReact}>
        <PlanToRead language={language} plan={plan} reactAt={isOpen ? ways.read : undefined} />
        {form}
      </react-to-words>
    </>
  )
}

import { type Contribution, isOpen } from '../../domain/contributions/involvement.ts'
import { dayOf, daysBetween } from '../../domain/dates.ts'
import { writeDay } from '../../language/figures.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { ByInvitation } from '../invitations/by-invitation.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; regionId: string; contribution: Contribution; mayWrite: boolean }

/** What somebody said, in their words, with the answer and what changed by it. */
export function ContributionVoice({ visit, regionId, contribution, mayWrite }: Props) {
  const { language } = visit
  const texts = involvementTexts[language]
  const { id, number, receivedOn, fromWhom, body, involvement, action, isExample } = contribution
  return (
    <figure class="voice" id={`inbreng-nummer-${number}`}>
      <blockquote class="voice__words" lang="nl">
        <p>{body}</p>
      </blockquote>
      <figcaption class="voice__who">
        <span lang="nl">{fromWhom}</span>, <time dateTime={receivedOn}>{writeDay(language, receivedOn)}</time>
        . {termTexts[language].involvements[involvement]}.{' '}
        {action && (
          <>
            {texts.about}{' '}
            <a href={addresses.entry(language, regionId, 'actions', action.id)}>
              {action.code} <span lang="nl">{action.title}</span>
            </a>{' '}
          </>
        )}
        {isExample && <span class="example-badge">{wordTexts[language].example}</span>}{' '}
        <ByInvitation
          language={language}
          mark={contribution.byInvitation}
          note={contribution.invitationNote}
        />
      </figcaption>
      <Answer visit={visit} contribution={contribution} />
      {mayWrite && (
        <p class="no-print">
          <a href={addresses.changeEntry(language, regionId, 'contributions', id)}>
            {isOpen(contribution) ? texts.answerIt : texts.change}
            <span class="visually-hidden">, {texts.number(number)}</span>
          </a>
        </p>
      )}
    </figure>
  )
}

function Answer({ visit: { language, needs }, contribution }: { visit: Visit; contribution: Contribution }) {
  const texts = involvementTexts[language]
  const { answer, whatChanged, receivedOn } = contribution
  if (isOpen(contribution)) {
    const days = daysBetween(receivedOn, dayOf(needs.today))
    return (
      <p class="voice__answer">
        <span class="missing-mark">{texts.waiting}</span> {days > 0 && texts.since(days)}
      </p>
    )
  }
  return (
    <>
      <p class="voice__answer">
        <strong>{texts.answer}</strong> <span lang="nl">{answer}</span>
      </p>
      <p class="voice__answer">
        {whatChanged === '' ? (
          <span class="muted">{texts.nothingYet}</span>
        ) : (
          <>
            <strong>{texts.whatChanged}</strong> <span lang="nl">{whatChanged}</span>
          </>
        )}
      </p>
    </>
  )
}

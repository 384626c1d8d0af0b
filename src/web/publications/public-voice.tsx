import { type Contribution, isOpen } from '../../domain/contributions/involvement.ts'
import { writeDay } from '../../language/figures.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addressOf, type PublicPageProps } from './public-pages.ts'

type Props = PublicPageProps & { contribution: Contribution }

/** What somebody said, the answer, and what changed by it. */
export function PublicVoice({ language, facts, contribution }: Props) {
  const texts = involvementTexts[language]
  const { receivedOn, fromWhom, body, involvement, action, answer, whatChanged, isExample } = contribution
  return (
    <figure class="voice">
      <blockquote class="voice__words" lang="nl">
        <p>{body}</p>
      </blockquote>
      <figcaption class="voice__who">
        <span lang="nl">{fromWhom}</span>, <time dateTime={receivedOn}>{writeDay(language, receivedOn)}</time>
        . {termTexts[language].involvements[involvement]}.{' '}
        {action && (
          <>
            {texts.about}{' '}
            <a href={`${addressOf(facts, language, 'plan')}#actie-${action.code}`}>
              {action.code} <span lang="nl">{action.title}</span>
            </a>{' '}
          </>
        )}
        {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </figcaption>
      {isOpen(contribution) ? (
        <p class="voice__answer">
          <span class="missing-mark">{texts.waiting}</span>
        </p>
      ) : (
        <p class="voice__answer">
          <strong>{texts.answer}</strong> <span lang="nl">{answer}</span>
        </p>
      )}
      {whatChanged !== '' && (
        <p class="voice__answer">
          <strong>{texts.whatChanged}</strong> <span lang="nl">{whatChanged}</span>
        </p>
      )}
    </figure>
  )
}

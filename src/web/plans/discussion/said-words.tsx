import type { Said } from '../../../domain/plans/discussion/discussion-point.ts'
import type { Language } from '../../../language/language.ts'
import { writeMoment } from '../../../language/moments.ts'
import { discussionTexts } from '../../../language/plans/discussion-texts.ts'

/** What somebody said, by whom and when; of what was withdrawn the place. */
export function SaidWords({ language, said, isReply }: { language: Language; said: Said; isReply: boolean }) {
  const texts = discussionTexts[language]
  const { number, writer, writtenAt, isChanged, isWithdrawn, body, mentions } = said
  const names = mentions.map(({ name }) => name).filter((name) => name !== '' && !body.includes(`@${name}`))
  return (
    <>
      <p class="talk__who">
        <b>{writer === '' ? texts.formerMember : writer}</b>{' '}
        <span class="muted">
          {(isReply ? texts.reply : texts.point)(number)},{' '}
          <time dateTime={writtenAt.toISOString()}>{writeMoment(language, writtenAt)}</time>
          {isChanged && !isWithdrawn && ` (${texts.changed})`}
        </span>
      </p>
      {isWithdrawn ? (
        <p class="muted">{texts.withdrawn}</p>
      ) : (
        <p class="as-written" lang="nl">
          {body}
        </p>
      )}
      {names.length > 0 && <p class="muted">{texts.mentions(names.join(', '))}</p>}
    </>
  )
}

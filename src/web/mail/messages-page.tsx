import { messageTexts } from '../../language/mail/message-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import type { LoggedLetter, Message } from '../../operations/mail/read-messages.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; messages: readonly Message[]; letters: readonly LoggedLetter[] }

/** Everything a person was told, and under it the log of what was mailed. */
export function MessagesPage({ visit, messages, letters }: Props) {
  const { language } = visit
  const texts = messageTexts[language]
  return (
    <Page visit={visit} title={texts.title}>
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <p>
        <a href={addresses.messageChoices(language)}>{texts.toChoices}</a>
      </p>
      {messages.length === 0 ? (
        <div class="empty">
          <h2 class="empty__title">{texts.empty}</h2>
        </div>
      ) : (
        <MessageTable visit={visit} messages={messages} />
      )}
      {messages.some(({ isRead }) => !isRead) && (
        <form method="post" action={addresses.markMessagesRead(language)}>
          <button class="utrecht-button utrecht-button--secondary-action" type="submit">
            {texts.markAllRead}
          </button>
        </form>
      )}
      <section class="section" aria-labelledby="kop-verstuurd">
        <h2 id="kop-verstuurd">{texts.logTitle}</h2>
        {letters.length === 0 ? <p>{texts.logEmpty}</p> : <LetterTable visit={visit} letters={letters} />}
      </section>
    </Page>
  )
}

function MessageTable({ visit: { language }, messages }: Pick<Props, 'visit' | 'messages'>) {
  const texts = messageTexts[language]
  return (
    <TableRegion language={language} id="tabel-berichten" caption={texts.list} plain>
      <thead>
        <tr>
          <th scope="col">{texts.subject}</th>
          <th scope="col">{texts.topic}</th>
          <th scope="col">{texts.when}</th>
        </tr>
      </thead>
      <tbody>
        {messages.map(({ id, subject, topic, createdAt, isRead }) => (
          <tr key={id}>
            <th scope="row">
              <a href={addresses.message(language, id)}>{subject[language]}</a>
              {!isRead && <b> ({texts.unread})</b>}
            </th>
            <td>{texts.topics[topic]}</td>
            <td>{writeMoment(language, createdAt)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function LetterTable({ visit: { language }, letters }: Pick<Props, 'visit' | 'letters'>) {
  const texts = messageTexts[language]
  return (
    <TableRegion language={language} id="tabel-verstuurd" caption={texts.logCaption} plain>
      <thead>
        <tr>
          <th scope="col">{texts.subject}</th>
          <th scope="col">{texts.topic}</th>
          <th scope="col">{texts.state}</th>
          <th scope="col">{texts.when}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map(({ id, subject, topic, state, createdAt, sentAt }) => (
          <tr key={id}>
            <th scope="row">{subject}</th>
            <td>{texts.topics[topic]}</td>
            <td>{texts.states[state]}</td>
            <td>{writeMoment(language, sentAt ?? createdAt)}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

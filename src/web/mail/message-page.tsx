import { messageTexts } from '../../language/mail/message-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import type { Message } from '../../operations/mail/read-messages.ts'
import { pathIn } from '../../presentation/mail/compose-letter.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

/** One message, whole. */
export function MessagePage({ visit, message }: { visit: Visit; message: Message }) {
  const { language } = visit
  const texts = messageTexts[language]
  const { subject, body, topic, createdAt, link } = message
  const list = { title: texts.title, address: addresses.messages(language) }
  return (
    <Page
      visit={visit}
      title={subject[language]}
      width="narrow"
      crumbs={[list, { title: subject[language] }]}
    >
      <header class="intro">
        <p class="intro__kicker">
          {texts.topics[topic]}, {writeMoment(language, createdAt)}
        </p>
        <h1>{subject[language]}</h1>
      </header>
      {body[language].split(/\n{2,}/).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {link !== '' && (
        <p>
          <a class="utrecht-button utrecht-button--primary-action" href={pathIn(link, language)}>
            {texts.goOn}
          </a>
        </p>
      )}
      <p>
        <a href={list.address}>{texts.back}</a>
      </p>
    </Page>
  )
}

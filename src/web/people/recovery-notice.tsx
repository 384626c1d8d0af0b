import { recoveryTexts } from '../../language/people/recovery-texts.ts'
import { signInTexts } from '../../language/sign-in-texts.ts'
import { addresses } from '../addresses.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

export type Notice = 'sent' | 'chosen' | 'invalid' | 'confirmed' | 'invalid-email'

/** What came of a letter, and where to go from there. */
export function NoticePage({ visit, kind }: { visit: Visit; kind: Notice }) {
  const { language } = visit
  const { title, sentences, link } = noticeOf(visit, kind)
  return (
    <Page visit={visit} title={title} width="narrow">
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p class="lead" key={sentence}>
          {sentence}
        </p>
      ))}
      <p>
        <a
          class="utrecht-button utrecht-button--primary-action"
          href={link?.href ?? addresses.signIn(language)}
        >
          {link?.words ?? signInTexts[language].title}
        </a>
      </p>
    </Page>
  )
}

function noticeOf({ language, needs }: Visit, kind: Notice) {
  const texts = recoveryTexts[language]
  const account =
    needs.caller.kind === 'person' ? { href: addresses.account(language), words: texts.toAccount } : undefined
  const askAgain = { href: addresses.forgotPassword(language), words: texts.askAgain }
  const notices = {
    sent: { title: texts.sentTitle, sentences: [texts.sent, texts.nothing], link: undefined },
    chosen: { title: texts.chosenTitle, sentences: [texts.chosen], link: undefined },
    invalid: { title: texts.invalidTitle, sentences: [texts.invalid], link: askAgain },
    confirmed: { title: texts.confirmedTitle, sentences: [texts.confirmed], link: account },
    'invalid-email': { title: texts.invalidTitle, sentences: [texts.invalidEmail], link: account },
  } as const satisfies Record<Notice, object>
  return notices[kind]
}

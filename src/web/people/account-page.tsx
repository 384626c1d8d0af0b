import { accountTexts } from '../../language/people/account-texts.ts'
import { Page } from '../layout/page.tsx'
import { AccountMessage, WrongFields } from './account-field.tsx'
import { type AccountState, fieldId } from './account-state.ts'
import { DetailsSection, PasswordSection } from './details-section.tsx'
import { PasskeysSection } from './passkeys-section.tsx'
import { SecondFactorSection } from './second-factor-section.tsx'
import { SessionsSection } from './sessions-section.tsx'

/** Everything about one's own account on one page; what matters is changed only with the current password. */
export function AccountPage({ state, message }: { state: AccountState; message?: string | undefined }) {
  const { visit } = state
  const { language, url } = visit
  const texts = accountTexts[language]
  const done = Object.entries(texts.done).find(([name]) => name === url.searchParams.get('gedaan'))?.[1]
  return (
    <Page visit={visit} title={texts.title} width="narrow">
      <WrongFields language={language} wrong={wrongFields(state)} />
      {message !== undefined && <AccountMessage kind="error" sentence={message} />}
      {done !== undefined && <AccountMessage kind="ok" sentence={done} />}
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <DetailsSection state={state} />
      <PasswordSection state={state} />
      <SecondFactorSection state={state} />
      <PasskeysSection state={state} />
      <SessionsSection state={state} />
    </Page>
  )
}

function wrongFields({ visit, refused: { form, problems = {} } }: AccountState) {
  if (form === undefined) return []
  const texts = accountTexts[visit.language]
  const labels: Record<string, string> = {
    name: form === 'name' ? texts.name : texts.passkeyName,
    email: texts.newEmail,
    next: texts.changePassword,
    current: texts.current,
  }
  return Object.entries(problems).map(([name, problem]) => ({
    id: fieldId(form, name),
    label: labels[name] ?? name,
    problem,
  }))
}

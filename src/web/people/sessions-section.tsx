import { accountTexts } from '../../language/people/account-texts.ts'
import { deviceWords } from '../../language/people/device-words.ts'
import { writeMoment } from '../../language/people/moment-words.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import { SubmitButton } from './account-field.tsx'
import type { AccountState } from './account-state.ts'

export function SessionsSection({ state: { visit, sessions } }: { state: AccountState }) {
  const { language } = visit
  const texts = accountTexts[language]
  return (
    <div class="section">
      <h2>{texts.sessions}</h2>
      <p>{texts.sessionsLead}</p>
      <TableRegion language={language} id="sessies" caption={texts.sessions} headed plain>
        <thead>
          <tr>
            <th scope="col">{texts.device}</th>
            <th scope="col">{texts.signedInAt}</th>
            <th scope="col">{texts.lastSeen}</th>
            <th scope="col">{texts.end}</th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, userAgent, startedAt, lastSeenAt, isHere }) => {
            const device = deviceWords(language, userAgent)
            return (
              <tr key={id}>
                <th scope="row">{device}</th>
                <td>{writeMoment(language, startedAt)}</td>
                <td>{isHere ? <strong>{texts.here}</strong> : writeMoment(language, lastSeenAt)}</td>
                <td>
                  {!isHere && (
                    <form method="post" action={addresses.endSession(language, id)}>
                      <button class="link-button" type="submit" aria-label={texts.endOn(device)}>
                        {texts.end}
                      </button>
                    </form>
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableRegion>
      {sessions.length > 1 && (
        <form method="post" action={addresses.endOtherSessions(language)}>
          <SubmitButton words={texts.endOthers} manner="secondary-action" />
        </form>
      )}
    </div>
  )
}

import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { invitedFields } from '../../domain/invitations/invited-form.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { InvitedMatter } from '../../operations/invitations/read-invited.ts'
import type { Entry } from '../../operations/registers/register.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

type Props = {
  visit: Visit
  token: string
  terms: InvitationTerms
  matter: Pick<InvitedMatter, 'region' | 'entries'>
  /** How much was sent in all; what is not shown any more the region has gone on with. */
  uses?: number
}

/** What was sent by this link and may still be corrected by it. */
export function SentList({ visit, token, terms, matter: { region, entries }, uses = entries.length }: Props) {
  const { language } = visit
  const texts = guestTexts[language]
  const gone = uses - entries.length
  if (uses === 0) return null
  return (
    <section class="section" aria-labelledby="gestuurd">
      <h2 id="gestuurd">{texts.sent}</h2>
      {gone > 0 && <p>{texts.takenOver(gone)}</p>}
      {entries.map((entry) => {
        const title = String(entry.values['title'] ?? '')
        const address =
          terms.noun === 'findings'
            ? addresses.invitedEntry(language, token, entry.id)
            : addresses.invitation(language, token)
        return (
          <article class="card" key={entry.id} id={`gestuurd-${entry.id}`}>
            {title !== '' && (
              <h3 class="card__title" lang="nl">
                {title}
              </h3>
            )}
            <SentFacts visit={visit} terms={terms} region={region} entry={entry} />
            <p>
              <a href={address} {...(title === '' ? {} : { 'aria-label': texts.correctOne(title) })}>
                {texts.correct}
              </a>
            </p>
          </article>
        )
      })}
    </section>
  )
}

function SentFacts({
  visit: { language },
  terms,
  region,
  entry,
}: Pick<Props, 'visit' | 'terms'> & { region: InvitedMatter['region']; entry: Entry }) {
  const { fields } = registerTexts[terms.noun][language]
  const labels: Readonly<Record<string, { label: string }>> = fields
  return (
    <dl class="facts">
      {invitedFields(terms)
        .filter(({ key }) => key !== 'title')
        .map((field) => ({
          field,
          words: cellOnScreen(field, entry.values[field.key] ?? null, { language, region }),
        }))
        .filter(({ words }) => words !== '')
        .map(({ field, words }) => (
          <div key={field.key}>
            <dt>{labels[field.key]?.label ?? field.key}</dt>
            <dd>{words}</dd>
          </div>
        ))}
    </dl>
  )
}

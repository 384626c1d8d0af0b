import type { InvitationTerms } from '../../domain/invitations/invitation.ts'
import { guestTexts } from '../../language/invitations/guest-texts.ts'
import type { OpenInvitation } from '../../operations/invitations/open-invitation.ts'
import type { InvitedMatter } from '../../operations/invitations/read-invited.ts'
import { addresses } from '../addresses.ts'
import { type Entered, oneOf } from '../forms/form-body.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { DeliverySection } from './delivery-section.tsx'
import { SentList } from './sent-list.tsx'

type Props = Pick<InvitedMatter, 'region' | 'entries' | 'delivery'> & {
  visit: Visit
  token: string
  terms: InvitationTerms
}

/** After sending: that it arrived, what was sent, and how to correct it. */
export function ThanksPage({ visit, token, terms, region, entries, delivery }: Props) {
  const { language } = visit
  const texts = guestTexts[language]
  const isFigure = terms.noun === 'observations'
  return (
    <Page visit={visit} title={texts.thanks} width="narrow">
      <header class="intro">
        <p class="intro__kicker">{texts.kicker(region.name)}</p>
        <h1>{texts.thanks}</h1>
        <p class="lead" role="status">
          {isFigure ? texts.thanksObservations : texts.thanksFindings}
        </p>
      </header>
      {!isFigure && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.invitation(language, token)}
          >
            {texts.add}
          </a>
        </p>
      )}
      <SentList visit={visit} token={token} terms={terms} matter={{ region, entries }} />
      {delivery && <DeliverySection visit={visit} token={token} delivery={delivery} sent={entries.length} />}
    </Page>
  )
}

/** A contribution is shown once more to who sent it, in the answer itself: its link opens nothing afterwards. */
export function SaidPage({
  visit,
  opened,
  entered,
}: {
  visit: Visit
  opened: OpenInvitation
  entered: Entered
}) {
  const texts = guestTexts[visit.language]
  return (
    <Page visit={visit} title={texts.thanks} width="narrow">
      <header class="intro">
        <p class="intro__kicker">{texts.kicker(opened.regionName)}</p>
        <h1>{texts.thanks}</h1>
        <p class="lead" role="status">
          {texts.thanksContributions}
        </p>
      </header>
      <h2>{texts.yourWords}</h2>
      <figure class="voice">
        <blockquote class="voice__words" lang="nl">
          <p>{oneOf(entered, 'body')}</p>
        </blockquote>
        <figcaption class="voice__who" lang="nl">
          {oneOf(entered, 'fromWhom')}
        </figcaption>
      </figure>
    </Page>
  )
}

import { mayWrite } from '../../domain/caller.ts'
import { invitationSubjects } from '../../domain/invitations/invitation.ts'
import type { Region } from '../../domain/regions/region.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import type { Invitation } from '../../operations/invitations/list-invitations.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { askedAgain, whatIsAsked } from './invitation-words.ts'
import { LinkSection } from './link-section.tsx'

type Props = { visit: Visit; region: Region; invitation: Invitation; link: string }

/** One invitation: what it is for and what became of it; the link itself only for who could have made it. */
export function InvitationPage({ visit, region, invitation, link }: Props) {
  const { language, needs, url } = visit
  const texts = invitationTexts[language]
  const { id, note, noun, municipality, state } = invitation
  const isOurs = mayWrite(needs.caller, region.id, invitationSubjects[noun], { municipality })
  const done = url.searchParams.get('gedaan')
  const said =
    done === 'gemaakt' ? texts.made : done === 'ingetrokken' && state === 'revoked' ? texts.revoked : ''
  const what = whatIsAsked(language, region, invitation)
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="lists"
      title={note}
      under={[{ title: texts.title, address: addresses.invitations(language, region.id) }]}
      width="narrow"
    >
      {said !== '' && (
        <div class="utrecht-alert utrecht-alert--ok message" role="status">
          <p>{said}</p>
        </div>
      )}
      <header class="intro">
        <p class="intro__kicker">{what}</p>
        <h1 lang="nl">{note}</h1>
      </header>
      {isOurs && state === 'open' && (
        <LinkSection
          language={language}
          regionName={region.name}
          what={what}
          expiresAt={invitation.expiresAt}
          link={link}
        />
      )}
      <Facts language={language} invitation={invitation} />
      {invitation.deliveryId !== null && (
        <p class="no-print">
          <a href={addresses.entry(language, region.id, 'deliveries', invitation.deliveryId)}>
            {texts.toDelivery}
          </a>
        </p>
      )}
      {isOurs && (
        <div class="utrecht-button-group no-print">
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={addresses.newInvitation(language, region.id, askedAgain(invitation))}
          >
            {texts.again}
          </a>
          {state !== 'revoked' && (
            <form method="post" action={addresses.revokeInvitation(language, region.id, id)}>
              <button class="utrecht-button utrecht-button--subtle" type="submit">
                {texts.revoke}
              </button>
            </form>
          )}
        </div>
      )}
    </RegionPage>
  )
}

function Facts({ language, invitation }: { language: Visit['language']; invitation: Invitation }) {
  const texts = invitationTexts[language]
  const { state, uses, expiresAt, createdAt, lastUsedAt, invitedBy } = invitation
  const facts = [
    [texts.state, texts.states[state]],
    [texts.until, writeMoment(language, expiresAt)],
    [texts.uses, uses === 0 ? texts.neverUsed : texts.times(uses)],
    ...(lastUsedAt === null ? [] : [[texts.lastUsed, writeMoment(language, lastUsedAt)]]),
    [texts.madeOn, writeMoment(language, createdAt)],
    ...(invitedBy === '' ? [] : [[texts.by, invitedBy]]),
  ]
  return (
    <dl class="facts facts--wide">
      {facts.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

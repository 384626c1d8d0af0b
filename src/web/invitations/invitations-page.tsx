import { mayWriteSome } from '../../domain/caller.ts'
import { invitationSubjects, invitedNouns } from '../../domain/invitations/invitation.ts'
import type { Region } from '../../domain/regions/region.ts'
import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import type { Invitation } from '../../operations/invitations/list-invitations.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'
import { whatIsAsked } from './invitation-words.ts'

type Props = { visit: Visit; region: Region; invitations: readonly Invitation[] }

/** Every link this caller may know of, with what became of it. */
export function InvitationsPage({ visit, region, invitations }: Props) {
  const { language, needs } = visit
  const texts = invitationTexts[language]
  const mayInvite = invitedNouns.codes.some((noun) =>
    mayWriteSome(needs.caller, region.id, invitationSubjects[noun]),
  )
  return (
    <RegionPage visit={visit} region={region} section="lists" title={texts.title} width="wide">
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      {mayInvite && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.newInvitation(language, region.id)}
          >
            {texts.add}
          </a>
        </p>
      )}
      {invitations.length === 0 ? (
        <div class="empty">
          <p>{texts.empty}</p>
        </div>
      ) : (
        <TableRegion language={language} id="uitnodigingen" caption={texts.caption}>
          <thead>
            <tr>
              {[texts.forWhom, texts.what, texts.state, texts.uses, texts.until, texts.by].map((heading) => (
                <th scope="col" key={heading}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <th scope="row">
                  <a href={addresses.madeInvitation(language, region.id, invitation.id)} lang="nl">
                    {invitation.note}
                  </a>
                </th>
                <td>{whatIsAsked(language, region, invitation)}</td>
                <td>{texts.states[invitation.state]}</td>
                <td>{invitation.uses === 0 ? texts.neverUsed : texts.times(invitation.uses)}</td>
                <td>{writeMoment(language, invitation.expiresAt)}</td>
                <td>{invitation.invitedBy}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
    </RegionPage>
  )
}

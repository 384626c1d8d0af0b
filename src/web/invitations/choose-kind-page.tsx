import { invitationTexts } from '../../language/invitations/invitation-texts.ts'
import type { InvitationMatter } from '../../operations/invitations/prepare-invitation.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'

type Props = Pick<InvitationMatter, 'region' | 'nouns'> & { visit: Visit }

/** What one can be invited for, as far as this caller may invite. */
export function ChooseKindPage({ visit, region, nouns }: Props) {
  const { language } = visit
  const texts = invitationTexts[language]
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="lists"
      title={texts.add}
      under={[{ title: texts.title, address: addresses.invitations(language, region.id) }]}
    >
      <header class="intro">
        <h1>{texts.chooseTitle}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ul class="cards">
        {nouns.map((noun) => (
          <li class="card" key={noun}>
            <h2 class="card__title">
              <a href={addresses.newInvitation(language, region.id, { soort: noun })}>{texts.kinds[noun]}</a>
            </h2>
            <p>{texts.kindHelp[noun]}</p>
          </li>
        ))}
      </ul>
    </RegionPage>
  )
}

import { mayRead, mayWriteSome } from '../../domain/caller.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import type { MembersOfRegion } from '../../operations/members/list-members.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'
import { MemberFlash } from './member-flash.tsx'
import { MembersTable } from './members-table.tsx'
import { RightsSection } from './rights-section.tsx'

type Props = MembersOfRegion & { visit: Visit; canMail: boolean }

/** Who belongs to the region with which role, and what each role may. */
export function MembersPage({ visit, region, members, canMail }: Props) {
  const { language, needs } = visit
  const texts = memberTexts[language]
  const givesRoles = mayWriteSome(needs.caller, region.id, 'members')
  return (
    <RegionPage visit={visit} region={region} section="overview" title={texts.title}>
      <MemberFlash visit={visit} regionId={region.id} canMail={canMail} />
      <header class="intro">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead(region.name)}</p>
      </header>
      {givesRoles && (
        <p>
          <a
            class="utrecht-button utrecht-button--primary-action"
            href={addresses.addMember(language, region.id)}
          >
            {texts.add}
          </a>
        </p>
      )}
      <MembersTable
        visit={visit}
        region={region}
        members={members}
        whole={mayRead(needs.caller, region.id, 'members')}
        givesRoles={givesRoles}
      />
      <RightsSection language={language} />
    </RegionPage>
  )
}

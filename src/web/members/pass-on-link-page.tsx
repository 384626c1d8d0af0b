import type { Region } from '../../domain/regions/region.ts'
import { memberTexts } from '../../language/members/member-texts.ts'
import { addresses } from '../addresses.ts'
import { RegionPage } from '../layout/region-page.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; region: Region; name: string; link: string }

/** Where no mail can be sent: the link of a newcomer, in the answer to the form itself and nowhere else. */
export function PassOnLinkPage({ visit, region, name, link }: Props) {
  const { language } = visit
  const texts = memberTexts[language]
  const members = { title: texts.title, address: addresses.members(language, region.id) }
  return (
    <RegionPage
      visit={visit}
      region={region}
      section="overview"
      title={texts.linkTitle}
      under={[members]}
      width="narrow"
    >
      <header class="intro">
        <h1>{texts.linkTitle}</h1>
        <p class="lead">{texts.linkLead(name)}</p>
      </header>
      <div class="utrecht-form-field field">
        <label class="utrecht-form-label" for="link">
          {texts.linkLabel}
        </label>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="text"
          id="link"
          readOnly
          value={link}
        />
      </div>
      <p>{texts.linkOnce}</p>
      <p>
        <a href={members.address}>{texts.toMembers}</a>
      </p>
    </RegionPage>
  )
}

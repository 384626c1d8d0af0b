import { mayRead, mayWrite } from '../../../domain/caller.ts'
import { auditTexts } from '../../../language/audit/audit-texts.ts'
import { memberTexts } from '../../../language/members/member-texts.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'

/** The pages about the region itself, which are no room of its work. */
export function RegionLinks({ visit, regionId }: { visit: Visit; regionId: string }) {
  const { language, needs } = visit
  return (
    <div class="utrecht-button-group">
      <a class="utrecht-button utrecht-button--secondary-action" href={addresses.members(language, regionId)}>
        {memberTexts[language].title}
      </a>
      {mayWrite(needs.caller, regionId, 'settings') && (
        <a
          class="utrecht-button utrecht-button--secondary-action"
          href={addresses.settings(language, regionId)}
        >
          {regionSettingsTexts[language].title}
        </a>
      )}
      {mayRead(needs.caller, regionId, 'audit-log') && (
        <a
          class="utrecht-button utrecht-button--secondary-action"
          href={addresses.auditLog(language, regionId)}
        >
          {auditTexts[language].title}
        </a>
      )}
    </div>
  )
}

import type { Language } from '../../../language/language.ts'
import { regionSettingsTexts } from '../../../language/regions/region-settings-texts.ts'
import type { RegionSettings } from '../../../operations/regions/read-region-settings.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; regionId: string } & Pick<RegionSettings, 'outsidePlan'>

/** What a shorter plan period leaves outside: told, not refused. */
export function OutsidePlan({ language, regionId, outsidePlan: { actions, moneyLines } }: Props) {
  const texts = regionSettingsTexts[language]
  if (actions + moneyLines === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--warning message">
      <h2 class="message__title">{texts.outside}</h2>
      <ul class="message__list">
        {actions > 0 && (
          <li>
            {texts.outsideActions(actions)}{' '}
            <a href={addresses.planCheck(language, regionId)}>{texts.toPlanCheck}</a>
          </li>
        )}
        {moneyLines > 0 && (
          <li>
            {texts.outsideMoney(moneyLines)} <a href={addresses.money(language, regionId)}>{texts.toMoney}</a>
          </li>
        )}
      </ul>
      <p>{texts.outsideStays}</p>
    </div>
  )
}

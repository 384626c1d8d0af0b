import { editedMunicipalities, mayWrite, mayWriteSome } from '../../domain/caller.ts'
import type { IndicatorSeries } from '../../domain/indicators/monitor.ts'
import type { Region } from '../../domain/regions/region.ts'
import { wholeRegion } from '../../domain/registers/field.ts'
import { monitorTexts } from '../../language/monitor-texts.ts'
import { addresses } from '../addresses.ts'
import { InviteLink } from '../invitations/invite-link.tsx'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; region: Region; series: IndicatorSeries }

/** What this visitor may do with the figures of an indicator; nothing for who only reads. */
export function IndicatorActions({ visit, region, series }: Props) {
  const { language, needs } = visit
  const texts = monitorTexts[language]
  if (!mayWriteSome(needs.caller, region.id, 'observations')) return null
  const prefilled = { indicator: series.code, ...placeOf(needs.caller, region, series) }
  return (
    <div class="utrecht-button-group no-print">
      <a
        class="utrecht-button utrecht-button--primary-action"
        href={addresses.newEntry(language, region.id, 'observations', prefilled)}
      >
        {texts.record}
      </a>
      <a
        class="utrecht-button utrecht-button--secondary-action"
        href={addresses.importRegister(language, region.id, 'observations')}
      >
        {texts.importFigures}
      </a>
      <InviteLink
        visit={visit}
        regionId={region.id}
        noun="observations"
        owner={{ municipality: editedMunicipalities(needs.caller, region.id)[0] ?? null }}
        prefilled={prefilled}
      />
      {mayWrite(needs.caller, region.id, 'indicators') && (
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.changeEntry(language, region.id, 'indicators', series.id)}
        >
          {texts.change}
        </a>
      )}
    </div>
  )
}

/** An editor of one municipality need not choose it; a figure of the region alone is of the region. */
function placeOf(
  caller: Visit['needs']['caller'],
  region: Region,
  { aggregation }: IndicatorSeries,
): { place?: string } {
  if (mayWrite(caller, region.id, 'observations')) return aggregation === 'none' ? { place: wholeRegion } : {}
  const [own, ...more] = editedMunicipalities(caller, region.id)
  return own !== undefined && more.length === 0 ? { place: own } : {}
}

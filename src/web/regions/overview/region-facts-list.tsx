import { writeDay, writeNumber } from '../../../language/figures.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import type { Language } from '../../../language/language.ts'
import type { RegionOverview } from '../../../operations/regions/read-region-overview.ts'
import { addresses } from '../../addresses.ts'
import { handoverWords } from '../handover-words.ts'

type Props = Pick<RegionOverview, 'region' | 'handover' | 'frameworkTitle'> & { language: Language }

export function RegionFactsList({ language, region, handover, frameworkTitle }: Props) {
  const texts = overviewTexts[language]
  const centre = region.municipalities.find(({ code }) => code === region.centreMunicipality)
  const inhabitants = region.municipalities.reduce((sum, municipality) => sum + municipality.inhabitants, 0)
  return (
    <aside class="detail__facts" aria-label={texts.keyFacts}>
      <dl class="facts">
        <div>
          <dt>{texts.handover}</dt>
          <dd>
            <time datetime={region.handoverOn}>{writeDay(language, region.handoverOn)}</time>
            <br />
            <strong>{handoverWords(language, handover)}</strong>
          </dd>
        </div>
        <div>
          <dt>{texts.municipalitiesTitle}</dt>
          <dd class="number">{region.municipalities.length}</dd>
        </div>
        <div>
          <dt>{texts.inhabitants}</dt>
          <dd class="number">{writeNumber(language, inhabitants)}</dd>
        </div>
        <div>
          <dt>{texts.centre}</dt>
          <dd>{centre?.name ?? region.centreMunicipality}</dd>
        </div>
        <div>
          <dt>{texts.framework}</dt>
          <dd>
            <a
              href={`${addresses.framework(language)}?uitgave=${encodeURIComponent(region.frameworkEdition)}`}
            >
              {frameworkTitle[language]}
            </a>
          </dd>
        </div>
      </dl>
    </aside>
  )
}

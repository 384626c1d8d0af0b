import { contrastWithWhite, houseAccent } from '../../../domain/regions/accent.ts'
import type { Looks } from '../../../domain/regions/looks.ts'
import { writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { looksTexts } from '../../../language/regions/looks-texts.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; regionId: string; looks: Looks }

/** What stands now, as it shows: the logo, and a patch of the colour. */
export function PresentLooks({ language, regionId, looks: { accent, logo } }: Props) {
  const texts = looksTexts[language]
  return (
    <section class="section" aria-labelledby="kop-nu">
      <h2 id="kop-nu">{texts.present}</h2>
      {accent === null && logo === null && <p class="muted">{texts.presentNone}</p>}
      {logo && (
        <p>
          <img
            class="looks__logo"
            src={addresses.logo(language, regionId, logo)}
            alt={logo.alternative}
            width={logo.width}
            height={logo.height}
          />
        </p>
      )}
      {accent !== null && <Patch language={language} accent={accent} />}
    </section>
  )
}

function Patch({ language, accent }: { language: Language; accent: string }) {
  // Rounded down, as where a colour is refused.
  const contrast = Math.floor(contrastWithWhite(accent) * 10) / 10
  return (
    <p class="looks__colour">
      <svg class="looks__patch" width="40" height="40" viewBox="0 0 10 10" aria-hidden="true">
        <rect width="10" height="10" fill={accent} />
      </svg>
      <span>
        <strong class="number">{accent}</strong>{' '}
        <span class="muted">{looksTexts[language].contrast(writeNumber(language, contrast))}</span>
      </span>
    </p>
  )
}

/** Two people changed it: what the other made of it, before anything is written over. */
export function ChangedMeanwhile({ language, looks: { accent, logo } }: Omit<Props, 'regionId'>) {
  const texts = looksTexts[language]
  const colour = accent ?? `${houseAccent} (${texts.houseColour})`
  return (
    <div class="utrecht-alert utrecht-alert--warning message" role="alert" id="fouten">
      <h2 class="message__title">{texts.meanwhile}</h2>
      <p>{texts.meanwhileNow(colour, logo?.alternative ?? texts.noLogo)}</p>
      <p>{texts.meanwhileNext}</p>
    </div>
  )
}

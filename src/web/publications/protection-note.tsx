import type { Language } from '../../language/language.ts'
import { publicationTexts } from '../../language/publication-texts.ts'

/** Why a figure reads "1 tot en met 4", or does not add up. */
export function ProtectionNote({ language }: { language: Language }) {
  const texts = publicationTexts[language]
  return (
    <section class="section" aria-labelledby="bescherming">
      <h2 id="bescherming">{texts.protection}</h2>
      <p>{texts.protectionBody}</p>
      <p>{texts.protectionTotals}</p>
      <p>
        {texts.protectionWhole} {texts.protectionStored}
      </p>
    </section>
  )
}

import { parties } from '../../../domain/terms.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { AskMatter } from '../../../operations/explorations/ask-for-round.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; matter: AskMatter; chosen: readonly string[] }

/** The organisations of the region, to be ticked; a municipality is asked in its own row. */
export function AskOrganisations({ language, matter: { region, organisations, asked }, chosen }: Props) {
  const texts = roundWorkTexts[language]
  const words: Readonly<Record<string, string>> = termTexts[language].parties
  const others = organisations.filter(({ party }) => parties.recognise(party) !== 'municipality')
  if (others.length === 0)
    return (
      <p>
        {texts.noOrganisations}{' '}
        <a href={addresses.register(language, region.id, 'organisations')}>{texts.toOrganisations}</a>
      </p>
    )
  return (
    <fieldset class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices choices--columns">
      <legend class="utrecht-form-label">{texts.organisations}</legend>
      {others.map(({ name, party }) => {
        const isAsked = asked.some(({ organisation }) => organisation === name)
        return (
          <label class="choice" key={name}>
            <input
              class="utrecht-checkbox utrecht-checkbox--html-input"
              type="checkbox"
              name="who"
              value={`/${name}`}
              checked={isAsked || chosen.includes(`/${name}`)}
              disabled={isAsked}
            />
            <span>
              <span lang="nl">{name}</span>
              <span class="choice__help">
                {words[party] ?? party}
                {isAsked && `, ${texts.asked}`}
              </span>
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

import {
  chosenOf,
  filterNames,
  isFiltered,
  type MatrixChoice,
  type MatrixFilter,
  noFilter,
  without,
} from '../../domain/explorations/matrix-choice.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { filterWord } from './matrix-filter-form.tsx'

type Props = {
  language: Language
  choice: MatrixChoice
  /** The address of the same page with another filter. */
  to: (filter: MatrixFilter) => string
}

/** What was chosen, each with the way to let it go; printed without. */
export function ChosenFilters({ language, choice: { filter }, to }: Props) {
  const texts = matrixTexts[language]
  if (!isFiltered(filter)) return null
  return (
    <div class="chosen">
      <p class="chosen__title" id="gekozen">
        {texts.chosen}
      </p>
      <ul class="chosen__list" aria-labelledby="gekozen">
        {filterNames.flatMap((name) =>
          chosenOf(filter, name).map((code) => (
            <li key={`${name} ${code}`}>
              <a class="chosen__one" href={to(without(filter, name, code))}>
                <span class="visually-hidden">{texts.clearOne} </span>
                {texts.keys[name]}: {filterWord(language, name, code)}
                <span class="chosen__cross no-print" aria-hidden="true">
                  {' '}
                  ×
                </span>
              </a>
            </li>
          )),
        )}
        <li class="no-print">
          <a class="chosen__all" href={to(noFilter)}>
            {texts.clearAll}
          </a>
        </li>
      </ul>
    </div>
  )
}

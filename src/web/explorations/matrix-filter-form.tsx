import {
  chosenOf,
  type FilterKey,
  filterKeys,
  filterNames,
  type MatrixChoice,
} from '../../domain/explorations/matrix-choice.ts'
import type { FieldProblems } from '../../domain/outcome.ts'
import type { Language } from '../../language/language.ts'
import { matrixTexts } from '../../language/matrix-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import { CheckboxesControl } from '../forms/choice-controls.tsx'

type Props = { language: Language; regionId: string; choice: MatrixChoice; problems: FieldProblems }

/** What the matrix counts. It stands in the address, so that a choice can be kept and passed on. */
export function MatrixFilterForm({ language, regionId, choice, problems }: Props) {
  const texts = matrixTexts[language]
  const { filter, openLines, view } = choice
  return (
    <details class="help no-print" open={Object.keys(problems).length > 0}>
      <summary>{texts.filter}</summary>
      <form
        class="filter-bar filter-bar--choices"
        method="get"
        action={addresses.exploration(language, regionId)}
      >
        <p class="filter-bar__result">{texts.filterHelp}</p>
        {filterNames.map((name) => (
          <CheckboxesControl
            key={name}
            language={language}
            name={name}
            label={texts.keys[name]}
            problem={problems[name]}
            filters
            values={chosenOf(filter, name).map((code) => dutchOf(name, code))}
            choices={filterKeys[name].terms.codes.map((code) => ({
              value: dutchOf(name, code),
              label: filterWord(language, name, code),
            }))}
          />
        ))}
        <CheckboxesControl
          language={language}
          name="deelthemas"
          label={texts.keys.deelthemas}
          problem={problems['deelthemas']}
          filters
          values={openLines === 'all' ? ['ja'] : []}
          choices={[{ value: 'ja', label: texts.showThemes }]}
        />
        {openLines !== 'all' &&
          openLines.map((line) => <input type="hidden" name="deelthemas" key={line} value={line} />)}
        {view === 'table' && <input type="hidden" name="weergave" value="tabel" />}
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          {wordTexts[language].show}
        </button>
      </form>
    </details>
  )
}

/** What can be chosen, as a reader meets it. */
export function filterWord(language: Language, name: FilterKey, code: string): string {
  const words: Readonly<Record<string, string>> = termTexts[language][lists[name]]
  return words[code] ?? code
}

const lists = {
  doel: 'aims',
  stand: 'findingStates',
  soort: 'transformationClasses',
  doelgroep: 'targetGroups',
  schaal: 'scales',
  aanpak: 'approaches',
} as const satisfies Record<FilterKey, keyof typeof termTexts.nl>

function dutchOf(name: FilterKey, code: string): string {
  const dutch: Readonly<Record<string, string>> = filterKeys[name].terms.dutch
  return dutch[code] ?? code
}

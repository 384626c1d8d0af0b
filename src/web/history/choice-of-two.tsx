import { historyTexts } from '../../language/history/history-texts.ts'
import { makerWords, standsNowWords } from '../../presentation/history/making-words.ts'
import type { MergedField } from '../../presentation/history/merge-entered.ts'
import { typedWords } from '../../presentation/history/typed-words.ts'
import { HelpAndProblem } from '../forms/control-words.tsx'
import { choosing } from './choosing.ts'
import type { ConflictProps } from './conflict-props.ts'
import { Lines } from './lines.tsx'

/** One field that two people changed in different ways. Nothing is chosen beforehand: neither text goes unseen. */
export function ChoiceOfTwo({
  visit: { language },
  thing,
  conflict: { region, by },
  makerOf,
  chosen,
  problems,
  one,
}: ConflictProps & { one: MergedField }) {
  const texts = historyTexts[language]
  const { field, begun, theirs, mine } = one
  const { key } = field
  const label = thing.labelOf(key)
  const problem = problems[key]
  const other = by === null ? texts.other : makerWords(language, by)
  const sides = [
    { whose: makerOf ? standsNowWords(language, makerOf(key)) : texts.theirs(other), value: theirs },
    { whose: texts.mine, value: mine },
  ]
  const words = (typed: string) => <Lines text={typedWords(field, typed, { language, region })} />
  return (
    <fieldset
      class="utrecht-form-fieldset utrecht-form-fieldset--html-fieldset choices"
      id={key}
      tabIndex={-1}
      {...(problem ? { 'aria-describedby': `${key}-fout` } : {})}
    >
      <legend class="utrecht-form-label">{label}</legend>
      <HelpAndProblem language={language} name={key} label={label} problem={problem} />
      {begun !== null && (
        <p class="muted">
          {texts.begun} {words(begun)}
        </p>
      )}
      {sides.map(({ whose, value }) => (
        <label class="choice" key={whose}>
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={key}
            value={value}
            required
            checked={chosen[key] === value}
          />
          <span>
            <strong>{whose}</strong>
            <br />
            {words(value)}
          </span>
        </label>
      ))}
      <input type="hidden" name={choosing.fields} value={key} />
      <input type="hidden" name={choosing.mine(key)} value={mine} />
    </fieldset>
  )
}

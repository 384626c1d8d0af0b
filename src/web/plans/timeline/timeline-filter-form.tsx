import type { FieldProblems } from '../../../domain/outcome.ts'
import {
  type TimelineChoice,
  type TimelineKey,
  timelineGroupings,
} from '../../../domain/plans/timeline/timeline-choice.ts'
import { actionStatuses } from '../../../domain/terms.ts'
import { byName } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { timelineTexts } from '../../../language/plans/timeline-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { TimelineFacts } from '../../../operations/plans/read-plan-timeline.ts'
import { addresses } from '../../addresses.ts'
import type { Choice } from '../../forms/choice-controls.tsx'
import { SelectControl } from '../../forms/controls.tsx'

type Props = {
  language: Language
  facts: TimelineFacts
  choice: TimelineChoice
  /** As it was typed, so that what is wrong stays to be seen. */
  asked: URLSearchParams
  problems: FieldProblems
}

/** What of the timeline is shown. It stands in the address, so that a choice can be kept and passed on. */
export function TimelineFilterForm({ language, facts, choice, asked, problems }: Props) {
  const texts = timelineTexts[language]
  const { region, actions } = facts
  const owners = [...new Set(actions.map(({ owner }) => owner))].filter((owner) => owner !== '')
  const control = (name: TimelineKey, choices: readonly Choice[]) => (
    <SelectControl
      language={language}
      name={name}
      label={texts.keys[name]}
      value={(asked.get(name) ?? '').slice(0, 80)}
      problem={problems[name]}
      filters
      none={name === 'per' ? texts.per.line : texts.all}
      choices={choices}
    />
  )
  return (
    <form
      class="filter-bar no-print"
      method="get"
      action={addresses.planTimeline(language, region.id)}
      aria-label={texts.filter}
    >
      {control('per', [{ value: timelineGroupings.dutch.owner, label: texts.per.owner }])}
      {control(
        'lijn',
        region.actionLines.map(({ number, title }) => ({
          value: String(number),
          label: `${number}. ${title[language]}`,
        })),
      )}
      {control('trekker', owners.sort(byName).map(named))}
      {control(
        'gemeente',
        region.municipalities.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {control(
        'stand',
        actionStatuses.codes.map((code) => ({
          value: actionStatuses.dutch[code],
          label: termTexts[language].actionStatuses[code],
        })),
      )}
      {choice.goal !== null && <input type="hidden" name="doel" value={choice.goal} />}
      <button class="utrecht-button utrecht-button--secondary-action" type="submit">
        {texts.show}
      </button>
      {[...asked.keys()].length > 0 && (
        <p class="filter-bar__result">
          {choice.goal !== null && texts.onlyGoal(choice.goal)}{' '}
          <a href={addresses.planTimeline(language, region.id)}>{texts.clear}</a>
        </p>
      )}
    </form>
  )
}

function named(value: string): Choice {
  return { value, label: value }
}

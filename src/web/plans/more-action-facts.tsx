import type { ComponentChildren } from 'preact'
import type { Action } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { writeDayOrPeriod, writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { actionModelTexts } from '../../language/plans/action-model-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { addresses } from '../addresses.ts'

type Props = {
  language: Language
  region: Region
  action: Action
  decisions: readonly { id: string; number: number }[]
}

/** How an action goes, when it runs, how wide it is and what it serves; what was not said is left out. */
export function MoreActionFacts({ language, region, action, decisions }: Props) {
  const texts = actionModelTexts[language]
  const terms = termTexts[language]
  const principles = (region.principles ?? []).filter(({ number }) => action.principles.includes(number))
  const facts: [string, ComponentChildren][] = [
    [texts.progress, action.progress && terms.progressMarks[action.progress]],
    [texts.when, runs(action, language)],
    [texts.scale, action.scale && terms.scales[action.scale]],
    [texts.approach, action.approach && terms.approaches[action.approach]],
    [
      texts.aims,
      writeList(
        language,
        action.aims.map((aim) => terms.aims[aim]),
      ),
    ],
    [
      texts.attentionGroups,
      writeList(
        language,
        action.attentionGroups.map((group) => terms.attentionGroups[group]),
      ),
    ],
    [
      texts.principles,
      principles.length > 0 && (
        <ul class="utrecht-unordered-list">
          {principles.map(({ number, title }) => (
            <li key={number}>
              {number}. {title[language]}
            </li>
          ))}
        </ul>
      ),
    ],
    [
      texts.decisions,
      action.decisions.length > 0 && (
        <ul class="plain-list spaced-links">
          {action.decisions.map((number) => {
            const id = decisions.find((one) => one.number === number)?.id
            const named = `${registerTexts.decisions[language].singular} ${number}`
            return (
              <li key={number}>
                {id === undefined ? (
                  named
                ) : (
                  <a href={addresses.entry(language, region.id, 'decisions', id)}>{named}</a>
                )}
              </li>
            )
          })}
        </ul>
      ),
    ],
  ]
  const known = facts.filter(([, words]) => words)
  if (known.length === 0) return null
  return (
    <dl class="facts">
      {known.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}

/** "vanaf 2e kwartaal 2024 tot en met 2025". */
function runs({ startsOn, endsOn }: Action, language: Language): string {
  const texts = actionModelTexts[language]
  return [
    startsOn === null ? '' : texts.from(writeDayOrPeriod(language, startsOn)),
    endsOn === null ? '' : texts.until(writeDayOrPeriod(language, endsOn)),
  ]
    .filter((part) => part !== '')
    .join(' ')
}

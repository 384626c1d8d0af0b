import { actionsLike } from '../../../domain/plans/measures/measure-in-plan.ts'
import type { TypicalMeasure } from '../../../domain/plans/measures/typical-measure.ts'
import { writeList } from '../../../language/figures.ts'
import { measureTexts } from '../../../language/plans/measure-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { ComparableAction } from '../../../operations/plans/measures/comparable.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { measureKeys } from './measure-rows.ts'

type Props = {
  visit: Visit
  regionId: string
  measure: TypicalMeasure
  actions: readonly ComparableAction[]
  gap: string
}

/** One measure: what it is, with whom, what could show that it works, and whether the plan has it. */
export function MeasureCard({ visit: { language }, regionId, measure, actions, gap }: Props) {
  const texts = measureTexts[language]
  const terms = termTexts[language]
  const title = measure.title[language]
  const begin: [string, string][] = [
    [measureKeys.measure, measure.code],
    ...(gap === '' ? [] : [[measureKeys.gap, gap] as [string, string]]),
  ]
  return (
    <li class="card">
      <label class="choice no-print">
        <input
          class="utrecht-checkbox utrecht-checkbox--html-input"
          type="checkbox"
          name={measureKeys.measure}
          value={measure.code}
        />
        <span class="visually-hidden">{title}</span>
      </label>
      <h3 class="card__title">{title}</h3>
      <div>
        <p>{measure.text[language]}</p>
        <dl class="measure-facts">
          <dt>{texts.aims}</dt>
          <dd>
            {writeList(
              language,
              measure.aims.map((aim) => terms.aims[aim].toLowerCase()),
            )}
          </dd>
          <dt>{texts.partners}</dt>
          <dd>{measure.parties.map((party) => terms.parties[party]).join(', ')}</dd>
          <dt>{texts.result}</dt>
          <dd>{measure.result[language]}</dd>
        </dl>
        <AlikeActions language={language} regionId={regionId} actions={actionsLike(measure, actions)} />
        <p>
          <a href={addresses.beginWithMeasure(language, regionId, begin)} aria-label={texts.beginWith(title)}>
            {texts.begin}
          </a>
        </p>
      </div>
    </li>
  )
}

/** What the plan may have already. */
export function AlikeActions({
  language,
  regionId,
  actions,
}: Pick<Props, 'regionId' | 'actions'> & { language: Visit['language'] }) {
  if (actions.length === 0) return null
  return (
    <div>
      <p>
        <strong>{measureTexts[language].inPlan}</strong>
      </p>
      <ul>
        {actions.map(({ id, code, title }) => (
          <li key={id}>
            <a href={addresses.entry(language, regionId, 'actions', id)}>
              {code} <span lang="nl">{title}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

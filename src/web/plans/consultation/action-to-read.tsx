import type { ComponentChildren } from 'preact'
import type { ConsultedAction, ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import type { PlacePart } from '../../../domain/plans/consultation/place-in-plan.ts'
import { writeAmount, writeDayOrPeriod, writeList } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import { ReactLink } from './react-link.tsx'

type Props = {
  language: Language
  plan: ConsultedPlan
  action: ConsultedAction
  reactAt: ((about: string) => string) | undefined
  heading?: 'h3' | 'h4'
}

/** What will be done, by whom, where and when, and what it costs. Each text that can be quoted says its place. */
export function ActionToRead({ language, plan, action, reactAt, heading: Heading = 'h4' }: Props) {
  const texts = readingTexts[language]
  const name = `actie-${action.code}`
  const text = (part: PlacePart, words: string) =>
    words === '' ? null : (
      <span class="as-written" lang="nl" data-place={`${name}/${part}`}>
        {words}
      </span>
    )
  return (
    <article class="action-to-read" aria-labelledby={name}>
      <Heading id={name}>
        {texts.actionPlace(action.code)}:{' '}
        <span lang="nl" data-place={name}>
          {action.title}
        </span>{' '}
        {action.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </Heading>
      <dl class="facts facts--wide">
        <Fact term={texts.parts.omschrijving}>{text('omschrijving', action.description)}</Fact>
        <Fact term={texts.parts.resultaat}>{text('resultaat', action.result)}</Fact>
        <Fact term={texts.parts.wie}>{whoOf(action, language)}</Fact>
        <Fact term={texts.where}>{whereOf(action, plan, language)}</Fact>
        <Fact term={texts.when}>{action.years.join(', ') || null}</Fact>
        <Fact term={texts.parts.mijlpalen}>{milestonesOf(action, language)}</Fact>
        <Fact term={texts.parts.kosten}>{costsOf(action, language)}</Fact>
      </dl>
      <ReactLink language={language} about={name} place={texts.actionPlace(action.code)} reactAt={reactAt} />
    </article>
  )
}

/** What was not filled in is left out: a reader has no form to do it in. */
function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  if (children === null) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function whoOf({ owner, partners }: ConsultedAction, language: Language): ComponentChildren {
  const all = [owner, ...partners].filter((one) => one !== '')
  return all.length === 0 ? null : <span lang="nl">{writeList(language, [...new Set(all)])}</span>
}

function whereOf(
  { municipalities }: ConsultedAction,
  plan: ConsultedPlan,
  language: Language,
): string | null {
  if (municipalities.length === 0) return null
  if (municipalities.length === plan.municipalities.length) return readingTexts[language].wholeRegion
  const names = new Map(plan.municipalities.map(({ code, name }) => [code, name]))
  return writeList(
    language,
    municipalities.map((code) => names.get(code) ?? code),
  )
}

function milestonesOf({ code, milestones }: ConsultedAction, language: Language): ComponentChildren {
  if (milestones.length === 0) return null
  return (
    <ul>
      {milestones.map(({ title, due }) => (
        <li key={`${due} ${title}`}>
          {writeDayOrPeriod(language, due)}:{' '}
          <span lang="nl" data-place={`actie-${code}/mijlpalen`}>
            {title}
          </span>
        </li>
      ))}
    </ul>
  )
}

function costsOf({ costs }: ConsultedAction, language: Language): string | null {
  if (costs.length === 0) return null
  return writeList(
    language,
    costs.map(({ year, amountCents }) => `${year}: ${writeAmount(language, amountCents)}`),
  )
}

import { sumCents } from '../../domain/money/money.ts'
import type { Action } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { writeAmount } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { planTexts } from '../../language/plan-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { classLooks, municipalityNames, statusLooks, yearSpan } from '../../presentation/plans/plan-names.ts'
import type { PlanLinks } from './plan-links.ts'

type Props = {
  language: Language
  region: Pick<Region, 'municipalities'>
  action: Action
  links: PlanLinks
  heading?: 'h3' | 'h4'
}

/** An action in short: what, which kind, how far, who, where, when and for how much. */
export function ActionCard({ language, region, action, links, heading: Heading = 'h4' }: Props) {
  const texts = planTexts[language]
  const name = (
    <>
      {action.code} <span lang="nl">{action.title}</span>
    </>
  )
  return (
    <li class="action-card">
      <Heading class="action-card__title">
        {links.action ? <a href={links.action(action.id)}>{name}</a> : name}
      </Heading>
      <p class="action-card__marks">
        <ActionMarks language={language} action={action} />
      </p>
      <p class="action-card__who">
        {action.owner === '' ? (
          <span class="missing-mark">{texts.ownerMissing}</span>
        ) : (
          <span lang="nl">{action.owner}</span>
        )}
        {action.municipalities.length > 0 &&
          `, ${texts.inPlaces(lowerFirst(municipalityNames(action.municipalities, { language, region })))}`}
      </p>
      <p class="action-card__facts">
        <span class="number">{yearSpan(action.years, language)}</span>{' '}
        {action.costs.length === 0 ? (
          <span class="missing-mark">{texts.costUnknown}</span>
        ) : (
          <span class="number">{writeAmount(language, sumCents(action.costs))}</span>
        )}
      </p>
    </li>
  )
}

/** Kind, status, and whether it was invented. */
export function ActionMarks({ language, action }: { language: Language; action: Action }) {
  const terms = termTexts[language]
  return (
    <>
      <span class={classLooks[action.transformationClass]}>
        {terms.transformationClasses[action.transformationClass]}
      </span>{' '}
      <span class={statusLooks[action.status]}>{terms.actionStatuses[action.status]}</span>{' '}
      {action.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
    </>
  )
}

/** "Alle gemeenten" in the middle of a line; names of municipalities keep their capital. */
function lowerFirst(words: string): string {
  const isAll = words === planTexts.nl.allMunicipalities || words === planTexts.en.allMunicipalities
  return isAll ? words.charAt(0).toLowerCase() + words.slice(1) : words
}

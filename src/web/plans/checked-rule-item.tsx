import type { CheckedRule } from '../../domain/plans/check/check-plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { planCheckTexts } from '../../language/plan-check-texts.ts'
import { aroundPlanTexts } from '../../language/plans/rules-around-the-plan-texts.ts'
import { sourcePartTexts } from '../../language/plans/source-part-texts.ts'
import { noteSentence } from '../../presentation/plans/words-around-the-plan.ts'
import type { Visit } from '../visit.ts'
import { RemarkItem } from './remark-item.tsx'
import { RuleSwitch } from './rule-switch.tsx'

type Props = { visit: Visit; region: Region; checked: CheckedRule }

const looks: Record<CheckedRule['state'], string> = {
  kept: 'check check--ok',
  open: 'check check--open',
  departed: 'check check--departed',
  off: 'check check--off',
}

/** One rule of the plan check with its remarks, each with the way to mend it or to depart from it. */
export function CheckedRuleItem({ visit, region, checked }: Props) {
  const { language } = visit
  const texts = planCheckTexts[language]
  const { rule, state, severity, sources, remarks, notes } = checked
  const { title, why, what } = texts.rules[rule]
  const open = remarks.filter(({ answer }) => answer === null).length
  return (
    <li class={looks[state]} id={rule}>
      <p class="check__state">{texts.states[state]}</p>
      <div class="check__body">
        <h2 class="check__rule">{title}</h2>
        <p class="check__why">{why}</p>
        {remarks.length > 0 && (
          <>
            <p class="small muted">
              {open === remarks.length ? texts.remarks(open) : texts.openOf(open, remarks.length)}
              {open > 0 && `. ${what}`}
            </p>
            <ul>
              {remarks.map((remark) => (
                <RemarkItem key={remark.subject} visit={visit} region={region} rule={rule} remark={remark} />
              ))}
            </ul>
          </>
        )}
        {notes.length > 0 && (
          <details class="small">
            <summary>{aroundPlanTexts[language].atFoot}</summary>
            <ul>
              {notes.map((note) => (
                <li key={note.balance}>{noteSentence(note, language)}</li>
              ))}
            </ul>
          </details>
        )}
        <p class="small muted">
          {texts.source}: {sources.map((part) => `${sourcePartTexts[language][part]} (${part})`).join('; ')}
        </p>
        <RuleSwitch visit={visit} regionId={region.id} checked={checked} />
      </div>
      <p class="check__source">
        {rule} {state === 'open' && texts.severities[severity]}
      </p>
    </li>
  )
}

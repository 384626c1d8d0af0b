import { mayWriteSome } from '../../../domain/caller.ts'
import { type DecidedGap, isDecided, stateOfGap } from '../../../domain/explorations/undecided-gaps.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import { gapSentence } from '../../../presentation/explorations/gap-words.ts'
import { addresses } from '../../addresses.ts'
import type { Visit } from '../../visit.ts'
import { GapAnswers } from './gap-answers.tsx'

type Props = { visit: Visit; region: Region; gap: DecidedGap }

/** One gap in the list: whether it is decided, and how. */
export function GapItem({ visit, region, gap }: Props) {
  const { language, needs } = visit
  const texts = gapTexts[language]
  const decided = isDecided(gap)
  const mayDecide = mayWriteSome(needs.caller, region.id, 'actions')
  const look = !gap.stands ? 'check check--departed' : decided ? 'check check--ok' : 'check check--open'
  return (
    <li class={look} id={gap.key}>
      <p class="check__state">{!gap.stands ? texts.gone : decided ? texts.decided : texts.open}</p>
      <div class="check__body">
        <p class="check__rule">
          <a href={addresses.gap(language, region.id, gap.key)}>
            {gapSentence(gap.gap, stateOfGap(gap), { language, region })}
          </a>
        </p>
        {gap.findings.length > 0 && (
          <p class="small muted" lang="nl">
            {gap.findings.map(({ title }) => title).join(' · ')}
          </p>
        )}
        {decided && <GapAnswers language={language} regionId={region.id} gap={gap} />}
      </div>
      <p class="check__source no-print">
        {!decided && mayDecide && (
          <a href={addresses.gap(language, region.id, gap.key)}>
            {texts.decide}
            <span class="visually-hidden">
              : {gapSentence(gap.gap, stateOfGap(gap), { language, region })}
            </span>
          </a>
        )}
      </p>
    </li>
  )
}

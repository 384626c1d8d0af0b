import { type DecidedGap, nounOfAnswer } from '../../../domain/explorations/undecided-gaps.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'

type Props = { language: Language; regionId: string; gap: Pick<DecidedGap, 'answers' | 'noAction'> }

/** What is done about a gap: the goals and actions that fill it, or why nothing does. */
export function GapAnswers({ language, regionId, gap: { answers, noAction } }: Props) {
  const texts = gapTexts[language]
  return (
    <ul class="plain-list">
      {answers.map(({ kind, id, code, title }) => (
        <li key={id}>
          <a href={addresses.entry(language, regionId, nounOfAnswer[kind], id)}>
            {texts[kind](code)}: <span lang="nl">{title}</span>
          </a>
        </li>
      ))}
      {noAction !== null && (
        <li>
          {texts.noActionHere} <span lang="nl">{noAction.reason}</span>
        </li>
      )}
    </ul>
  )
}

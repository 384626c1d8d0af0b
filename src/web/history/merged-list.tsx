import type { Region } from '../../domain/regions/region.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import type { MergedField } from '../../presentation/history/merge-entered.ts'
import { typedWords } from '../../presentation/history/typed-words.ts'
import type { Visit } from '../visit.ts'
import { Lines } from './lines.tsx'

type Props = { visit: Visit; register: Register; region: Region; merged: readonly MergedField[] }

/** What only one of two changed: it is taken over, and shown. */
export function MergedList({ visit: { language }, register, region, merged }: Props) {
  const texts = historyTexts[language]
  const settled = merged.filter(({ state }) => state === 'mine' || state === 'theirs')
  if (settled.length === 0) return null
  return (
    <div>
      <h2>{texts.mergedTitle}</h2>
      <p>{texts.mergedLead}</p>
      <dl class="facts facts--wide">
        {settled.map(({ field, state, theirs, mine }) => (
          <div key={field.key}>
            <dt>{registerTexts[register.noun][language].fields[field.key]?.label ?? field.key}</dt>
            <dd>
              <strong>{state === 'theirs' ? texts.fromThem : texts.mine}:</strong>{' '}
              <Lines text={typedWords(field, state === 'theirs' ? theirs : mine, { language, region })} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

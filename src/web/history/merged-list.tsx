import { historyTexts } from '../../language/history/history-texts.ts'
import { writeMoment } from '../../language/moments.ts'
import { makerWords } from '../../presentation/history/making-words.ts'
import { typedWords } from '../../presentation/history/typed-words.ts'
import type { ConflictProps } from './conflict-props.ts'
import { Lines } from './lines.tsx'

/** What only one of two changed: it is taken over, and shown. */
export function MergedList({
  visit: { language },
  thing,
  conflict: { region },
  makerOf,
  merged,
}: ConflictProps) {
  const texts = historyTexts[language]
  const settled = merged.filter(({ state }) => state === 'mine' || state === 'theirs')
  if (settled.length === 0) return null
  const themOf = (key: string) => {
    const made = makerOf?.(key)
    return made
      ? texts.theirs(`${makerWords(language, made)}, ${writeMoment(language, made.at)}`)
      : texts.fromThem
  }
  return (
    <div>
      <h2>{texts.mergedTitle}</h2>
      <p>{texts.mergedLead}</p>
      <dl class="facts facts--wide">
        {settled.map(({ field, state, theirs, mine }) => (
          <div key={field.key}>
            <dt>{thing.labelOf(field.key)}</dt>
            <dd>
              <strong>{state === 'theirs' ? themOf(field.key) : texts.mine}:</strong>{' '}
              <Lines text={typedWords(field, state === 'theirs' ? theirs : mine, { language, region })} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

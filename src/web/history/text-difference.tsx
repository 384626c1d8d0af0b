import { compareTexts } from '../../domain/history/compare-texts.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import type { Language } from '../../language/language.ts'
import { Lines } from './lines.tsx'

/** What became of a text: what went is struck through, what came is underlined, and both are said to who cannot see that. */
export function TextDifference({
  language,
  before,
  after,
}: {
  language: Language
  before: string
  after: string
}) {
  const texts = historyTexts[language]
  return (
    <>
      {compareTexts(before, after).map(({ kind, text }, at) => {
        const key = `${at}`
        if (kind === 'same') return <Lines key={key} text={text} />
        const Mark = kind === 'struck' ? 'del' : 'ins'
        return (
          <Mark key={key}>
            <span class="visually-hidden"> {kind === 'struck' ? texts.gone : texts.fresh} </span>
            <Lines text={text} />
          </Mark>
        )
      })}
    </>
  )
}

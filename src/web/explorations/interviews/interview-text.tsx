import { paragraphsOf, piecesOf, type Sentence } from '../../../domain/explorations/passage.ts'
import { writeList } from '../../../language/figures.ts'
import { interviewPageTexts } from '../../../language/interview-page-texts.ts'
import type { Language } from '../../../language/language.ts'
import type { TakenFinding } from '../../../operations/explorations/read-interview.ts'

type Props = { language: Language; text: string; findings: readonly TakenFinding[] }

/** The text to read: paragraphs, with the passages that were taken marked. */
export function InterviewText({ language, text, findings }: Props) {
  return (
    <div class="interview-text" lang="nl">
      {paragraphsOf(text).map((sentences) => (
        <p key={sentences[0]?.number}>
          <Marked language={language} text={text} findings={findings} part={wholeOf(sentences)} />
        </p>
      ))}
    </div>
  )
}

/** A stretch of the text; a mark says for which findings it was used. */
export function Marked({ language, text, findings, part }: Props & { part: { start: number; end: number } }) {
  const passages = findings.map(({ words }) => words)
  return (
    <>
      {piecesOf(text, passages, part).map((piece, at) => {
        if (piece.passages.length === 0) return piece.words
        const numbers = piece.passages.flatMap((place) => findings[place]?.number ?? []).map(String)
        return (
          <mark key={at} title={interviewPageTexts[language].usedIn(writeList(language, numbers))}>
            {piece.words}
          </mark>
        )
      })}
    </>
  )
}

function wholeOf(sentences: readonly Sentence[]): { start: number; end: number } {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 }
}

import type { PaperBlock, Span } from '../../../documents/paper/paper-outline.ts'
import type { ChapterText } from '../../../domain/plans/document-chapter.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { asWritten, note } from '../../explorations/report/report-words.ts'
import { list, paragraph } from './document-words.ts'

/** The region's own text of a chapter: paragraphs, and lists of lines that begin with a dash. Every sign is a sign: there is no other markup. */
export function chapterTextBlocks(chapter: ChapterText | undefined, language: Language): PaperBlock[] {
  if (!chapter) return []
  const { text, textEnglish, isExample } = chapter
  const isTranslated = language === 'en' && textEnglish !== ''
  const written = isTranslated ? textEnglish : text
  const words = (told: string): [Span] => [isTranslated ? { text: told } : asWritten(told, language)]
  const blocks = written
    .split(/\n[^\S\n]*\n/)
    .flatMap(runsOfLines)
    .map(({ kind, lines }) => (kind === 'list' ? list(lines.map(words)) : paragraph(words(lines.join(' ')))))
  const saysSo = isExample && blocks.length > 0 && !/voorbeeld|example/i.test(written)
  return saysSo ? [...blocks, note(documentTexts[language].example)] : blocks
}

type Run = { kind: 'list' | 'paragraph'; lines: string[] }

const dash = /^[-*•–]\s+(?=\S)/

function runsOfLines(part: string): Run[] {
  const runs: Run[] = []
  for (const line of part.split('\n').map((one) => one.trim())) {
    if (line === '') continue
    const kind = dash.test(line) ? 'list' : 'paragraph'
    const told = line.replace(dash, '')
    const last = runs.at(-1)
    if (last?.kind === kind) last.lines.push(told)
    else runs.push({ kind, lines: [told] })
  }
  return runs
}

import type { PaperBlock } from '../../../documents/paper/paper-outline.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import type { ReportFacts } from './report-facts.ts'
import { namedFinding, note, section } from './report-words.ts'

/** What might be done together, and what parties see otherwise. */
export function likenessSection(facts: ReportFacts, language: Language): PaperBlock[] {
  const texts = analysisTexts[language]
  const { overlaps, disagreements } = facts.analysis
  const parties = termTexts[language].parties
  return [
    section(texts.likeness),
    note(texts.likenessLead),
    overlaps.length === 0
      ? { kind: 'paragraph', words: `${texts.overlaps}: ${texts.overlapsNone.toLowerCase()}` }
      : {
          kind: 'table',
          caption: texts.overlaps,
          namedRows: true,
          columns: [
            { heading: texts.lines, share: 1 },
            { heading: texts.findings, share: 5 },
          ],
          rows: overlaps.map(({ line, findings }) => [
            { lines: [texts.line(line)] },
            { lines: findings.map((finding) => namedFinding(finding, facts, language)) },
          ]),
        },
    ...(disagreements.length === 0
      ? []
      : [
          { kind: 'paragraph', words: [{ text: texts.disagreements, look: 'strong' }] } as const,
          {
            kind: 'list',
            items: disagreements.map(({ there, lacking }) => [
              { text: `${parties[there.perspective]}: ${texts.saysThere} ` },
              ...namedFinding(there, facts, language),
              { text: `. ${parties[lacking.perspective]}: ${texts.saysLacking} ` },
              ...namedFinding(lacking, facts, language),
              { text: '.' },
            ]),
          } as const,
        ]),
  ]
}

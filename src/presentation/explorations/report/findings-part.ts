import type { PaperBlock, PaperPart } from '../../../documents/paper/paper-outline.ts'
import { linesOfValues } from '../../../domain/explorations/lines-of-finding.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import type { Language } from '../../../language/language.ts'
import { placeName } from '../../registers/cell-words.ts'
import { findingRow } from './finding-row.ts'
import type { ReportFacts, ReportFinding } from './report-facts.ts'
import { chapter, section } from './report-words.ts'

/** Every finding, under each action line it names: per line, and within it per municipality, the region as a whole last. */
export function findingsPart(facts: ReportFacts, language: Language): PaperPart {
  const texts = reportTexts[language]
  const named = facts.findings.flatMap((finding) =>
    linesOfValues(finding.values).map((line) => ({ line, finding })),
  )
  const byLine = Map.groupBy(named, ({ line }) => line)
  return {
    blocks: [
      chapter(texts.perLine),
      ...facts.region.actionLines.flatMap(({ number, title }) => [
        section(texts.lineTitle(number, title[language])),
        ...findingsOfLine(
          number,
          (byLine.get(number) ?? []).map(({ finding }) => finding),
          facts,
          language,
        ),
      ]),
    ],
  }
}

function findingsOfLine(
  line: number,
  findings: readonly ReportFinding[],
  { region, isPublic }: ReportFacts,
  language: Language,
): PaperBlock[] {
  const texts = reportTexts[language]
  if (findings.length === 0)
    return [{ kind: 'paragraph', words: isPublic ? texts.lineEmptyPublic : texts.lineEmpty }]
  const byPlace = Map.groupBy(findings, ({ values }) => String(values['place']))
  const known = [...region.municipalities.map(({ code }) => code), wholeRegion]
  // What a municipality said that left the region since, stays told.
  const former = [...byPlace.keys()].filter((place) => !known.includes(place))
  return [...known, ...former].flatMap((place): PaperBlock[] => {
    const here = byPlace.get(place)
    if (!here) return []
    const name = placeName(region, place, language)
    return [
      { kind: 'heading', level: 3, text: name },
      {
        kind: 'table',
        caption: texts.tableOf(line, name),
        headed: true,
        namedRows: true,
        columns: [
          { heading: texts.finding, share: 7.6 },
          { heading: texts.state, share: 2.6 },
          { heading: texts.kind, share: 2.6 },
          { heading: texts.aims, share: 3 },
          { heading: texts.partners, share: 4.2 },
          { heading: texts.cost, share: 2.2, isNumber: true },
        ],
        rows: here.map((finding) => findingRow(finding, { line, region, language })),
      },
    ]
  })
}

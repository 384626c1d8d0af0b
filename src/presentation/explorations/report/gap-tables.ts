import type { PaperBlock, PaperCell } from '../../../documents/paper/paper-outline.ts'
import type { Gap } from '../../../domain/explorations/gap-key.ts'
import { type DecidedGap, stateOfGap } from '../../../domain/explorations/undecided-gaps.ts'
import { analysisTexts } from '../../../language/analysis-texts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeList } from '../../../language/figures.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { placeName } from '../../registers/cell-words.ts'
import { decisionCell, sameDecision } from './decision-cell.ts'
import type { ReportFacts } from './report-facts.ts'
import { asWritten, cell, section } from './report-words.ts'

type Reader = Pick<ReportFacts, 'region'> & { language: Language }

/** Every gap with what the region decided about it, kind by kind. */
export function gapTables(
  { region }: ReportFacts,
  gaps: readonly DecidedGap[],
  language: Language,
): PaperBlock[] {
  const texts = analysisTexts[language]
  const reader = { region, language }
  const of = (...kinds: readonly Gap['kind'][]) => gaps.filter(({ gap }) => kinds.includes(gap.kind))
  const cells = Map.groupBy(of('cell'), stateOfGap)
  return [
    ...missingTable(cells.get('missing') ?? [], reader),
    ...table(texts.unsaid, together(cells.get('unsaid') ?? [], reader), texts.unsaidNone, language),
    ...table(texts.lackingAims, together(of('aim'), reader), texts.lackingAimsNone, language),
    ...table(
      texts.lackingGroups,
      eachApart(of('target-group', 'attention-group'), reader),
      texts.lackingGroupsNone,
      language,
    ),
    ...table(texts.unheard, eachApart(of('party'), reader), texts.unheardNone, language),
  ]
}

/** Beside each cell the findings that say what it misses. */
function missingTable(gaps: readonly DecidedGap[], reader: Reader): PaperBlock[] {
  const { language } = reader
  const { missing, missingNone } = analysisTexts[language]
  const words = reportTexts[language]
  if (gaps.length === 0) return [section(missing), { kind: 'paragraph', words: missingNone }]
  return [
    section(missing),
    {
      kind: 'table',
      caption: missing,
      headed: true,
      namedRows: true,
      stacked: true,
      columns: [
        { heading: gapTexts[language].gapColumn, share: 2.4 },
        { heading: words.gapSays, share: 3.8 },
        { heading: words.whatDecided, share: 3.8 },
      ],
      rows: gaps.map((gap) => [
        cell(lineAnd([gap], reader)),
        { lines: gap.findings.map(({ title }) => [asWritten(title, language)]) },
        decisionCell(gap, language),
      ]),
    },
  ]
}

function table(title: string, rows: PaperCell[][], none: string, language: Language): PaperBlock[] {
  if (rows.length === 0) return [section(title), { kind: 'paragraph', words: none }]
  return [
    section(title),
    {
      kind: 'table',
      caption: title,
      headed: true,
      namedRows: true,
      stacked: true,
      columns: [
        { heading: gapTexts[language].gapColumn, share: 5 },
        { heading: reportTexts[language].whatDecided, share: 5 },
      ],
      rows,
    },
  ]
}

/** Of one action line, about which the same was decided, in one row: there can be many of them. */
function together(gaps: readonly DecidedGap[], reader: Reader): PaperCell[][] {
  const alike = Map.groupBy(gaps, (one) => `${lineOf(one.gap)} ${sameDecision(one)}`)
  return [...alike.values()].flatMap((some) =>
    some[0] ? [[cell(lineAnd(some, reader)), decisionCell(some[0], reader.language)]] : [],
  )
}

function eachApart(gaps: readonly DecidedGap[], reader: Reader): PaperCell[][] {
  return gaps.map((one) => [cell(nameOf(one.gap, reader)), decisionCell(one, reader.language)])
}

/** "Actielijn 2: Huizen en Laren". */
function lineAnd(gaps: readonly DecidedGap[], reader: Reader): string {
  const { language } = reader
  const names = writeList(
    language,
    gaps.map(({ gap }) => nameOf(gap, reader)),
  )
  const line = gaps[0] && lineOf(gaps[0].gap)
  return line === undefined ? names : `${analysisTexts[language].line(line)}: ${names}`
}

function lineOf(gap: Gap): number | undefined {
  return 'line' in gap ? gap.line : undefined
}

function nameOf(gap: Gap, { region, language }: Reader): string {
  const terms = termTexts[language]
  switch (gap.kind) {
    case 'cell':
      return placeName(region, gap.place, language)
    case 'aim':
      return terms.aims[gap.aim].toLowerCase()
    case 'target-group':
      return terms.targetGroups[gap.group]
    case 'attention-group':
      return terms.attentionGroups[gap.group]
    case 'party':
      return terms.parties[gap.party]
  }
}

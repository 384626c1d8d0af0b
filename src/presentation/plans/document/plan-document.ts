import type { PaperBlock, PaperOutline, PaperPart } from '../../../documents/paper/paper-outline.ts'
import {
  type ChapterTexts,
  type DocumentChapter,
  documentChapters,
} from '../../../domain/plans/document-chapter.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { asWritten } from '../../explorations/report/report-words.ts'
import { actionsChapter } from './actions-chapter.ts'
import { ambitionChapter } from './ambition-chapter.ts'
import { annexesChapter } from './annexes-chapter.ts'
import { cooperationChapter } from './cooperation-chapter.ts'
import { decisionsChapter } from './decisions-chapter.ts'
import { type ChapterMaker, paragraph } from './document-words.ts'
import { explorationChapter } from './exploration-chapter.ts'
import { factsChapter } from './facts-chapter.ts'
import { frontBlocks } from './front-blocks.ts'
import { moneyChapter } from './money-chapter.ts'
import { monitoringChapter } from './monitoring-chapter.ts'
import { occasionChapter } from './occasion-chapter.ts'
import { regionChapter } from './region-chapter.ts'
import { risksChapter } from './risks-chapter.ts'

/** The plan as a document: what every medium shows, in one language. */
export function planDocument(
  facts: PlanDocumentFacts,
  language: Language,
  chapterTexts: ChapterTexts = new Map(),
): PaperOutline {
  const { title, summary } = documentTexts[language]
  const { contents, page, of, forRegion, forEverybody } = reportTexts[language]
  const { region, isPublic, day } = facts
  const named = title(region.planFrom, region.planTo)
  const written = writeDay(language, day)
  const marking = isPublic ? forEverybody : forRegion
  return {
    language,
    title: named,
    overtitle: region.name,
    marking,
    author: region.name,
    summary: summary(region.name, written),
    day,
    footer: [named, written, marking].join(' · '),
    words: { contents, page, of },
    front: frontBlocks(facts, language),
    body: documentChapters.map((chapter) =>
      partOf(chapter, facts, language, chapterTexts.get(chapter) ?? ''),
    ),
  }
}

const makers: Readonly<Record<DocumentChapter, ChapterMaker>> = {
  occasion: occasionChapter,
  region: regionChapter,
  facts: factsChapter,
  exploration: explorationChapter,
  ambition: ambitionChapter,
  actions: actionsChapter,
  cooperation: cooperationChapter,
  money: moneyChapter,
  monitoring: monitoringChapter,
  risks: risksChapter,
  decisions: decisionsChapter,
  annexes: annexesChapter,
}

/** Of which the tables are as broad as a page that is turned. */
const wideChapters: readonly DocumentChapter[] = ['exploration', 'annexes']

function partOf(
  chapter: DocumentChapter,
  facts: PlanDocumentFacts,
  language: Language,
  ownText: string,
): PaperPart {
  const { chapters, nothing } = documentTexts[language]
  const blocks = [...freeParagraphs(ownText, language), ...makers[chapter](facts, language)]
  const wide = wideChapters.includes(chapter)
  return {
    ...(wide ? { wide } : {}),
    blocks: [
      { kind: 'heading', level: 1, text: chapters[chapter], ...(wide ? {} : { newPage: true }) },
      ...(blocks.length === 0 ? [paragraph(nothing[chapter])] : blocks),
    ],
  }
}

function freeParagraphs(text: string, language: Language): PaperBlock[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => paragraph([asWritten(part, language)]))
}

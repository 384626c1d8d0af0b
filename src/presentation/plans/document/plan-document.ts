import type { PaperBlock, PaperOutline, PaperPart } from '../../../documents/paper/paper-outline.ts'
import { type DocumentChapter, documentChapters } from '../../../domain/plans/document-chapter.ts'
import type { PlanDocumentFacts } from '../../../domain/plans/plan-document-facts.ts'
import { reportTexts } from '../../../language/explorations/report-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { documentTexts } from '../../../language/plans/document-texts.ts'
import { planVersionTexts } from '../../../language/plans/plan-version-texts.ts'
import { versionDocumentTexts } from '../../../language/plans/version-document-texts.ts'
import { note } from '../../explorations/report/report-words.ts'
import { actionsChapter } from './actions-chapter.ts'
import { ambitionChapter } from './ambition-chapter.ts'
import { annexesChapter } from './annexes-chapter.ts'
import { chapterTextBlocks } from './chapter-text-blocks.ts'
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
export function planDocument(facts: PlanDocumentFacts, language: Language): PaperOutline {
  const { title, summary } = documentTexts[language]
  const { contents, page, of, forRegion, forEverybody } = reportTexts[language]
  const { region, isPublic, day, version } = facts
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
    footer: [
      named,
      ...(version ? [planVersionTexts[language].version(version.number)] : []),
      written,
      marking,
    ].join(' · '),
    words: { contents, page, of },
    front: frontBlocks(facts, language),
    body: documentChapters.map((chapter) => partOf(chapter, facts, language)),
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

function partOf(chapter: DocumentChapter, facts: PlanDocumentFacts, language: Language): PaperPart {
  const { chapters, nothing } = documentTexts[language]
  const number = documentChapters.indexOf(chapter) + 1
  const text = facts.texts.find((one) => one.number === number)
  const blocks = [...chapterTextBlocks(text, language), ...chapterFromFacts(chapter, facts, language)]
  const wide = wideChapters.includes(chapter)
  return {
    ...(wide ? { wide } : {}),
    blocks: [
      { kind: 'heading', level: 1, text: chapters[chapter], ...(wide ? {} : { newPage: true }) },
      ...(blocks.length === 0 ? [paragraph(nothing[chapter])] : blocks),
    ],
  }
}

/** What the data of the plan make of a chapter, without the region's own text. */
export function chapterFromFacts(
  chapter: DocumentChapter,
  facts: PlanDocumentFacts,
  language: Language,
): PaperBlock[] {
  return facts.notKept?.includes(chapter)
    ? [note(versionDocumentTexts[language].notKept)]
    : makers[chapter](facts, language)
}

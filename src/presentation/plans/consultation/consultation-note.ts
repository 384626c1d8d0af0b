import type { PaperBlock, PaperOutline } from '../../../documents/paper/paper-outline.ts'
import { countReactions, isUnanswered } from '../../../domain/plans/consultation/consultation.ts'
import { byPlace } from '../../../domain/plans/consultation/order-of-places.ts'
import { writeDay, writeNumber } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { consultationTexts } from '../../../language/plans/consultation-texts.ts'
import { asWritten, chapter, note } from '../../explorations/report/report-words.ts'
import { noteCounts } from './note-counts.ts'
import type { NoteFacts } from './note-facts.ts'
import { noteRow } from './note-row.ts'
import { placeWords } from './place-words.ts'

/** Nota van beantwoording: counts first, then every reaction with its answer, in the order of the plan. */
export function consultationNote(facts: NoteFacts, language: Language): PaperOutline {
  const texts = answerNoteTexts[language]
  const { regionName, title, day, isPublic } = facts
  const written = writeDay(language, day)
  const marking = isPublic ? texts.forEverybody : texts.forRegion
  return {
    language,
    title: texts.title,
    overtitle: regionName,
    marking,
    author: regionName,
    summary: texts.summary(regionName, title),
    day,
    footer: [texts.title, regionName, written, marking].join(' · '),
    words: { contents: texts.contents, page: texts.page, of: texts.of },
    front: front(facts, language),
    body:
      facts.reactions.length === 0
        ? [{ blocks: [chapter(texts.perPlace), { kind: 'paragraph', words: texts.none }] }]
        : [
            { blocks: [chapter(texts.counted), noteCounts(facts, language)] },
            { blocks: perPlace(facts, language), wide: true },
          ],
  }
}

function front(facts: NoteFacts, language: Language): PaperBlock[] {
  const texts = answerNoteTexts[language]
  const names = consultationTexts[language]
  const { title, question, version, versionTitle, opensOn, closesOn, reactions } = facts
  const { reactions: given, unanswered, withdrawn } = countReactions(reactions)
  return [
    { kind: 'paragraph', look: 'lead', words: texts.lead },
    {
      kind: 'facts',
      facts: [
        { term: texts.consultation, words: [asWritten(title, language)] },
        { term: texts.version, words: [asWritten(names.versionName(version, versionTitle), language)] },
        { term: texts.question, words: [asWritten(question, language)] },
        { term: texts.days, words: names.daysOf(writeDay(language, opensOn), writeDay(language, closesOn)) },
        { term: texts.reactions, words: writeNumber(language, given) },
        ...(unanswered > 0 ? [{ term: texts.unanswered, words: writeNumber(language, unanswered) }] : []),
        ...(withdrawn > 0 ? [{ term: texts.withdrawn, words: writeNumber(language, withdrawn) }] : []),
      ],
    },
    ...(reactions.some(isUnanswered) ? [note(texts.incomplete)] : []),
  ]
}

function perPlace(facts: NoteFacts, language: Language): PaperBlock[] {
  const texts = answerNoteTexts[language]
  const places = Map.groupBy(facts.reactions, ({ passage }) => passage)
  return [
    chapter(texts.perPlace),
    ...[...places.keys()].sort(byPlace).flatMap((passage): PaperBlock[] => {
      const place = placeWords(facts.plan, passage, language)
      return [
        { kind: 'heading', level: 2, text: place },
        {
          kind: 'table',
          caption: texts.tableOf(place),
          headed: true,
          namedRows: true,
          stacked: true,
          columns: [
            { heading: texts.number, share: 1 },
            { heading: texts.reaction, share: 6 },
            { heading: texts.by, share: 2.4 },
            { heading: texts.answer, share: 6 },
          ],
          rows: (places.get(passage) ?? []).map((reaction) => noteRow(reaction, language)),
        },
      ]
    }),
  ]
}

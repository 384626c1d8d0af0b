import { dayOf } from '../../../domain/dates.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { readNoteByLink } from '../../../operations/plans/consultation/react-by-link.ts'
import type { NoteFacts } from '../../../presentation/plans/consultation/note-facts.ts'
import { noteFile } from '../../../presentation/plans/consultation/note-file.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { Page } from '../../layout/page.tsx'
import type { VisitContext } from '../../visit.ts'
import { NoteOfAnswers } from './note-of-answers.tsx'
import { paperByLink } from './paper-by-link.ts'
import { isReadable, openLinkOf, type ReaderDoors, tokenOf } from './reader-visit.ts'

/** The note of answers for who holds a link, once it is public: a page, a Word file and a PDF. */
export function readerNote(doors: ReaderDoors) {
  return paperByLink('nota', {
    factsFor: (context) => factsFor(doors, context),
    show,
    write: (facts, context, format) => noteFile(facts, context.get('visit').language, format),
  })
}

async function factsFor(doors: ReaderDoors, context: VisitContext): Promise<NoteFacts | undefined> {
  const opened = await openLinkOf(doors, context)
  if (!isReadable(opened) || !opened.hasNote) return undefined
  const read = await readNoteByLink(opened)
  if (!read.ok) return undefined
  const { terms, ...told } = opened
  return {
    ...told,
    ...read.value,
    regionId: terms.regionId,
    version: terms.version,
    isPublic: true,
    day: dayOf(doors.now()),
  }
}

function show(context: VisitContext, facts: NoteFacts, problem?: 'not-here' | 'too-large') {
  const visit = context.get('visit')
  const { language } = visit
  const token = tokenOf(context)
  return answerPage(
    context,
    <Page visit={visit} title={answerNoteTexts[language].title} regionName={facts.regionName} width="wide">
      <NoteOfAnswers
        language={language}
        facts={facts}
        fileAt={(format) => addresses.reading(language, token, `nota.${format}`)}
        {...(problem === undefined ? {} : { problem })}
      >
        <p class="no-print">
          <a href={addresses.reading(language, token)}>{readingTexts[language].back}</a>
        </p>
      </NoteOfAnswers>
    </Page>,
    problem === undefined ? 200 : 503,
  )
}

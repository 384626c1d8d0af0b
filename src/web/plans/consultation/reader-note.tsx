import { Hono } from 'hono'
import { dayOf } from '../../../domain/dates.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { readNoteByLink } from '../../../operations/plans/consultation/react-by-link.ts'
import type { NoteFacts } from '../../../presentation/plans/consultation/note-facts.ts'
import { type NoteFormat, noteFile } from '../../../presentation/plans/consultation/note-file.ts'
import { limitPerHour } from '../../../running/limit-per-hour.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { Page } from '../../layout/page.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { NoteOfAnswers } from './note-of-answers.tsx'
import { isReadable, openLinkOf, type ReaderDoors, tokenOf } from './reader-visit.ts'

const note = '/:language{nl|en}/consultatie/:token{[^/]+}/nota' as const
/** Making a file is work: so many an hour for one link. */
const filesPerHour = 120

/** The note of answers for who holds a link, once it is public: a page, a Word file and a PDF. */
export function readerNote(doors: ReaderDoors) {
  const limit = limitPerHour(filesPerHour)
  const download = async (context: VisitContext, format: NoteFormat) => {
    const facts = await factsFor(doors, context)
    if (!facts) return problemPage(context, 'not-found')
    const wait = await limit(tokenOf(context))
    if (wait !== undefined) {
      context.header('retry-after', String(wait))
      return problemPage(context, 'too-often')
    }
    const { name, outcome } = await noteFile(facts, context.get('visit').language, format)
    return outcome.ok
      ? answerFile(context, outcome.bytes, name, format)
      : show(context, facts, outcome.problem)
  }
  return new Hono<VisitEnv>()
    .get(note, async (context) => {
      const facts = await factsFor(doors, context)
      return facts ? show(context, facts) : problemPage(context, 'not-found')
    })
    .get(`${note}.docx`, (context) => download(context, 'docx'))
    .get(`${note}.pdf`, (context) => download(context, 'pdf'))
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

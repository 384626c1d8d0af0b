import { Hono } from 'hono'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { versionKey } from '../../../domain/registers/version-of-entry.ts'
import { chapterTextRegister } from '../../../operations/plans/chapter-text-register.ts'
import { readChapterTexts, readChapterToWrite } from '../../../operations/plans/read-chapter-texts.ts'
import { recordEntry } from '../../../operations/registers/work-on-register.ts'
import { enteredFrom } from '../../../presentation/registers/entered-values.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { type Entered, oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import { answerEntryConflict } from '../../registers/answer-entry-conflict.ts'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ChapterTextPage } from './chapter-text-page.tsx'
import { ChapterTextsPage } from './chapter-texts-page.tsx'

const base = '/:language/regios/:region/plan/document/teksten'
const one = `${base}/:chapter{[0-9]{1,2}}` as const

/** What the region itself writes in its document: all chapters, and the form of each. */
export function chapterTextPages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const read = await readChapterTexts(visit.needs, context.req.param('region'))
      if (!read.ok) return problemPage(context, read.problem.kind)
      return answerPage(context, <ChapterTextsPage visit={visit} {...read.value} />)
    })
    .get(one, (context) => show(context))
    .post(one, (context) => receive(context))
}

async function show(context: VisitContext, typed?: { entered: Entered; problems: FieldProblems }) {
  const visit = context.get('visit')
  const { region = '', chapter } = context.req.param() as { region?: string; chapter?: string }
  const read = await readChapterToWrite(visit.needs, region, Number(chapter))
  if (!read.ok) return problemPage(context, read.problem.kind, typed?.entered)
  const { present } = read.value
  const filled = typed ?? {
    entered: present
      ? {
          ...enteredFrom(chapterTextRegister.fields, present.entry.values),
          [versionKey]: present.version,
        }
      : {},
    problems: {},
  }
  return answerPage(
    context,
    <ChapterTextPage visit={visit} {...read.value} {...filled} />,
    typed === undefined ? 200 : 422,
  )
}

/** Who wrote a first text while somebody else did too sees both, as who changed the same one. */
async function receive(context: VisitContext) {
  const { needs, language } = context.get('visit')
  const { region = '', chapter } = context.req.param() as { region?: string; chapter?: string }
  const number = Number(chapter)
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const entered: Entered = { ...body.entered, number: String(number) }
  const before = await idOfChapter(context, number)
  if (before !== undefined && oneOf(entered, versionKey) === '')
    return answerEntryConflict(context, chapterTextRegister, before, entered)
  const mode = before === undefined ? ({ kind: 'new' } as const) : ({ kind: 'change', id: before } as const)
  const stored = await recordEntry(needs, region, chapterTextRegister, entered, mode)
  if (stored.ok) return context.redirect(addresses.chapterTexts(language, region, number), 303)
  const { problem } = stored
  if (problem.kind === 'changed-meanwhile' && before !== undefined)
    return answerEntryConflict(context, chapterTextRegister, before, entered)
  if (problem.kind !== 'invalid') return problemPage(context, problem.kind, entered)
  const meanwhile = problem.fields['number'] && (await idOfChapter(context, number))
  return meanwhile === undefined
    ? show(context, { entered, problems: problem.fields })
    : answerEntryConflict(context, chapterTextRegister, meanwhile, entered)
}

async function idOfChapter(context: VisitContext, number: number): Promise<string | undefined> {
  const read = await readChapterTexts(context.get('visit').needs, context.req.param('region') ?? '')
  return read.ok ? read.value.texts.find((text) => text.number === number)?.id : undefined
}

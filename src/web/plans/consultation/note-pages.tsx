import { Hono } from 'hono'
import { mayWrite } from '../../../domain/caller.ts'
import { dayOf } from '../../../domain/dates.ts'
import type { FieldProblems } from '../../../domain/outcome.ts'
import { answerNoteTexts } from '../../../language/plans/answer-note-texts.ts'
import { showNote } from '../../../operations/plans/consultation/lead-consultation.ts'
import type { ConsultationMatter } from '../../../operations/plans/consultation/read-consultations.ts'
import type { NoteFacts } from '../../../presentation/plans/consultation/note-facts.ts'
import { type NoteFormat, noteFile } from '../../../presentation/plans/consultation/note-file.ts'
import { addresses } from '../../addresses.ts'
import { answerPage } from '../../answer.ts'
import { answerFile } from '../../answer-file.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { Said } from '../../forms/said.tsx'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { ConsultationFrame } from './consultation-frame.tsx'
import { consultationOf } from './consultation-of.ts'
import { NoteOfAnswers } from './note-of-answers.tsx'
import { OpenNote } from './open-note.tsx'

const note = '/:language/regios/:region/plan/consultaties/:number{[1-9]\\d{0,5}}/nota' as const

type Shown = { problems?: FieldProblems; noFile?: 'not-here' | 'too-large'; status?: 200 | 422 | 503 }

/** The note of answers of a consultation, and making it public. */
export function notePages() {
  return new Hono<VisitEnv>()
    .get(note, (context) => show(context, {}))
    .get(`${note}.docx`, (context) => download(context, 'docx'))
    .get(`${note}.pdf`, (context) => download(context, 'pdf'))
    .post(note, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, number } = context.req.param()
      const form = await readForm(context)
      if (form.kind === 'too-large') return problemPage(context, 'too-large')
      const isPublic = oneOf(form.entered, 'openbaar') === 'ja'
      const outcome = await showNote(needs, region, Number(number), isPublic)
      if (outcome.ok)
        return context.redirect(addresses.consultation(language, region, Number(number), 'nota'), 303)
      return outcome.problem.kind === 'invalid'
        ? show(context, { problems: outcome.problem.fields, status: 422 })
        : problemPage(context, outcome.problem.kind)
    })
}

async function show(context: VisitContext, { problems = {}, noFile, status = 200 }: Shown) {
  const visit = context.get('visit')
  const { language, needs } = visit
  const read = await consultationOf(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { region, consultation } = read.value
  const texts = answerNoteTexts[language]
  return answerPage(
    context,
    <ConsultationFrame visit={visit} region={region} title={texts.title} of={consultation} width="wide">
      {consultation.isNotePublic && (
        <Said>
          <p>{texts.opened}</p>
        </Said>
      )}
      <NoteOfAnswers
        language={language}
        facts={factsOf(read.value, dayOf(needs.today))}
        fileAt={(format) =>
          addresses.consultation(language, region.id, consultation.number, `nota.${format}`)
        }
        {...(noFile === undefined ? {} : { problem: noFile })}
      >
        {mayWrite(needs.caller, region.id, 'consultations') && (
          <OpenNote visit={visit} isPublic={consultation.isNotePublic} problems={problems} />
        )}
      </NoteOfAnswers>
    </ConsultationFrame>,
    status,
  )
}

async function download(context: VisitContext, format: NoteFormat) {
  const { needs, language } = context.get('visit')
  const read = await consultationOf(context)
  if (!read.ok) return problemPage(context, read.problem.kind)
  const { name, outcome } = await noteFile(factsOf(read.value, dayOf(needs.today)), language, format)
  return outcome.ok
    ? answerFile(context, outcome.bytes, name, format)
    : show(context, { noFile: outcome.problem, status: 503 })
}

function factsOf({ region, consultation, plan, reactions }: ConsultationMatter, day: string): NoteFacts {
  const { isNotePublic: isPublic, ...told } = consultation
  return { ...told, regionId: region.id, regionName: region.name, plan, reactions, isPublic, day }
}

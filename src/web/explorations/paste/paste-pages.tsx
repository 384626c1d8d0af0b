import { Hono } from 'hono'
import { findingRegister } from '../../../operations/explorations/finding-register.ts'
import { importEntries, type RowResult, tryEntries } from '../../../operations/registers/import-entries.ts'
import { prepareForm } from '../../../operations/registers/prepare-form.ts'
import { remainingPasted } from '../../../presentation/explorations/pasted-findings.ts'
import { answerPage } from '../../answer.ts'
import { oneOf, readForm } from '../../forms/form-body.ts'
import { problemPage } from '../../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../../visit.ts'
import { chosenTwice, type PasteForm, readPasteForm, versionOfText } from './paste-form.ts'
import { PastePage } from './paste-page.tsx'
import type { Preview } from './paste-preview.tsx'

const base = '/:language/regios/:region/verkenning/plakken'

/** Pasting findings: text, then what we make of it, then what is right is stored and the rest stays in the form. */
export function pastePages() {
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const matter = await prepareForm(visit.needs, context.req.param('region'), findingRegister)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      return answerPage(context, <PastePage visit={visit} region={matter.value.region} text="" />)
    })
    .post(base, take)
}

async function take(context: VisitContext) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const matter = await prepareForm(visit.needs, regionId, findingRegister)
  if (!matter.ok) return problemPage(context, matter.problem.kind)
  const { region } = matter.value
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const reading = await readPasteForm(body.entered, region)
  if (!reading.ok)
    return answerPage(
      context,
      <PastePage visit={visit} region={region} text={reading.text} problem={reading.problem} />,
      422,
    )
  const { form } = reading
  // What nobody has looked at is not stored.
  const isToStore =
    oneOf(body.entered, 'knop') === 'opslaan' && form.isSeen && chosenTwice(form.choices.columns).size === 0
  const rows = form.findings.filter(({ number }) => !form.left.has(number))
  if (isToStore) {
    const results = await importEntries(visit.needs, regionId, findingRegister, rows)
    if (!results.ok) return problemPage(context, results.problem.kind)
    const stored = results.value.filter((result) => 'stored' in result).length
    const preview = await remainingAfter(form, results.value)
    return answerPage(
      context,
      <PastePage visit={visit} region={region} stored={stored} {...(preview ? { preview } : { text: '' })} />,
    )
  }
  const tried = await tryEntries(visit.needs, regionId, findingRegister, rows)
  if (!tried.ok) return problemPage(context, tried.problem.kind)
  const preview = { form, results: byNumber(tried.value.results), entries: tried.value.entries }
  return answerPage(context, <PastePage visit={visit} region={region} preview={preview} />)
}

/** The form with what was refused or left out, and why; nothing where nothing is left. */
async function remainingAfter(form: PasteForm, results: readonly RowResult[]): Promise<Preview | undefined> {
  const told = byNumber(results)
  const kept = form.findings.filter(({ number }) => {
    const result = told.get(number)
    return result === undefined || 'problem' in result
  })
  if (kept.length === 0) return undefined
  const { text, findings } = remainingPasted(form.heading, kept)
  const renumbered = kept.map(({ number }, at) => ({ was: number, number: findings[at]?.number ?? 0 }))
  return {
    form: {
      ...form,
      text,
      textVersion: await versionOfText(text),
      findings,
      left: new Set(renumbered.flatMap(({ was, number }) => (form.left.has(was) ? [number] : []))),
    },
    results: new Map(
      renumbered.flatMap(({ was, number }) => {
        const result = told.get(was)
        return result === undefined ? [] : [[number, { ...result, row: number }] as const]
      }),
    ),
    entries: new Map(),
  }
}

function byNumber(results: readonly RowResult[]): Map<number, RowResult> {
  return new Map(results.map((result) => [result.row, result]))
}

import { Hono } from 'hono'
import { done, type Outcome } from '../../domain/outcome.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { versionBegunWith, versionKey } from '../../domain/registers/version-of-entry.ts'
import { readConflict } from '../../operations/history/read-conflict.ts'
import { prepareForm } from '../../operations/registers/prepare-form.ts'
import type { Mode, Register } from '../../operations/registers/register.ts'
import {
  listEntries,
  readEntry,
  removeEntry,
  restoreEntry,
} from '../../operations/registers/work-on-register.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { withFlash } from '../forms/flash.tsx'
import { type Entered, readForm } from '../forms/form-body.ts'
import { choicesLeft } from '../history/answer-conflict.tsx'
import { answerChangedBeforeRemoval, type ToRemove } from '../history/changed-before-removal.tsx'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext, VisitEnv } from '../visit.ts'
import { answerEntryConflict } from './answer-entry-conflict.ts'
import { EntryForm } from './entry-form.tsx'
import { EntryList } from './entry-list.tsx'
import { EntryPage } from './entry-page.tsx'
import { answerRemovalRefused } from './removal-refused.tsx'
import { storeEntered } from './store-entered.tsx'
import { versionedEntry } from './versioned-entry.ts'

/** The pages every register has: list, entry, form, removing and putting back. */
export function registerPages(register: Register) {
  const { noun } = register
  const base = `/:language/regios/:region/${nounAddresses[noun]}` as const
  return new Hono<VisitEnv>()
    .get(base, async (context) => {
      const visit = context.get('visit')
      const listed = await listEntries(visit.needs, context.req.param('region'), register)
      if (!listed.ok) return problemPage(context, listed.problem.kind)
      return answerPage(context, <EntryList visit={visit} register={register} {...listed.value} />)
    })
    .get(`${base}/nieuw`, async (context) => {
      const visit = context.get('visit')
      const matter = await prepareForm(visit.needs, context.req.param('region'), register)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      const entered: Entered = Object.fromEntries(visit.url.searchParams)
      return answerPage(
        context,
        <EntryForm visit={visit} register={register} matter={matter.value} entered={entered} problems={{}} />,
      )
    })
    .post(`${base}/nieuw`, (context) => submit(context, register, { kind: 'new' }))
    .get(`${base}/:id`, async (context) => {
      const visit = context.get('visit')
      const found = await readEntry(
        visit.needs,
        context.req.param('region'),
        register,
        context.req.param('id'),
      )
      if (!found.ok) return problemPage(context, found.problem.kind)
      return answerPage(context, <EntryPage visit={visit} register={register} {...found.value} />)
    })
    .get(`${base}/:id/wijzigen`, async (context) => {
      const visit = context.get('visit')
      const { region, id } = context.req.param()
      const matter = await prepareForm(visit.needs, region, register)
      if (!matter.ok) return problemPage(context, matter.problem.kind)
      const found = await readEntry(visit.needs, region, register, id)
      if (!found.ok) return problemPage(context, found.problem.kind)
      const { values } = found.value.entry
      const changing = { id, label: String(values[register.name] ?? '') }
      const stored = Object.entries(enteredFrom(register.fields, values)).filter(([, typed]) => typed !== '')
      const suggested = Object.fromEntries(visit.url.searchParams)
      const entered: Entered = {
        ...suggested,
        ...Object.fromEntries(stored),
        // An address can propose another status: nothing is written until somebody saves.
        ...(suggested['status'] !== undefined && 'status' in values ? { status: suggested['status'] } : {}),
        [versionKey]: found.value.version,
      }
      return answerPage(
        context,
        <EntryForm
          visit={visit}
          register={register}
          matter={matter.value}
          entered={entered}
          problems={{}}
          changing={changing}
        />,
      )
    })
    .post(`${base}/:id/wijzigen`, (context) =>
      submit(context, register, { kind: 'change', id: context.req.param('id') }),
    )
    .post(`${base}/:id/weghalen`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, id } = context.req.param()
      const body = await readForm(context)
      const begun = body.kind === 'form' ? versionBegunWith(body.entered) : undefined
      const outcome = await removeEntry(needs, region, register, id, begun)
      if (!outcome.ok && outcome.problem.kind === 'changed-meanwhile')
        return answerChangedBeforeRemoval(context, await entryToRemove(context, register, id, begun))
      if (!outcome.ok && outcome.problem.kind === 'invalid')
        return answerRemovalRefused(context, register, id, outcome.problem.fields)
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      const list = addresses.register(language, region, noun)
      return context.redirect(withFlash(list, 'removed', nounAddresses[noun], outcome.value.label, id), 303)
    })
    .post(`${base}/:id/terugzetten`, async (context) => {
      const { needs, language } = context.get('visit')
      const { region, id } = context.req.param()
      const outcome = await restoreEntry(needs, region, register, id)
      if (!outcome.ok) return problemPage(context, outcome.problem.kind)
      const entry = addresses.entry(language, region, noun, id)
      return context.redirect(withFlash(entry, 'restored', nounAddresses[noun], outcome.value.label, id), 303)
    })
}

async function submit(context: VisitContext, register: Register, mode: Mode) {
  const body = await readForm(context)
  if (body.kind === 'too-large') return problemPage(context, 'too-large')
  const problems = choicesLeft(body.entered)
  return mode.kind === 'change' && Object.keys(problems).length > 0
    ? answerEntryConflict(context, register, mode.id, body.entered, problems)
    : storeEntered(context, register, mode, body.entered)
}

async function entryToRemove(
  context: VisitContext,
  register: Register,
  id: string,
  begun: string | undefined,
): Promise<Outcome<ToRemove>> {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const read = await readConflict(needs, regionId, register, id, begun)
  if (!read.ok) return read
  const address = addresses.removeEntry(language, regionId, register.noun, id)
  const thing = versionedEntry({ language, regionId, register, id })
  return done({ thing, conflict: read.value, remove: { address } })
}

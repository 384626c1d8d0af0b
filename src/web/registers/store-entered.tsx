import { nounAddresses } from '../../domain/registers/noun.ts'
import { prepareForm } from '../../operations/registers/prepare-form.ts'
import type { Mode, Register } from '../../operations/registers/register.ts'
import { recordEntry } from '../../operations/registers/work-on-register.ts'
import { addresses } from '../addresses.ts'
import { answerPage } from '../answer.ts'
import { withFlash } from '../forms/flash.tsx'
import type { Entered } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { answerEntryConflict } from './answer-entry-conflict.ts'
import { cameFromAction } from './came-from-action.ts'
import { cameFromDelivery } from './came-from-delivery.ts'
import { EntryForm } from './entry-form.tsx'

/** What was filled in comes back with what is wrong with it, or beside what somebody else wrote; or it is stored, and the entry shown, or the delivery it is for. */
export async function storeEntered(context: VisitContext, register: Register, mode: Mode, entered: Entered) {
  const visit = context.get('visit')
  const { noun } = register
  const regionId = context.req.param('region') ?? ''
  const outcome = await recordEntry(visit.needs, regionId, register, entered, mode)
  if (outcome.ok) {
    const { id, label } = outcome.value
    const address =
      cameFromDelivery(visit, regionId) ??
      cameFromAction(visit, regionId) ??
      addresses.entry(visit.language, regionId, noun, id)
    return context.redirect(withFlash(address, 'saved', nounAddresses[noun], label, id), 303)
  }
  if (outcome.problem.kind === 'changed-meanwhile' && mode.kind === 'change')
    return answerEntryConflict(context, register, mode.id, entered)
  if (outcome.problem.kind !== 'invalid') return problemPage(context, outcome.problem.kind, entered)
  const matter = await prepareForm(visit.needs, regionId, register)
  if (!matter.ok) return problemPage(context, matter.problem.kind, entered)
  const form = (
    <EntryForm
      visit={visit}
      register={register}
      matter={matter.value}
      entered={entered}
      problems={outcome.problem.fields}
      {...(mode.kind === 'change' ? { changing: { id: mode.id, label: '' } } : {})}
    />
  )
  return answerPage(context, form, 422)
}

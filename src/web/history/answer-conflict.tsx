import type { FieldProblems } from '../../domain/outcome.ts'
import { versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { readConflict } from '../../operations/history/read-conflict.ts'
import type { Register } from '../../operations/registers/register.ts'
import { mergeEntered, oneText } from '../../presentation/history/merge-entered.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { answerPage } from '../answer.ts'
import { allOf, type Entered, oneOf } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { choosing } from './choosing.ts'
import { ConflictPage } from './conflict-page.tsx'

/** Nothing was stored, because somebody else came first: both texts, and a choice. */
export async function answerConflict(
  context: VisitContext,
  register: Register,
  id: string,
  entered: Entered,
  problems: FieldProblems = {},
) {
  const visit = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const isAgain = Object.keys(problems).length > 0
  const begun = isAgain ? oneOf(entered, choosing.begun) : versionBegunWith(entered)
  const asked = isAgain ? allOf(entered, choosing.fields) : []
  const read = await readConflict(visit.needs, regionId, register, id, begun)
  if (!read.ok) return problemPage(context, read.problem.kind, entered)
  const fieldsMerged = mergeEntered(register.fields, {
    begun: read.value.begunWith && enteredFrom(register.fields, read.value.begunWith),
    theirs: enteredFrom(register.fields, read.value.theirs),
    mine: { ...entered, ...Object.fromEntries(asked.map((key) => [key, entered[choosing.mine(key)] ?? ''])) },
  })
  const page = (
    <ConflictPage
      visit={visit}
      register={register}
      id={id}
      conflict={read.value}
      begun={begun ?? ''}
      merged={fieldsMerged}
      chosen={Object.fromEntries(asked.map((key) => [key, oneText(entered[key])]))}
      problems={problems}
    />
  )
  return answerPage(context, page, 409)
}

/** The choices that were to be made and were not: without them the fields would be emptied unseen. */
export function choicesLeft(entered: Entered): FieldProblems {
  const left = allOf(entered, choosing.fields).filter((key) => entered[key] === undefined)
  return Object.fromEntries(left.map((key) => [key, { code: 'required' as const }]))
}

import type { FieldProblems, Outcome } from '../../domain/outcome.ts'
import { versionBegunWith } from '../../domain/registers/version-of-entry.ts'
import { mergeEntered, oneText } from '../../presentation/history/merge-entered.ts'
import { enteredFrom } from '../../presentation/registers/entered-values.ts'
import { answerPage } from '../answer.ts'
import { allOf, type Entered, oneOf } from '../forms/form-body.ts'
import { problemPage } from '../problem-page.tsx'
import type { VisitContext } from '../visit.ts'
import { choosing } from './choosing.ts'
import { ConflictPage } from './conflict-page.tsx'
import type { ConflictProps } from './conflict-props.ts'

/** What two people differ about; `entered` under the names its fields have now. */
export type Differing = Pick<ConflictProps, 'thing' | 'conflict' | 'makerOf'> & { entered: Entered }

/** Nothing was stored, because somebody else came first: both texts, and a choice. */
export async function answerConflict(
  context: VisitContext,
  sent: Entered,
  find: (begun: string | undefined, sent: Entered) => Promise<Outcome<Differing>>,
  problems: FieldProblems = {},
) {
  const isAgain = Object.keys(problems).length > 0
  const begun = isAgain ? oneOf(sent, choosing.begun) : versionBegunWith(sent)
  const found = await find(begun, sent)
  if (!found.ok) return problemPage(context, found.problem.kind, sent)
  const { thing, conflict, makerOf, entered } = found.value
  const asked = isAgain ? allOf(entered, choosing.fields) : []
  const merged = mergeEntered(thing.fields, {
    begun: conflict.begunWith && enteredFrom(thing.fields, conflict.begunWith),
    theirs: enteredFrom(thing.fields, conflict.theirs),
    mine: { ...entered, ...Object.fromEntries(asked.map((key) => [key, entered[choosing.mine(key)] ?? ''])) },
  })
  const page = (
    <ConflictPage
      visit={context.get('visit')}
      thing={thing}
      conflict={conflict}
      makerOf={makerOf}
      begun={begun ?? ''}
      merged={merged}
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

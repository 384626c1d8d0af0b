import { done, type FieldProblems } from '../../domain/outcome.ts'
import { readConflict } from '../../operations/history/read-conflict.ts'
import type { Register } from '../../operations/registers/register.ts'
import type { Entered } from '../forms/form-body.ts'
import { answerConflict } from '../history/answer-conflict.tsx'
import type { VisitContext } from '../visit.ts'
import { versionedEntry } from './versioned-entry.ts'

/** Two people changed one entry of a register. */
export function answerEntryConflict(
  context: VisitContext,
  register: Register,
  id: string,
  sent: Entered,
  problems: FieldProblems = {},
) {
  const { needs, language } = context.get('visit')
  const regionId = context.req.param('region') ?? ''
  const thing = versionedEntry({ language, regionId, register, id })
  const find = async (begun: string | undefined, entered: Entered) => {
    const read = await readConflict(needs, regionId, register, id, begun)
    return read.ok ? done({ thing, conflict: read.value, entered }) : read
  }
  return answerConflict(context, sent, find, problems)
}

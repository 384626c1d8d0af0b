import { done, type Outcome, refused } from '../../domain/outcome.ts'
import type { Needs } from '../needs.ts'
import type { Register } from '../registers/register.ts'
import { type Conflict, conflictIn } from './conflict-in.ts'
import { readHistory } from './read-history.ts'

/** Of an entry of a register. */
export async function readConflict(
  needs: Needs,
  regionId: string,
  register: Register,
  id: string,
  begun: string | undefined,
): Promise<Outcome<Conflict>> {
  const history = await readHistory(needs, regionId, register, id)
  if (!history.ok) return history
  const conflict = conflictIn(history.value, begun)
  return conflict ? done(conflict) : refused({ kind: 'not-found' })
}

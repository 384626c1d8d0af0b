import type { Writing } from '../../../database/database.ts'
import { mayRead, mayWrite } from '../../../domain/caller.ts'
import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import { takeTurns } from '../../history/take-turns.ts'
import type { Needs } from '../../needs.ts'
import { notWelcome } from '../../regions/read-in-region.ts'
import { type ConsultationMatter, selectMatter } from './read-consultations.ts'

/** Whether somebody may lead consultations here. */
export function mayConsult({ caller }: Pick<Needs, 'caller'>, regionId: string): Outcome<null> {
  if (!mayRead(caller, regionId)) return refused({ kind: notWelcome(caller) })
  return mayWrite(caller, regionId, 'consultations') ? done(null) : refused({ kind: 'not-allowed' })
}

/** A consultation for who leads it: until the end of the transaction nobody else changes it. */
export async function heldConsultation(
  sql: Writing,
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<Pick<ConsultationMatter, 'consultation' | 'plan'>>> {
  const allowed = mayConsult(needs, regionId)
  if (!allowed.ok) return allowed
  await takeTurns(sql, `consultation ${regionId} ${number}`)
  const found = await selectMatter(sql, regionId, number)
  return found ? done(found) : refused({ kind: 'not-found' })
}

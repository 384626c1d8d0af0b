import type { Reaction } from '../../../domain/plans/consultation/consultation.ts'
import { partsOfName } from '../../../domain/plans/consultation/place-in-plan.ts'
import type { Entered } from '../../forms/form-body.ts'

/** A reaction as its form shows it. */
export function enteredReaction({ passage, quoted, body, wish, speaksFor }: Reaction): Entered {
  return { ...partsOfName(passage), quoted, body, wish, speaksFor }
}

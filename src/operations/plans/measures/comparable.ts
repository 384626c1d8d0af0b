import { type ActionToCompare, readyToCompare } from '../../../domain/plans/measures/measure-in-plan.ts'
import type { Entry } from '../../registers/register.ts'

/** An entry of the actions as far as a measure is held against it. */
export type ComparableAction = ActionToCompare & { id: string }

export function comparable({ id, values }: Entry): ComparableAction {
  const text = (key: string) => String(values[key] ?? '')
  return readyToCompare({
    id,
    code: text('code'),
    title: text('title'),
    description: text('description'),
  })
}

import type { Field } from '../../registers/field.ts'
import { takenAway, versionOf } from '../../registers/version-of-entry.ts'

/** Why a region leaves a remark as it is: all that an answer says. */
export const reasonFields = [
  { key: 'reason', kind: 'long-text', maxLength: 1000, required: true },
] as const satisfies readonly Field[]

/** Of no answer it is the version of what was taken away: whoever answers first knows that none stands. */
export async function versionOfReason(reason: string | undefined): Promise<string> {
  return reason === undefined ? takenAway : versionOf(reasonFields, { reason })
}

import type { FieldProblems } from '../../../domain/outcome.ts'
import type { VersionOfRegion } from '../../../operations/plans/versions/read-plan-versions.ts'
import type { Entered } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

export type VersionPageProps = VersionOfRegion & {
  visit: Visit
  entered: Entered
  problems: FieldProblems
  /** Somebody else took a step while this one was being filled in. */
  isBehind?: boolean
}

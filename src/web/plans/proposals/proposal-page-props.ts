import type { FieldProblems } from '../../../domain/outcome.ts'
import type { ProposalOfRegion } from '../../../operations/plans/versions/read-change-proposals.ts'
import type { Entered } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

export type ProposalPageProps = ProposalOfRegion & {
  visit: Visit
  entered: Entered
  problems: FieldProblems
  /** Somebody else decided while this one was looking. */
  isBehind?: boolean
}

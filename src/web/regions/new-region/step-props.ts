import type { FieldProblems } from '../../../domain/outcome.ts'
import type { FoundingChoices } from '../../../operations/regions/found-region.ts'
import type { Entered } from '../../forms/form-body.ts'
import type { Visit } from '../../visit.ts'

/** What every step of the wizard is given: what there is to choose from, what was typed, and what is wrong with it. */
export type StepProps = { visit: Visit; matter: FoundingChoices; entered: Entered; problems: FieldProblems }

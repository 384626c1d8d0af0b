import type { PlanEditor } from '../../../operations/plans/read-plan-editor.ts'
import type { Entry } from '../../../operations/registers/register.ts'
import type { Visit } from '../../visit.ts'
import type { EditorChoice } from './editor-choice.ts'

export type EditTableProps = {
  visit: Visit
  editor: PlanEditor
  choice: EditorChoice
  actions: readonly Entry[]
  /** Whether this person gives codes. */
  mayOrder: boolean
}

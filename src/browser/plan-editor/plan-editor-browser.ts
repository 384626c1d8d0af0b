import { EditPlan } from './edit-plan.ts'

/** Only on the page of the plan's editor, which works without it. */
customElements.define('edit-plan', EditPlan)

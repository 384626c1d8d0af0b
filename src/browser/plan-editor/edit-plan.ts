import { EditedTable } from './edited-table.ts'

/**
 * The list of the plan's editor as a sheet: cells are changed in place, pasted into, and stored each by itself. Addresses, whose it is and
 * words come from the page, in `data-save`, `data-keep` and `data-words`.
 */
export class EditPlan extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table')
    if (!table) return
    this.querySelector('[data-script]')?.removeAttribute('hidden')
    new EditedTable(this, table).begin()
  }
}

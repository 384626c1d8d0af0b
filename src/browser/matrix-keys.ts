/**
 * The matrix inside becomes one stop of the Tab key: arrow keys go from cell to cell, Home and End along the row, with Ctrl over the
 * whole. The cells are links, and stay so. What says that this can be done (`data-arrows`) is shown only where it can.
 */
export class MatrixKeys extends HTMLElement {
  connectedCallback(): void {
    const table = this.querySelector('table')
    const cells = cellsOf(table)
    const first = cells[0]?.[0]
    if (!table || !first) return
    // A grid is what assistive technology calls a table that is walked through like this.
    table.setAttribute('role', 'grid')
    for (const link of cells.flat()) {
      link.tabIndex = -1
      link.closest('td')?.setAttribute('role', 'gridcell')
    }
    first.tabIndex = 0
    this.querySelector('[data-arrows]')?.removeAttribute('hidden')
    table.addEventListener('focusin', ({ target }) => keepInReach(cells, target))
    table.addEventListener('keydown', (event) => {
      const next = nextCell(cells, event)
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    })
  }
}

type Cells = readonly (readonly HTMLAnchorElement[])[]

function cellsOf(table: HTMLTableElement | null): Cells {
  return [...(table?.tBodies[0]?.rows ?? [])].map((row) => [
    ...row.querySelectorAll<HTMLAnchorElement>('td a'),
  ])
}

/** Tab comes back to the cell that was left. */
function keepInReach(cells: Cells, target: EventTarget | null): void {
  const all = cells.flat()
  const entered = all.find((link) => link === target)
  if (entered) for (const link of all) link.tabIndex = link === entered ? 0 : -1
}

function nextCell(cells: Cells, event: KeyboardEvent): HTMLAnchorElement | undefined {
  if (event.altKey || event.metaKey || event.shiftKey) return undefined
  const row = cells.findIndex((links) => links.some((link) => link === event.target))
  const place = cells[row]?.findIndex((link) => link === event.target) ?? -1
  if (place < 0) return undefined
  const { key, ctrlKey } = event
  if (key === 'Home') return cells[ctrlKey ? 0 : row]?.[0]
  if (key === 'End') return cells[ctrlKey ? cells.length - 1 : row]?.at(-1)
  if (ctrlKey) return undefined
  if (key === 'ArrowRight') return cells[row]?.[place + 1]
  if (key === 'ArrowLeft') return cells[row]?.[place - 1]
  if (key === 'ArrowDown') return cells[row + 1]?.[place]
  return key === 'ArrowUp' ? cells[row - 1]?.[place] : undefined
}

import type { Cell } from './cells-of-table.ts'

type Row = { stops: HTMLElement[]; isGoal: boolean }

/**
 * The table becomes one stop of the Tab key, as a grid: arrow keys go over ticks, codes, cells and buttons. Vertically a goal is met only
 * in the first two columns.
 */
export class TableWalk {
  private readonly rows: Row[]

  constructor(table: HTMLTableElement, cells: readonly (readonly Cell[])[]) {
    const editable = new Set(cells.flat().map(({ element }) => element as HTMLElement))
    for (const cell of editable) cell.dataset['cel'] = ''
    table.setAttribute('role', 'grid')
    for (const cell of table.querySelectorAll('td')) cell.setAttribute('role', 'gridcell')
    this.rows = [...table.tBodies]
      .flatMap((body) => [...body.rows])
      .map((row) => ({
        isGoal: row.dataset['actie'] === undefined && row.id.startsWith('doel-'),
        stops: [...row.querySelectorAll<HTMLElement>('input, a, button, [data-cel]')],
      }))
    for (const stop of this.rows.flatMap(({ stops }) => stops)) stop.tabIndex = -1
    const first = cells[0]?.[0]?.element ?? this.rows[0]?.stops[0]
    if (first) first.tabIndex = 0
    table.addEventListener('focusin', ({ target }) => this.keepInReach(target))
  }

  /** Whether the key went somewhere. */
  go(event: KeyboardEvent): boolean {
    const next = this.nextOf(event)
    if (!next) return false
    event.preventDefault()
    next.focus()
    return true
  }

  /** Tab comes back to what was left. */
  private keepInReach(target: EventTarget | null): void {
    const all = this.rows.flatMap(({ stops }) => stops)
    const entered = all.find((stop) => stop === target)
    if (entered) for (const stop of all) stop.tabIndex = stop === entered ? 0 : -1
  }

  private nextOf({
    key,
    ctrlKey,
    target,
    altKey,
    metaKey,
    shiftKey,
  }: KeyboardEvent): HTMLElement | undefined {
    if (altKey || metaKey || shiftKey) return undefined
    const at = this.rows.findIndex(({ stops }) => stops.some((stop) => stop === target))
    const stops = this.rows[at]?.stops ?? []
    const place = stops.findIndex((stop) => stop === target)
    if (place < 0) return undefined
    if (key === 'Home') return (ctrlKey ? this.rows[0]?.stops : stops)?.[0]
    if (key === 'End') return (ctrlKey ? this.rows.at(-1)?.stops : stops)?.at(-1)
    if (ctrlKey) return undefined
    if (key === 'ArrowRight') return stops[place + 1]
    if (key === 'ArrowLeft') return stops[place - 1]
    if (key === 'ArrowDown') return this.beside(this.rows.slice(at + 1), at, place)
    return key === 'ArrowUp' ? this.beside(this.rows.slice(0, at).reverse(), at, place) : undefined
  }

  private beside(rows: readonly Row[], from: number, place: number): HTMLElement | undefined {
    const isGoal = this.rows[from]?.isGoal ?? false
    const column = isGoal ? Math.min(place, 1) : place
    return rows.find(({ stops, isGoal: toGoal }) => column < (toGoal ? 2 : stops.length))?.stops[column]
  }
}

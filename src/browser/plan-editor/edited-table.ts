import { openControl } from './cell-control.ts'
import type { Words } from './cell-note.ts'
import { type Cell, cellsOf } from './cells-of-table.ts'
import { pastedRows } from './pasted-rows.ts'
import { SaveChanges } from './save-changes.ts'
import { ShowCells } from './show-cells.ts'
import { TellChanges } from './tell-changes.ts'
import { UndoChanges } from './undo-changes.ts'
import { UnsavedCells } from './unsaved-cells.ts'
import { TableWalk } from './walk-table.ts'

/** Keys, clicks and pastes on the cells of one table. */
export class EditedTable {
  private readonly table: HTMLTableElement
  private readonly frame: HTMLElement
  private readonly words: Words
  private readonly rows: Cell[][]
  private readonly walk: TableWalk
  private readonly unsaved: UnsavedCells
  private readonly save: SaveChanges
  private readonly shown: ShowCells
  private readonly tell: TellChanges
  private readonly undo = new UndoChanges()
  private open: { giveUp(): void; keep(): void } | undefined

  constructor(frame: HTMLElement, table: HTMLTableElement) {
    this.frame = frame
    this.table = table
    this.words = JSON.parse(frame.dataset['words'] ?? '{}') as Words
    this.rows = cellsOf(table)
    this.walk = new TableWalk(table, this.rows)
    this.unsaved = new UnsavedCells(frame.dataset['keep'] ?? '')
    this.tell = new TellChanges(frame, this.words)
    const around = { words: this.words, unsaved: this.unsaved, tell: this.tell }
    this.shown = new ShowCells(this.rows.flat(), around, {
      giveUp: (place) => this.save.drop(place),
      takeMine: (unsaved) => this.save.put(unsaved, 'as-it-is-now'),
    })
    this.save = new SaveChanges(frame.dataset['save'] ?? '', this.unsaved, {
      cell: (unsaved, standing) => {
        if (standing.state === 'saved') this.undo.remember(standing.sent, standing.answer.text)
        this.shown.show(unsaved, standing)
      },
      visited: (how) => this.tell.visited(how),
    })
  }

  /** What was left unsaved the time before goes first. */
  begin(): void {
    this.table.addEventListener('click', ({ target }) => {
      const cell = this.cellAt(target)
      if (cell && !(target instanceof Element && target.closest('button, input, select'))) this.edit(cell)
    })
    this.table.addEventListener('keydown', (event) => this.onKey(event))
    document.addEventListener('paste', (event) => this.onPaste(event))
    // Whoever leaves the page in the middle of a word finds it again.
    addEventListener('pagehide', () => this.open?.keep())
    for (const one of this.unsaved.all()) this.shown.show(one, { state: 'saving' })
    void this.save.send()
  }

  private onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const isPlain = !(ctrlKey || metaKey || altKey)
    const cell = this.cellAt(target)
    const take = (act: () => void) => {
      event.preventDefault()
      act()
    }
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'z') take(() => this.takeBack())
    else if (altKey && (key === 'ArrowUp' || key === 'ArrowDown')) take(() => this.move(target, key))
    else if (key === '?' && isPlain) take(() => this.explain())
    else if (this.walk.go(event) || cell?.element !== target || !cell || !isPlain) return
    else if (key === 'Enter' || key === 'F2') take(() => this.edit(cell))
    else if (key === 'Delete' || key === 'Backspace') take(() => this.write(cell, ''))
    else if (key.length === 1 && key !== ' ') take(() => this.edit(cell, key))
  }

  private edit(cell: Cell, begun?: string): void {
    this.open = openControl(cell, this.typedIn(cell), begun, ({ kind, text, to }) => {
      this.open = undefined
      this.shown.refresh(cell)
      if (kind === 'keep') this.write(cell, text)
      const row = this.rows.findIndex((cells) => cells.includes(cell))
      const all = this.rows.flat()
      const next = {
        here: cell,
        below: this.rows[row + 1]?.[this.rows[row]?.indexOf(cell) ?? 0] ?? cell,
        next: all[all.indexOf(cell) + 1] ?? cell,
        previous: all[all.indexOf(cell) - 1] ?? cell,
        away: undefined,
      }[to]
      next?.element.focus()
    })
  }

  /** What stands in the cell, or what somebody wants there and is not stored yet. */
  private typedIn(cell: Cell): string {
    return this.unsaved.of(cell)?.becomes ?? cell.text
  }

  private write(cell: Cell, becomes: string): void {
    if (becomes === this.typedIn(cell)) return
    const { id, field, name, text } = cell
    this.save.put({ id, field, name, was: text, becomes })
  }

  private takeBack(): void {
    const back = this.undo.last()
    if (!back) this.tell.say(this.words['nothingToUndo'] ?? '')
    else {
      this.save.put(back, 'as-it-is-now')
      this.shown.cellAt(back)?.element.focus()
    }
  }

  private onPaste(event: ClipboardEvent): void {
    const from = this.cellAt(document.activeElement)
    const pasted = pastedRows(event.clipboardData?.getData('text/plain') ?? '')
    // A single text goes into the field that is open, as anywhere.
    if (!from || (this.open && pasted.length === 1 && pasted[0]?.length === 1)) return
    event.preventDefault()
    this.open?.giveUp()
    const row = this.rows.findIndex((cells) => cells.includes(from))
    const column = this.rows[row]?.indexOf(from) ?? 0
    for (const [down, texts] of pasted.entries())
      for (const [right, text] of texts.entries()) {
        const cell = this.rows[row + down]?.[column + right]
        if (cell) this.write(cell, text)
      }
  }

  private move(target: EventTarget | null, key: string): void {
    const row = target instanceof Element ? target.closest('tr') : null
    row?.querySelector<HTMLButtonElement>(`[name="${key === 'ArrowUp' ? 'omhoog' : 'omlaag'}"]`)?.click()
  }

  private explain(): void {
    const keys = this.frame.querySelector<HTMLDetailsElement>('[data-script] details')
    if (!keys) return
    keys.open = true
    keys.querySelector('summary')?.focus()
  }

  private cellAt(target: EventTarget | null): Cell | undefined {
    const element = target instanceof Element ? target.closest('[data-cel]') : null
    return this.rows.flat().find((cell) => cell.element === element)
  }
}

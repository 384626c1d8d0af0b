import { noteOf, type Words } from './cell-note.ts'
import type { Cell } from './cells-of-table.ts'
import type { Standing } from './save-changes.ts'
import type { TellChanges } from './tell-changes.ts'
import { type Place, placeOf, type Unsaved, type UnsavedCells } from './unsaved-cells.ts'

type Around = { words: Words; unsaved: UnsavedCells; tell: TellChanges }

/** What the person chose about a cell that was not stored. */
type Chosen = { giveUp(place: Place): void; takeMine(unsaved: Unsaved): void }

/** Cells as they look: what stands in them or is on its way, and beside it how that is. */
export class ShowCells {
  private readonly standings = new Map<string, Standing>()
  private readonly byPlace: ReadonlyMap<string, Cell>
  private readonly around: Around
  private readonly chosen: Chosen

  constructor(cells: readonly Cell[], around: Around, chosen: Chosen) {
    this.byPlace = new Map(cells.map((cell) => [placeOf(cell), cell]))
    this.around = around
    this.chosen = chosen
  }

  cellAt(place: Place): Cell | undefined {
    return this.byPlace.get(placeOf(place))
  }

  show(unsaved: Unsaved, standing: Standing): void {
    const { tell } = this.around
    const cell = this.cellAt(unsaved)
    const { text, words } = 'answer' in standing ? standing.answer : (cell ?? { text: '', words: '' })
    if (cell) Object.assign(cell, { text, words })
    this.standings.set(placeOf(unsaved), standing)
    tell.cell(unsaved, standing)
    if (cell) this.refresh(cell)
    else tell.elsewhere(placeOf(unsaved), unsaved, this.noteFor(unsaved, standing))
  }

  refresh(cell: Cell): void {
    const { element } = cell
    const standing = this.standings.get(placeOf(cell))
    const unsaved = this.around.unsaved.of(cell)
    const hadFocus = element.contains(document.activeElement)
    element.replaceChildren(unsaved ? this.wordsFor(cell, unsaved.becomes) : cell.words)
    for (const name of ['aria-describedby', 'aria-invalid', 'data-stand']) element.removeAttribute(name)
    const note = standing && unsaved ? this.noteFor(unsaved, standing) : undefined
    if (note && standing) {
      note.id = `stand-${cell.field}-${cell.id}`
      element.append(' ', note)
      element.dataset['stand'] = standing.state
      element.setAttribute('aria-describedby', note.id)
      if (standing.state === 'refused') element.setAttribute('aria-invalid', 'true')
    }
    if (hadFocus) element.focus()
  }

  private noteFor(unsaved: Unsaved, standing: Standing): HTMLElement | undefined {
    const cell = this.cellAt(unsaved)
    return noteOf(unsaved, standing, this.around.words, {
      giveUp: () => {
        this.chosen.giveUp(unsaved)
        if (cell) this.refresh(cell)
        else this.around.tell.elsewhere(placeOf(unsaved), unsaved, undefined)
        cell?.element.focus()
      },
      takeMine: () => {
        const was = standing.state === 'differs' ? standing.answer.text : unsaved.was
        this.chosen.takeMine({ ...unsaved, was })
        cell?.element.focus()
      },
    })
  }

  private wordsFor({ field }: Cell, text: string): string {
    const offered = document.querySelector<HTMLTemplateElement>(`template[data-veld="${field}"]`)
    const options = [...(offered?.content.querySelectorAll('option') ?? [])]
    return options.find(({ value }) => value === text)?.label ?? text
  }
}

import { placeOf, type Unsaved } from './unsaved-cells.ts'

/** Stored changes, the last one last. Each is taken back through the door by which it went in. */
export class UndoChanges {
  private readonly stored: Unsaved[] = []
  private readonly goingBack = new Set<string>()

  /** `text`: what stands there now. What was taken back is not itself taken back again. */
  remember(sent: Unsaved, text: string): void {
    if (!this.goingBack.delete(placeOf(sent)) && sent.was !== text)
      this.stored.push({ ...sent, becomes: text })
  }

  /** The change that undoes the last one. */
  last(): Unsaved | undefined {
    const change = this.stored.pop()
    if (!change) return undefined
    this.goingBack.add(placeOf(change))
    return { ...change, was: change.becomes, becomes: change.was }
  }
}

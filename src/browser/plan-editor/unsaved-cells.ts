/** What was typed in a cell and is not stored yet: what stood there, and what somebody wants there. */
export type Unsaved = { id: string; field: string; name: string; was: string; becomes: string }

/** Kept on this device, per region and person, a cell each: it survives a reload, a closed browser and a lost connection. */
export class UnsavedCells {
  private readonly prefix: string

  constructor(whose: string) {
    this.prefix = `thuisplan-plan ${whose} `
  }

  all(): Unsaved[] {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(this.prefix))
      .sort()
      .flatMap((key) => {
        const kept = localStorage.getItem(key)
        return kept === null ? [] : [JSON.parse(kept) as Unsaved]
      })
  }

  of({ id, field }: Place): Unsaved | undefined {
    const kept = localStorage.getItem(this.keyOf(id, field))
    return kept === null ? undefined : (JSON.parse(kept) as Unsaved)
  }

  keep(unsaved: Unsaved): void {
    localStorage.setItem(this.keyOf(unsaved.id, unsaved.field), JSON.stringify(unsaved))
  }

  forget({ id, field }: Place): void {
    localStorage.removeItem(this.keyOf(id, field))
  }

  private keyOf(id: string, field: string): string {
    return `${this.prefix}${id} ${field}`
  }
}

export type Place = { id: string; field: string }

export function placeOf({ id, field }: Place): string {
  return `${id} ${field}`
}

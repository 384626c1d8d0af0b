import { type Answer, sendCells } from './send-cells.ts'
import { type Place, placeOf, type Unsaved, type UnsavedCells } from './unsaved-cells.ts'

/** How a cell that was changed stands. */
export type Standing =
  | { state: 'saving' | 'waiting' }
  | { state: 'saved'; answer: Answer; sent: Unsaved }
  | { state: 'refused'; problem: string }
  | { state: 'differs'; answer: Answer }

type Hears = {
  cell(unsaved: Unsaved, standing: Standing): void
  /** After a visit to the server: what became of all that went along. */
  visited(how: 'answered' | 'away' | 'signed-out'): void
}

/**
 * Sends what is not stored yet, one visit after another. What is refused, or differs from what somebody else wrote, waits for the person;
 * what could not be sent waits for the connection. Nothing is forgotten before the server has it.
 */
export class SaveChanges {
  private isBusy = false
  private again: ReturnType<typeof setTimeout> | undefined
  private readonly held = new Set<string>()

  private readonly address: string
  private readonly unsaved: UnsavedCells
  private readonly hears: Hears

  constructor(address: string, unsaved: UnsavedCells, hears: Hears) {
    this.address = address
    this.unsaved = unsaved
    this.hears = hears
    addEventListener('online', () => void this.send())
  }

  /** Takes one change in; a cell that waits already keeps what stood there at first. */
  put(change: Unsaved, begun: 'as-it-was' | 'as-it-is-now' = 'as-it-was'): void {
    const waiting = this.unsaved.of(change)
    const was = begun === 'as-it-was' ? (waiting?.was ?? change.was) : change.was
    this.held.delete(placeOf(change))
    this.unsaved.keep({ ...change, was })
    this.hears.cell({ ...change, was }, { state: 'saving' })
    void this.send()
  }

  drop(place: Place): void {
    this.held.delete(placeOf(place))
    this.unsaved.forget(place)
  }

  async send(): Promise<void> {
    if (this.isBusy) return
    const going = this.unsaved
      .all()
      .filter((one) => !this.held.has(placeOf(one)))
      .slice(0, mostAtOnce)
    if (going.length === 0) return
    this.isBusy = true
    clearTimeout(this.again)
    const sending = await sendCells(this.address, going)
    this.isBusy = false
    if (sending.kind === 'away' || sending.kind === 'signed-out') {
      for (const one of going) this.hears.cell(this.unsaved.of(one) ?? one, { state: 'waiting' })
      this.hears.visited(sending.kind)
      if (sending.kind === 'away') this.again = setTimeout(() => void this.send(), pause)
      return
    }
    for (const [at, one] of going.entries()) {
      const answer = sending.kind === 'answered' ? sending.cells[at] : undefined
      if (answer) this.take(one, answer)
      else this.hold(one, { state: 'refused', problem: sending.kind === 'refused' ? sending.problem : '' })
    }
    this.hears.visited('answered')
    await this.send()
  }

  private take(sent: Unsaved, answer: Answer): void {
    const now = this.unsaved.of(sent)
    if (answer.state === 'refused') this.hold(sent, { state: 'refused', problem: answer.problem ?? '' })
    else if (answer.state === 'differs') this.hold(sent, { state: 'differs', answer })
    // Written again while it was on its way: that goes next, on top of what is stored by now.
    else if (now && now.becomes !== sent.becomes) this.unsaved.keep({ ...now, was: answer.text })
    else {
      this.unsaved.forget(sent)
      this.hears.cell(sent, { state: 'saved', answer, sent })
    }
  }

  private hold(sent: Unsaved, standing: Standing): void {
    if (this.unsaved.of(sent)?.becomes !== sent.becomes) return
    this.held.add(placeOf(sent))
    this.hears.cell(sent, standing)
  }
}

const mostAtOnce = 50
const pause = 5000

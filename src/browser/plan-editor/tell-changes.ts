import type { Words } from './cell-note.ts'
import type { Standing } from './save-changes.ts'
import type { Unsaved } from './unsaved-cells.ts'

/** One place that says aloud what became of the changes, and the list of those whose cell is not on the page. */
export class TellChanges {
  private readonly told: Element | null
  private readonly box: HTMLElement | null
  private readonly items = new Map<string, HTMLElement>()
  private readonly news: string[] = []
  private saved = 0

  private readonly words: Words

  constructor(frame: HTMLElement, words: Words) {
    this.words = words
    this.told = frame.querySelector('.edit-plan__told')
    this.box = frame.querySelector<HTMLElement>('.edit-plan__unsaved')
  }

  say(sentence: string): void {
    if (this.told) this.told.textContent = sentence
  }

  cell({ name }: Unsaved, standing: Standing): void {
    if (standing.state === 'saving') this.say(`${this.words['saving']} ${name}`)
    if (standing.state === 'saved') {
      this.saved += 1
      if (this.saved === 1) this.news.unshift(`${this.words['saved']}: ${name}.`)
    }
    if (standing.state === 'refused') this.news.push(`${this.words['refused']}: ${name}. ${standing.problem}`)
    if (standing.state === 'differs') this.news.push(`${name}. ${this.words['differs']}`)
  }

  visited(how: 'answered' | 'away' | 'signed-out'): void {
    const isAll = this.news.length === 1 && this.saved > 1
    const news = isAll ? this.words['allSaved'] : this.news.slice(0, 3).join(' ')
    const told = { answered: news, away: this.words['waitingAll'], 'signed-out': this.words['signedOut'] }[
      how
    ]
    this.say(told ?? '')
    if (how !== 'answered') return
    this.news.length = 0
    this.saved = 0
  }

  elsewhere(place: string, { name, becomes }: Unsaved, note: HTMLElement | undefined): void {
    const { box } = this
    if (!box) return
    this.items.get(place)?.remove()
    this.items.delete(place)
    if (note) {
      const item = document.createElement('p')
      item.append(`${name}: “${becomes || this.words['empty']}” `, note)
      this.items.set(place, item)
      if (box.childElementCount === 0) box.append(this.heading())
      box.append(item)
    }
    box.hidden = this.items.size === 0
  }

  private heading(): HTMLElement {
    const heading = document.createElement('p')
    const title = document.createElement('strong')
    title.textContent = this.words['unsaved'] ?? ''
    heading.append(title, ` ${this.words['elsewhere']}`)
    return heading
  }
}

import type { Standing } from './save-changes.ts'
import type { Unsaved } from './unsaved-cells.ts'

export type Words = Readonly<Record<string, string>>

/** What the person can do about a cell that was not stored. */
export type Ways = { giveUp(): void; takeMine(): void }

/** Beside the cell: how it stands, why, and what to do about it. */
export function noteOf(
  unsaved: Unsaved,
  standing: Standing,
  words: Words,
  ways: Ways,
): HTMLElement | undefined {
  switch (standing.state) {
    case 'saved':
      return undefined
    case 'saving':
    case 'waiting':
      return noteWith(words[standing.state] ?? '')
    case 'refused':
      return noteWith(`${words['refused']}: ${standing.problem}`, button(words['giveUp'] ?? '', ways.giveUp))
    case 'differs': {
      const theirs = standing.answer.words || words['empty']
      const mine = unsaved.becomes || words['empty']
      return noteWith(
        `${words['differs']} ${words['theirs']}: “${theirs}”. ${words['mine']}: “${mine}”.`,
        button(words['keepTheirs'] ?? '', ways.giveUp),
        button(words['takeMine'] ?? '', ways.takeMine),
      )
    }
  }
}

function noteWith(sentence: string, ...buttons: HTMLElement[]): HTMLElement {
  const note = document.createElement('span')
  note.className = 'edit-plan__note'
  note.append(sentence)
  for (const one of buttons) note.append(' ', one)
  return note
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'link-button'
  element.textContent = words
  element.addEventListener('click', (event) => {
    event.stopPropagation()
    act()
  })
  return element
}

/**
 * Lets words of the text be chosen by selecting them: they go into the field in which they could be pasted, and the sentences that were
 * ticked are let go. The button stays in sight. Words come from the page, in `data-hint` and `data-chosen`.
 */
export class ChoosePassage extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('fieldset')
    const field = this.querySelector('textarea')
    const bar = this.querySelector('.passage-bar')
    if (!text || !field || !bar) return
    const told = document.createElement('p')
    told.className = 'passage-bar__chosen'
    told.textContent = this.dataset['hint'] ?? ''
    bar.prepend(told)
    bar.classList.add('passage-bar--in-sight')
    const say = (words: string) => {
      told.textContent = words === '' ? (this.dataset['hint'] ?? '') : `${this.dataset['chosen']} ${words}`
    }
    document.addEventListener('selectionchange', () => {
      const words = selectedIn(text)
      if (words === '') return
      field.value = words
      for (const box of boxesIn(text)) box.checked = false
      say(words)
    })
    // Whoever drags over words does not mean to tick the sentence as well.
    text.addEventListener('click', (event) => {
      if (event.detail > 0 && selectedIn(text) !== '') event.preventDefault()
    })
    text.addEventListener('change', () => {
      field.value = ''
      say('')
    })
  }
}

function selectedIn(text: HTMLElement): string {
  const selection = document.getSelection()
  const isInside = selection?.anchorNode && text.contains(selection.anchorNode)
  return isInside && text.contains(selection.focusNode) ? selection.toString().trim() : ''
}

function boxesIn(text: HTMLElement): NodeListOf<HTMLInputElement> {
  return text.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')
}

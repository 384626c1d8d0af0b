/**
 * Lets a reader point out words of the plan by selecting them: the place and the words go into the form below, and a bar leads there.
 * Texts that can be quoted carry their place in `data-place`. Words come from the page, in `data-chosen` and `data-react`.
 */
export class ReactToWords extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const quoted = form?.querySelector<HTMLTextAreaElement>('textarea[name="quoted"]')
    if (!form || !quoted) return
    const bar = document.createElement('div')
    bar.className = 'passage-bar passage-bar--in-sight'
    bar.hidden = true
    const told = document.createElement('p')
    told.className = 'passage-bar__chosen'
    told.setAttribute('role', 'status')
    const go = document.createElement('button')
    go.type = 'button'
    go.className = 'utrecht-button utrecht-button--primary-action'
    go.textContent = this.dataset['react'] ?? ''
    go.addEventListener('click', () => {
      // What stays selected would choose itself again as soon as the form is touched.
      document.getSelection()?.removeAllRanges()
      bar.hidden = true
      form.querySelector<HTMLElement>('textarea[name="body"]')?.focus()
    })
    bar.append(told, go)
    this.append(bar)
    document.addEventListener('selectionchange', () => {
      const chosen = this.chosen()
      if (!chosen) return
      const [about = '', part = ''] = chosen.place.split('/')
      choose(form, 'about', about)
      choose(form, 'part', part)
      quoted.value = chosen.words
      told.textContent = `${this.dataset['chosen'] ?? ''} ${chosen.words}`
      bar.hidden = false
    })
  }

  /** Words that lie within one text of the plan; a selection over several is of none of them. */
  private chosen(): { place: string; words: string } | undefined {
    const selection = document.getSelection()
    const text = elementOf(selection?.anchorNode)?.closest<HTMLElement>('[data-place]')
    const words = selection?.toString().trim() ?? ''
    if (!text || words === '' || !this.contains(text)) return undefined
    const place = text.dataset['place']
    return place !== undefined && text.contains(selection?.focusNode ?? null) ? { place, words } : undefined
  }
}

function elementOf(node: Node | null | undefined): Element | null {
  return node instanceof Element ? node : (node?.parentElement ?? null)
}

function choose(form: HTMLFormElement, name: string, value: string): void {
  const select = form.elements.namedItem(name)
  if (select instanceof HTMLSelectElement) select.value = value
}

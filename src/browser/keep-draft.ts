const sentKey = 'thuisplan-sent'

/**
 * Keeps what is typed in the form inside on this device, until the form has been accepted. When the form is opened again
 * with something unsent, it offers to put that back. Words come from the page, in `data-note`, `data-restore`, `data-discard`.
 */
export class KeepDraft extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form')
    const key = draftKey(this)
    if (!form || key === undefined) return
    form.addEventListener('submit', () => sessionStorage.setItem(sentKey, key))
    // Where two texts are put beside each other the draft waits, untouched, until one of them is accepted.
    if (this.dataset['waiting'] !== undefined) return
    form.addEventListener('input', () => localStorage.setItem(key, serialise(form)))
    const kept = localStorage.getItem(key)
    if (kept !== null && kept !== serialise(form)) this.offer(form, key, kept)
  }

  private offer(form: HTMLFormElement, key: string, kept: string): void {
    const box = document.createElement('div')
    box.className = 'utrecht-alert utrecht-alert--info message'
    box.setAttribute('role', 'status')
    const note = document.createElement('p')
    note.textContent = this.dataset['note'] ?? ''
    const restore = button(this.dataset['restore'] ?? '', () => {
      fill(form, new URLSearchParams(kept))
      box.remove()
    })
    const discard = button(this.dataset['discard'] ?? '', () => {
      localStorage.removeItem(key)
      box.remove()
    })
    box.append(note, restore, ' ', discard)
    this.prepend(box)
  }
}

/**
 * A draft that was sent is forgotten once it was accepted: another page than its own form appears, or its form says so by
 * `data-accepted`.
 */
export function forgetSentDraft(): void {
  const sent = sessionStorage.getItem(sentKey)
  if (sent === null) return
  sessionStorage.removeItem(sentKey)
  const still = [...document.querySelectorAll<HTMLElement>('keep-draft')].some(
    (element) => draftKey(element) === sent && element.dataset['accepted'] === undefined,
  )
  if (!still) localStorage.removeItem(sent)
}

function draftKey(element: HTMLElement): string | undefined {
  const name = element.dataset['draft']
  return name === undefined ? undefined : `thuisplan-draft ${name}`
}

function serialise(form: HTMLFormElement): string {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  return fields.toString()
}

function fill(form: HTMLFormElement, fields: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio'))
      control.checked = fields.getAll(control.name).includes(control.value)
    else if (
      control instanceof HTMLInputElement ||
      control instanceof HTMLTextAreaElement ||
      control instanceof HTMLSelectElement
    )
      control.value = fields.get(control.name) ?? ''
  }
}

function button(words: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'utrecht-button utrecht-button--secondary-action'
  element.textContent = words
  element.addEventListener('click', act)
  return element
}

import type { Cell } from './cells-of-table.ts'

/** How somebody left a control: with what stands in it, or without; and where to go then. */
export type Leaving = {
  kind: 'keep' | 'drop'
  text: string
  to: 'here' | 'below' | 'next' | 'previous' | 'away'
}

/** A cell becomes a field, or a list to choose from; `begun`: the first character, when that is how it was opened. */
export function openControl(
  cell: Cell,
  text: string,
  begun: string | undefined,
  leave: (how: Leaving) => void,
) {
  const offered = document.querySelector<HTMLTemplateElement>(`template[data-veld="${cell.field}"]`)
  const control = offered ? listOf(offered, text, begun) : fieldOf(text, begun)
  control.setAttribute('aria-label', cell.name)
  let isLeft = false
  const out = (kind: Leaving['kind'], to: Leaving['to']) => {
    if (isLeft) return
    isLeft = true
    leave({ kind, to, text: control.value.trim() })
  }
  control.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event as KeyboardEvent
    if (key === 'Enter') out('keep', 'below')
    else if (key === 'Escape') out('drop', 'here')
    else if (key === 'Tab') out('keep', shiftKey ? 'previous' : 'next')
    if (['Enter', 'Escape', 'Tab'].includes(key)) event.preventDefault()
    event.stopPropagation()
  })
  control.addEventListener('blur', () => out('keep', 'away'))
  cell.element.replaceChildren(control)
  control.focus()
  if (control instanceof HTMLInputElement && begun === undefined) control.select()
  return { giveUp: () => out('drop', 'here'), keep: () => out('keep', 'away') }
}

function fieldOf(text: string, begun: string | undefined): HTMLInputElement {
  const field = document.createElement('input')
  field.type = 'text'
  field.className = 'utrecht-textbox utrecht-textbox--html-input'
  field.value = begun ?? text
  return field
}

/** What stands there but is no choice any more stays one. */
function listOf(offered: HTMLTemplateElement, text: string, begun: string | undefined): HTMLSelectElement {
  const list = document.createElement('select')
  list.className = 'utrecht-select utrecht-select--html-select'
  list.append(offered.content.cloneNode(true))
  const options = [...list.options]
  if (!options.some(({ value }) => value === text)) list.add(new Option(text, text))
  const typed = begun?.toLowerCase()
  const meant = options.find(({ label }) => typed !== undefined && label.toLowerCase().startsWith(typed))
  list.value = meant?.value ?? text
  return list
}

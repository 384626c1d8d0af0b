/**
 * Each drawing inside becomes one stop of the Tab key: arrow keys go along a row, from its bar over its marks, and up and down between
 * rows, also into the next drawing. All are links, and stay so. What says that this can be done (`data-arrows`) is shown only here.
 */
export class TimelineKeys extends HTMLElement {
  connectedCallback(): void {
    for (const drawing of this.querySelectorAll('svg.chart--timeline')) {
      const links = [...drawing.querySelectorAll<SVGAElement>('a')]
      for (const link of links) link.tabIndex = link === links[0] ? 0 : -1
    }
    this.querySelector('[data-arrows]')?.removeAttribute('hidden')
    this.addEventListener('focusin', ({ target }) => keepInReach(target))
    this.addEventListener('keydown', (event) => {
      const next = nextLink(this, event)
      if (!next) return
      event.preventDefault()
      next.focus()
    })
  }
}

/** Tab comes back to the link that was left. */
function keepInReach(target: EventTarget | null): void {
  const links = target instanceof SVGAElement && target.ownerSVGElement?.querySelectorAll('a')
  for (const link of links || []) link.tabIndex = link === target ? 0 : -1
}

function nextLink(inside: Element, event: KeyboardEvent): SVGAElement | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event
  if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof SVGAElement)) return undefined
  // Of the two widths of a drawing, one is not on the screen.
  const rows = [...inside.querySelectorAll('.chart__row')]
    .map((row) => [...row.querySelectorAll<SVGAElement>('a')])
    .filter(([first]) => first && first.getClientRects().length > 0)
  const row = rows.findIndex((links) => links.includes(target))
  const links = rows[row] ?? []
  const place = links.indexOf(target)
  if (key === 'ArrowRight') return links[place + 1]
  if (key === 'ArrowLeft') return links[place - 1]
  if (key === 'Home') return links[0]
  if (key === 'End') return links.at(-1)
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return undefined
  const other = rows[row + (key === 'ArrowDown' ? 1 : -1)] ?? []
  return place === 0 ? other[0] : (nearest(other.slice(1), target) ?? other[0])
}

function nearest(links: readonly SVGAElement[], target: Element): SVGAElement | undefined {
  const from = target.getBoundingClientRect().left
  const distance = (link: Element) => Math.abs(link.getBoundingClientRect().left - from)
  return links.toSorted((one, other) => distance(one) - distance(other))[0]
}

/** A cell of the list that can be changed. `text`: what stands there for everybody, as a sheet writes it; `words`: as it is read. */
export type Cell = {
  element: HTMLTableCellElement
  id: string
  field: string
  /** "3.1.2, Titel" */
  name: string
  text: string
  words: string
}

/** Row by row; only rows that this person may change. */
export function cellsOf(table: HTMLTableElement): Cell[][] {
  const columns = [...(table.tHead?.rows[0]?.cells ?? [])].flatMap((heading, at) => {
    const field = heading.dataset['veld']
    return field === undefined ? [] : [{ at, field, label: heading.textContent ?? '' }]
  })
  return [...table.querySelectorAll<HTMLTableRowElement>('tr[data-actie]')].map((row) => {
    const code = row.querySelector('th a')?.lastChild?.textContent?.trim() ?? ''
    return columns.flatMap(({ at, field, label }) => {
      const element = row.cells[at]
      if (!element) return []
      const words = element.textContent ?? ''
      const text = element.dataset['tekst'] ?? words
      return [{ element, id: row.dataset['actie'] ?? '', field, name: `${code}, ${label}`, text, words }]
    })
  })
}

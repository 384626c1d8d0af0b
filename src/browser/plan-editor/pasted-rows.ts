/** Cells as a spreadsheet puts them on the clipboard: tabs between cells, line ends between rows, quotes around what holds either. */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const end = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  const signs = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? ''
    if (isQuoted && sign === '"' && signs[at + 1] === '"') {
      cell += '"'
      at++
    } else if (isQuoted && sign === '"') isQuoted = false
    else if (!isQuoted && sign === '"' && cell === '') isQuoted = true
    else if (!isQuoted && sign === '\t') end()
    else if (!isQuoted && sign === '\n') {
      end()
      rows.push([])
    } else cell += sign
  }
  end()
  return rows
}

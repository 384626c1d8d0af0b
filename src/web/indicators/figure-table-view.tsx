import type { Language } from '../../language/language.ts'
import type { FigureTable, TableCell } from '../../presentation/indicators/indicator-table.ts'
import { TableRegion } from '../layout/table-region.tsx'
import { FigureMark } from './figure-mark.tsx'

type Props = { language: Language; table: FigureTable; id: string; isExample: boolean }

/** Figures in rows by period; the table scrolls by itself on a small screen and can be reached by keyboard. */
export function FigureTableView({ language, table: { caption, note, columns, rows }, id, isExample }: Props) {
  return (
    <>
      <TableRegion
        language={language}
        id={id}
        caption={<span lang="nl">{caption}</span>}
        isExample={isExample}
      >
        <thead>
          <tr>
            {columns.map(({ heading, isFigure }) => (
              <th scope="col" class={isFigure ? 'cell--number' : ''} key={heading}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ period, heading, cells }) => (
            <tr key={period}>
              <th scope="row">{heading}</th>
              {cells.map((cell, position) => (
                <FigureCell
                  key={columns[position + 1]?.heading}
                  cell={cell}
                  isFigure={columns[position + 1]?.isFigure ?? false}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {note !== '' && <p class="small muted">{note}</p>}
    </>
  )
}

function FigureCell({ cell, isFigure }: { cell: TableCell; isFigure: boolean }) {
  const { kind, text, note } = cell
  return (
    <td class={isFigure ? 'cell--number' : ''} lang={kind === 'typed' ? 'nl' : undefined}>
      {kind === 'text' || kind === 'typed' ? text : <FigureMark figure={{ kind, text }} />}
      {note !== '' && <span class="small muted"> {note}</span>}
    </td>
  )
}

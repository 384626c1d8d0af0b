import type { Language } from '../../language/language.ts'
import { wordTexts } from '../../language/word-texts.ts'
import type { FigureTable, TableCell } from '../../presentation/indicators/indicator-table.ts'
import { FigureMark } from './figure-mark.tsx'

type Props = { language: Language; table: FigureTable; id: string; isExample: boolean }

/** Figures in rows by period; the table scrolls by itself on a small screen and can be reached by keyboard. */
export function FigureTableView({ language, table: { caption, note, columns, rows }, id, isExample }: Props) {
  return (
    <>
      <section class="table-region" aria-labelledby={id} {...reachable}>
        <table class="utrecht-table utrecht-table--html-table data-table">
          <caption id={id}>
            <span lang="nl">{caption}</span>{' '}
            {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
          </caption>
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
        </table>
      </section>
      {note !== '' && <p class="small muted">{note}</p>}
    </>
  )
}

/** What scrolls must be reachable by keyboard. */
const reachable = { tabIndex: 0 }

function FigureCell({ cell, isFigure }: { cell: TableCell; isFigure: boolean }) {
  const { kind, text, note } = cell
  return (
    <td class={isFigure ? 'cell--number' : ''} lang={kind === 'text' ? 'nl' : undefined}>
      {kind === 'text' ? text : <FigureMark figure={{ kind, text }} />}
      {note !== '' && <span class="small muted"> {note}</span>}
    </td>
  )
}

import type { PaperCell, PaperColumn, PaperTable } from '../../../documents/paper/paper-outline.ts'
import type { Language } from '../../../language/language.ts'
import { TableRegion } from '../table-region.tsx'
import { PaperWords } from './paper-words.tsx'

/** From this share on a first column is too broad to stay in sight beside the others. */
const broad = 3

export function PaperTableView({
  language,
  table,
  id,
}: {
  language: Language
  table: PaperTable
  id: string
}) {
  return (
    <TableRegion
      language={language}
      id={id}
      caption={table.caption}
      headed={table.headed === true}
      plain={(table.columns[0]?.share ?? 0) >= broad}
    >
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th scope="col" key={column.heading} {...align(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, position) => (
          <tr key={position}>
            {row.map((cell, place) =>
              table.namedRows && place === 0 ? (
                <th scope="row" key={place}>
                  <Lines cell={cell} />
                </th>
              ) : (
                <td key={place} {...align(table.columns[place])}>
                  <Lines cell={cell} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

const marks = { alert: 'gap-mark', faint: 'missing-mark' } as const

function Lines({ cell: { lines, tone } }: { cell: PaperCell }) {
  return (
    <>
      {lines.map((words, position) => (
        <span class="paper__line" key={position}>
          {tone ? (
            <span class={marks[tone]}>
              <PaperWords words={words} />
            </span>
          ) : (
            <PaperWords words={words} />
          )}
        </span>
      ))}
    </>
  )
}

function align(column: PaperColumn | undefined) {
  return column?.isNumber ? { class: 'cell--number' } : {}
}

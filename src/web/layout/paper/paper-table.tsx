import { Fragment } from 'preact'
import type { PaperCell, PaperColumn, PaperTable } from '../../../documents/paper/paper-outline.ts'
import type { Language } from '../../../language/language.ts'
import { stackedCell, TableRegion } from '../table-region.tsx'
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
  const stacked = table.stacked === true
  const role = (name: 'rowgroup' | 'row' | 'columnheader' | 'rowheader') => (stacked ? { role: name } : {})
  return (
    <TableRegion
      language={language}
      id={id}
      caption={table.caption}
      headed={table.headed === true}
      plain={!stacked && (table.columns[0]?.share ?? 0) >= broad}
      stacked={stacked}
    >
      <thead {...role('rowgroup')}>
        <tr {...role('row')}>
          {table.columns.map((column) => (
            <th scope="col" key={column.heading} {...role('columnheader')} {...align(column)}>
              {column.heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role('rowgroup')}>
        {table.rows.map((row, position) => (
          <tr key={position} {...role('row')}>
            {row.map((cell, place) =>
              table.namedRows && place === 0 ? (
                <th scope="row" key={place} {...role('rowheader')}>
                  <Lines cell={cell} />
                </th>
              ) : (
                <td
                  key={place}
                  {...align(table.columns[place])}
                  {...(stacked ? stackedCell(table.columns[place]?.heading ?? '') : {})}
                >
                  <Lines cell={cell} stacked={stacked} />
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

/** On a card the lines stand beside their heading, and so in one box. */
function Lines({ cell: { lines, tone }, stacked = false }: { cell: PaperCell; stacked?: boolean }) {
  const Box = stacked ? 'div' : Fragment
  return (
    <Box>
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
    </Box>
  )
}

function align(column: PaperColumn | undefined) {
  return column?.isNumber ? { class: 'cell--number' } : {}
}

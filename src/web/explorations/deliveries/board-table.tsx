import { dayOf } from '../../../domain/dates.ts'
import type { BoardRow } from '../../../domain/explorations/delivery-board.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { writeDay } from '../../../language/figures.ts'
import type { Language } from '../../../language/language.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { blockerSentence, whoDelivers } from '../../../presentation/explorations/delivery-words.ts'
import { addresses } from '../../addresses.ts'
import { stackedCell, TableRegion } from '../../layout/table-region.tsx'
import type { Visit } from '../../visit.ts'
import { linkForDelivery } from './link-for-delivery.ts'
import { StateMark } from './state-mark.tsx'

type Props = {
  visit: Visit
  region: Region
  round: Round
  rows: readonly BoardRow[]
  /** Whether this caller may remind, and is told what waits. */
  coordinates: boolean
}

/** One row a delivery. What waits is for whoever coordinates; the rest is for everybody in the region. */
export function BoardTable({ visit, region, round, rows, coordinates }: Props) {
  const { language } = visit
  const texts = deliveryBoardTexts[language]
  return (
    <TableRegion
      language={language}
      id="tabel-leveringen"
      caption={texts.caption(round.title)}
      isExample={round.isExample}
      stacked
    >
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {texts.who}
          </th>
          <th role="columnheader" scope="col">
            {texts.state}
          </th>
          <th role="columnheader" scope="col" class="cell--number">
            {texts.findings}
          </th>
          <th role="columnheader" scope="col">
            {texts.reminded}
          </th>
          {coordinates && (
            <th role="columnheader" scope="col">
              {texts.blocks}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr role="row" key={row.id}>
            <th role="rowheader" scope="row">
              <a href={addresses.entry(language, region.id, 'deliveries', row.id)}>
                {whoDelivers(row, region, language)}
              </a>
              <AskedOf language={language} row={row} />
            </th>
            <td {...stackedCell(texts.state)}>
              <span>
                <StateMark language={language} state={row.state} />
                <br />
                <span class="small muted">{texts.since(writeDay(language, dayOf(row.since)))}</span>
              </span>
            </td>
            <td class="cell--number" {...stackedCell(texts.findings)}>
              {row.findings}
            </td>
            <td {...stackedCell(texts.reminded)}>
              {row.lastReminder === null ? texts.neverReminded : writeDay(language, dayOf(row.lastReminder))}
            </td>
            {coordinates && (
              <td {...stackedCell(texts.blocks)}>
                <div>
                  <Waiting visit={visit} region={region} round={round} row={row} />
                </div>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </TableRegion>
  )
}

function AskedOf({ language, row }: { language: Language; row: BoardRow }) {
  const party = row.organisation === '' ? '' : termTexts[language].parties[row.party]
  const words = [party, row.askedFunction].filter((word) => word !== '').join(', ')
  return words === '' ? null : (
    <>
      <br />
      <span class="small muted">{words}</span>
    </>
  )
}

/** What waits and, where it can help, a button to remind; where nobody can hand in, the way to let somebody. */
function Waiting({ visit, region, round, row }: Omit<Props, 'rows' | 'coordinates'> & { row: BoardRow }) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  const { blockers, remindFrom } = row
  const nobodyCan = blockers.some(({ kind }) => kind === 'nobody-can')
  const mayRemind = round.closedAt === null && remindFrom !== null && !nobodyCan
  return (
    <>
      {blockers.length === 0
        ? texts.nothingBlocks
        : blockers.map((blocker) => <div key={blocker.kind}>{blockerSentence(blocker, language)}</div>)}
      {nobodyCan && round.closedAt === null && (
        <a
          class="utrecht-button utrecht-button--secondary-action no-print"
          href={linkForDelivery(visit, region, row)}
          aria-label={texts.linkFor(whoDelivers(row, region, language))}
        >
          {texts.link}
        </a>
      )}
      {mayRemind &&
        (remindFrom > needs.today ? (
          <div class="small muted">{texts.notBefore(writeDay(language, dayOf(remindFrom)))}</div>
        ) : (
          <form method="post" action={addresses.deliveryStep(language, region.id, row.id)} class="no-print">
            <input type="hidden" name="kind" value="reminded" />
            <input type="hidden" name="naar" value="bord" />
            <button
              class="utrecht-button utrecht-button--secondary-action"
              type="submit"
              aria-label={texts.remindNow(whoDelivers(row, region, language))}
            >
              {texts.remind}
            </button>
          </form>
        ))}
    </>
  )
}

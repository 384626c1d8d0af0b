import { mayWrite } from '../../../domain/caller.ts'
import type { BoardRow } from '../../../domain/explorations/delivery-board.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import type { RegionOverview } from '../../../operations/regions/read-region-overview.ts'
import { whoDelivers } from '../../../presentation/explorations/delivery-words.ts'
import { addresses } from '../../addresses.ts'
import { BoardTable } from '../../explorations/deliveries/board-table.tsx'
import { StateMark } from '../../explorations/deliveries/state-mark.tsx'
import { StateSums } from '../../explorations/deliveries/state-sums.tsx'
import type { Visit } from '../../visit.ts'

type Props = { visit: Visit; region: Region; deliveries: NonNullable<RegionOverview['deliveries']> }

/** What waits in the round that is open: for whoever coordinates all of it, for whoever delivers their own. */
export function DeliveriesSection({ visit, region, deliveries: { round, rows, sums } }: Props) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  const coordinates = mayWrite(needs.caller, region.id, 'deliveries')
  const own = rows.filter(({ municipality, organisation }) =>
    mayWrite(needs.caller, region.id, 'delivery-steps', { municipality, organisation: organisation || null }),
  )
  if (own.length === 0) return null
  const waiting = rows.filter(({ blockers }) => blockers.length > 0).slice(0, mostShown)
  return (
    <section class="section" aria-labelledby="kop-leveringen">
      <h2 id="kop-leveringen">{coordinates ? texts.title : texts.mineTitle}</h2>
      {coordinates ? (
        <>
          <StateSums language={language} sums={sums} total={rows.length} />
          {waiting.length > 0 && (
            <BoardTable visit={visit} region={region} round={round} rows={waiting} coordinates />
          )}
        </>
      ) : (
        <>
          <p>{texts.mineLead}</p>
          <OwnDeliveries visit={visit} region={region} rows={own} />
        </>
      )}
      <p>
        <a href={addresses.deliveryBoard(language, region.id, { ronde: String(round.number) })}>
          {texts.toBoard}
        </a>
      </p>
    </section>
  )
}

/** The board itself shows all of them. */
const mostShown = 8

function OwnDeliveries({
  visit: { language },
  region,
  rows,
}: Pick<Props, 'visit' | 'region'> & { rows: readonly BoardRow[] }) {
  const texts = deliveryBoardTexts[language]
  return (
    <ul class="plain-list">
      {rows.map((row) => (
        <li key={row.id}>
          <a href={addresses.entry(language, region.id, 'deliveries', row.id)}>
            {whoDelivers(row, region, language)}
          </a>{' '}
          <StateMark language={language} state={row.state} />{' '}
          <span class="small muted">
            {texts.due(row.dueOn)}, {texts.dueIn(row.daysLeft).toLowerCase()}
          </span>
        </li>
      ))}
    </ul>
  )
}

import { mayWrite } from '../../../domain/caller.ts'
import type { Round } from '../../../domain/explorations/round.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { roundWorkTexts } from '../../../language/explorations/round-work-texts.ts'
import { roundTexts } from '../../../language/registers/round-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { DeliveryBoard } from '../../../operations/explorations/read-delivery-board.ts'
import { addresses } from '../../addresses.ts'
import { Said } from '../../forms/said.tsx'
import { RegionPage } from '../../layout/region-page.tsx'
import type { Visit } from '../../visit.ts'
import { ExplorationNavigation } from '../exploration-navigation.tsx'
import { BoardTable } from './board-table.tsx'
import { RemindAll } from './remind-all.tsx'
import { RoundDays } from './round-days.tsx'
import { StateSums } from './state-sums.tsx'

/** Who delivers what in a round: where each delivery stands, what waits, and how many days there are. */
export function BoardPage({ visit, board, said }: { visit: Visit; board: DeliveryBoard; said: string }) {
  const { language, needs } = visit
  const texts = deliveryBoardTexts[language]
  const { region, round, rounds, rows, sums } = board
  const coordinates = mayWrite(needs.caller, region.id, 'deliveries')
  return (
    <RegionPage visit={visit} region={region} section="exploration" title={texts.title} width="wide">
      {said !== '' && (
        <Said>
          <p>{said}</p>
        </Said>
      )}
      <header class="intro">
        {round && (
          <p class="intro__kicker">
            <span lang="nl">{round.title}</span>{' '}
            {round.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
          </p>
        )}
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </header>
      <ExplorationNavigation visit={visit} regionId={region.id} />
      {round === null ? (
        <div class="empty">
          <p>{texts.noRound}</p>
          {coordinates && (
            <p>
              <a
                class="utrecht-button utrecht-button--primary-action"
                href={addresses.newEntry(language, region.id, 'rounds')}
              >
                {roundTexts[language].add}
              </a>
            </p>
          )}
        </div>
      ) : (
        <>
          <RoundDays visit={visit} region={region} round={round} />
          {rows.length === 0 ? (
            <div class="empty">
              <p>{texts.nobodyAsked}</p>
              {coordinates && round.closedAt === null && (
                <p>
                  <a
                    class="utrecht-button utrecht-button--primary-action"
                    href={addresses.askForRound(language, region.id, round.id)}
                  >
                    {roundWorkTexts[language].toAsk}
                  </a>
                </p>
              )}
            </div>
          ) : (
            <>
              <StateSums language={language} sums={sums} total={rows.length} />
              <BoardTable visit={visit} region={region} round={round} rows={rows} coordinates={coordinates} />
            </>
          )}
          {coordinates && round.closedAt === null && (
            <RemindAll visit={visit} regionId={region.id} round={round} rows={rows} />
          )}
          <OtherRounds
            visit={visit}
            regionId={region.id}
            rounds={rounds.filter(({ id }) => id !== round.id)}
          />
        </>
      )}
    </RegionPage>
  )
}

function OtherRounds({
  visit: { language },
  regionId,
  rounds,
}: {
  visit: Visit
  regionId: string
  rounds: readonly Round[]
}) {
  return (
    <nav class="section" aria-labelledby="kop-rondes">
      <h2 id="kop-rondes">{deliveryBoardTexts[language].otherRounds}</h2>
      <ul class="plain-list">
        {rounds.map(({ number, title, id }) => (
          <li key={id} lang="nl">
            <a href={addresses.deliveryBoard(language, regionId, { ronde: String(number) })}>
              {number}. {title}
            </a>
          </li>
        ))}
        <li>
          <a href={addresses.register(language, regionId, 'rounds')}>
            {deliveryBoardTexts[language].allRounds}
          </a>
        </li>
      </ul>
    </nav>
  )
}

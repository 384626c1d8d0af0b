import type { RegionFacts } from '../../../domain/regions/region-facts.ts'
import { writeDay, writeNumber } from '../../../language/figures.ts'
import { overviewTexts } from '../../../language/home-texts.ts'
import type { Language } from '../../../language/language.ts'
import { siteTexts } from '../../../language/site-texts.ts'
import type { RegionOverview } from '../../../operations/regions/read-region-overview.ts'
import { addresses } from '../../addresses.ts'

type Props = Pick<RegionOverview, 'facts' | 'lastPublication'> & { language: Language; regionId: string }

/** One tile per room: how much there is, and what is open there. */
export function RoomTiles(props: Props) {
  const { language } = props
  const texts = overviewTexts[language]
  return (
    <section class="section" aria-labelledby="kop-stand">
      <h2 id="kop-stand">{texts.roomsTitle}</h2>
      <ul class="tiles">
        {tilesOf(props).map(({ title, address, count, unit, open }) => (
          <li class="tile" key={address}>
            <h3 class="tile__title">
              <a href={address}>{title}</a>
            </h3>
            <p class="tile__figure">
              <span class="tile__number">{writeNumber(language, count)}</span>{' '}
              <span class="tile__unit">{unit(count)}</span>
            </p>
            <p class="tile__source">{open}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Tile = { title: string; address: string; count: number; unit: (count: number) => string; open: string }

function tilesOf({ language, regionId, facts, lastPublication }: Props): Tile[] {
  const { exploration, plan, money, monitor, involvement, publications }: RegionFacts = facts
  const { figures } = overviewTexts[language]
  const rooms = siteTexts[language]
  return [
    {
      title: rooms.exploration,
      address: addresses.exploration(language, regionId),
      count: exploration.findings,
      unit: figures.findings,
      open: figures.gaps(exploration.gaps, exploration.blanks),
    },
    {
      title: rooms.plan,
      address: addresses.plan(language, regionId),
      count: plan.actions,
      unit: figures.actions,
      open: figures.goals(plan.goals, plan.finishedActions),
    },
    {
      title: rooms.money,
      address: addresses.money(language, regionId),
      count: money.lines,
      unit: figures.money,
      open: money.lines === 0 ? figures.noMoney : figures.uncovered(money.uncovered),
    },
    {
      title: rooms.monitor,
      address: addresses.monitor(language, regionId),
      count: monitor.indicators,
      unit: figures.indicators,
      open: monitor.indicators === 0 ? figures.noIndicators : figures.withoutFigures(monitor.withoutFigures),
    },
    {
      title: rooms.involvement,
      address: addresses.involvement(language, regionId),
      count: involvement.contributions,
      unit: figures.contributions,
      open:
        involvement.contributions === 0
          ? figures.noContributions
          : figures.unanswered(involvement.unanswered),
    },
    {
      title: rooms.publications,
      address: addresses.publish(language, regionId),
      count: publications,
      unit: figures.publications,
      open: lastPublication
        ? figures.lastPublication(writeDay(language, lastPublication.publishedOn))
        : figures.notPublished,
    },
  ]
}

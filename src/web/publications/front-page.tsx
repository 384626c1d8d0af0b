import { standing } from '../../domain/plans/plan.ts'
import { actionLineOf } from '../../domain/plans/plan-code.ts'
import { planYears } from '../../domain/regions/region.ts'
import { publicationTexts } from '../../language/publication-texts.ts'
import { monitorTile } from '../../presentation/indicators/monitor-tile.ts'
import { TileCard } from '../indicators/tile-card.tsx'
import { TableRegion } from '../layout/table-region.tsx'
import { ShiftFigure } from '../money/shift-figure.tsx'
import { PublicFrame } from './public-frame.tsx'
import { addressOf, type PublicPageProps } from './public-pages.ts'

/** A publication in short: what was promised, how it shifts, and where it stands. */
export function FrontPage({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const { publication, region, plan, monitor } = facts
  const goals = texts.goalsAndActions(plan.goals.length, standing(plan.actions).length)
  return (
    <PublicFrame
      language={language}
      facts={facts}
      page="front"
      title={publication.title}
      lead={texts.lead(region.name)}
    >
      <section class="section" aria-labelledby="kort">
        <h2 id="kort">{texts.inShort}</h2>
        <p>{texts.planSums(region.municipalities.length, goals)}</p>
        <LineTable language={language} facts={facts} />
        <p>
          <a href={addressOf(facts, language, 'plan')}>{texts.toThePlan}</a>
        </p>
      </section>
      {plan.actions.some(({ costs }) => costs.length > 0) && (
        <>
          <ShiftFigure language={language} actions={plan.actions} years={planYears(region)} />
          <p>
            <a href={addressOf(facts, language, 'money')}>{texts.toTheMoney}</a>
          </p>
        </>
      )}
      <section class="section" aria-labelledby="cijfers">
        <h2 id="cijfers">{texts.latestFigures}</h2>
        {monitor.indicators.length === 0 ? (
          <p class="muted">{texts.noIndicators}</p>
        ) : (
          <>
            <p>{texts.protectionBody}</p>
            <ul class="tiles">
              {monitor.indicators.map((series) => (
                <TileCard
                  key={series.code}
                  language={language}
                  tile={monitorTile(series, language, `trend-${series.code}`)}
                  address={`${addressOf(facts, language, 'monitor')}#${series.code}`}
                />
              ))}
            </ul>
            <p>
              <a href={addressOf(facts, language, 'monitor')}>{texts.toTheMonitor}</a>
            </p>
          </>
        )}
      </section>
    </PublicFrame>
  )
}

function LineTable({ language, facts }: PublicPageProps) {
  const texts = publicationTexts[language]
  const { region, plan } = facts
  const actions = standing(plan.actions)
  return (
    <TableRegion
      language={language}
      id="lijnen"
      caption={texts.linesCaption}
      plain
      isExample={actions.some(isExample)}
    >
      <thead>
        <tr>
          <th scope="col">{texts.lineColumn}</th>
          <th scope="col" class="cell--number">
            {texts.goalsColumn}
          </th>
          <th scope="col" class="cell--number">
            {texts.actionsColumn}
          </th>
          <th scope="col" class="cell--number">
            {texts.finishedColumn}
          </th>
        </tr>
      </thead>
      <tbody>
        {region.actionLines.map(({ number, title }) => {
          const own = actions.filter(({ code }) => actionLineOf(code) === number)
          return (
            <tr key={number}>
              <th scope="row">
                <a href={`${addressOf(facts, language, 'plan')}#lijn-${number}`}>
                  <span class="line-number">{number}</span> {title[language]}
                </a>
              </th>
              <td class="cell--number">
                {plan.goals.filter(({ code }) => actionLineOf(code) === number).length}
              </td>
              <td class="cell--number">{own.length}</td>
              <td class="cell--number">{own.filter(({ status }) => status === 'finished').length}</td>
            </tr>
          )
        })}
      </tbody>
    </TableRegion>
  )
}

function isExample(entry: { isExample: boolean }): boolean {
  return entry.isExample
}

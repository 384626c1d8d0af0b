import type { AnnouncedChange } from '../../domain/regions/draft-region.ts'
import type { TerritoryReport } from '../../domain/regions/territory-report.ts'
import { writeDay, writeNumber } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { territoryTexts } from '../../language/territory-texts.ts'
import { CertaintyBadge } from '../framework/certainty-badge.tsx'
import { SourceLine } from '../framework/source-line.tsx'

const degrees = ['found', 'memory-high', 'memory-low'] as const

/** What is draft in the territory, counted, and the mergers that are on their way. */
export function TerritoryCheck({
  language,
  report: { summary, changes },
}: {
  language: Language
  report: TerritoryReport
}) {
  const texts = territoryTexts[language]
  return (
    <section class="section" aria-labelledby="kop-concept">
      <h2 id="kop-concept">{texts.check}</h2>
      <p>{texts.counts(summary.regions, summary.municipalities)}.</p>
      <dl class="facts facts--wide" aria-label={texts.memberships}>
        {degrees.map((certainty) => (
          <div key={certainty}>
            <dt>
              <CertaintyBadge language={language} certainty={certainty} />
            </dt>
            <dd>
              <span class="number">{writeNumber(language, summary.memberships[certainty])}</span>{' '}
              {texts.municipalities.toLowerCase()}. {texts.certaintyExplained[certainty]}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{texts.changes}</h3>
      {changes.length === 0 ? (
        <p>{texts.noChanges}</p>
      ) : (
        changes.map((change) => <Change key={change.municipality.code} language={language} change={change} />)
      )}
    </section>
  )
}

function Change({ language, change }: { language: Language; change: AnnouncedChange }) {
  const texts = territoryTexts[language]
  const day = writeDay(language, change.intendedOn)
  return (
    <div class={`utrecht-alert utrecht-alert--${change.isDue ? 'warning' : 'info'} message`}>
      <p>
        {texts.change(change.municipality.name, change.into.name, day)}{' '}
        {change.isDue ? texts.due : texts.notYet}
      </p>
      <p class="small">
        {texts.source}: <SourceLine source={change.source} />
      </p>
    </div>
  )
}

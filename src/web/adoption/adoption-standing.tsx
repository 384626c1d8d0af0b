import { countDecided } from '../../domain/adoption/adoption.ts'
import { stageOf } from '../../domain/plans/versions/plan-version.ts'
import { isUndecided } from '../../domain/plans/versions/stage.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { versionSentence } from '../../presentation/adoption/adoption-words.ts'
import { addresses } from '../addresses.ts'
import type { AdoptionProps } from './adoption-props.ts'

/** Which version it is about, whether it is in force, and how many have decided. */
export function AdoptionStanding({ visit: { language }, region, adoption }: AdoptionProps) {
  const texts = adoptionTexts[language]
  const { version, later, versions } = adoption
  const others = versions.filter(({ number }) => number !== version?.number)
  return (
    <section class="section" aria-labelledby="kop-versie">
      <h2 id="kop-versie">{texts.versionTitle}</h2>
      <p>
        {versionSentence(adoption, language)}
        {version && (
          <>
            {' '}
            <span lang="nl">{version.title}</span>
          </>
        )}
      </p>
      {later !== null && (
        <div class="utrecht-alert utrecht-alert--warning message">
          <p>
            {texts.later(later)}{' '}
            <a href={addresses.planAdoption(language, region.id, later)}>{texts.toLater(later)}</a>
          </p>
        </div>
      )}
      <Sums language={language} region={region} adoption={adoption} />
      {others.length > 0 && (
        <nav aria-labelledby="kop-andere-versies">
          <h3 id="kop-andere-versies">{texts.otherVersions}</h3>
          <ul class="plain-list">
            {others.map((other) => (
              <li key={other.number}>
                <a href={addresses.planAdoption(language, region.id, other.number)}>
                  {texts.versionLink(other.number, termTexts[language].planStages[stageOf(other)])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </section>
  )
}

function Sums({
  language,
  region,
  adoption,
}: Pick<AdoptionProps, 'region' | 'adoption'> & Pick<AdoptionProps['visit'], 'language'>) {
  const texts = adoptionTexts[language]
  const { version, complete, lacks, inForceSince } = adoption
  const { decided, of } = countDecided(adoption)
  if (complete && version)
    return (
      <div class="utrecht-alert utrecht-alert--ok message">
        <p>
          {isUndecided(stageOf(version)) ? texts.complete(version.number) : texts.keptComplete}{' '}
          <a href={addresses.planVersion(language, region.id, version.number)}>
            {texts.toLater(version.number)}
          </a>
        </p>
      </div>
    )
  const ofRegion = adoption.region.state
  return (
    <>
      <p>
        {texts.decidedBy(decided, of)}{' '}
        {ofRegion !== 'nothing-required' && (ofRegion === 'decided' ? texts.regionDecided : texts.regionOpen)}{' '}
        {texts.missing(lacks.length)}
      </p>
      {inForceSince !== null && (
        <div class="utrecht-alert utrecht-alert--warning message">
          <p>{texts.notAnyMore}</p>
        </div>
      )}
    </>
  )
}

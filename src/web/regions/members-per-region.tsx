import type { DraftMember, DraftRegion } from '../../domain/regions/draft-region.ts'
import { writeList } from '../../language/figures.ts'
import type { Language } from '../../language/language.ts'
import { territoryTexts } from '../../language/territory-texts.ts'
import { CertaintyBadge } from '../framework/certainty-badge.tsx'
import { SourceLine } from '../framework/source-line.tsx'

/** When few regions were found, their municipalities are what was asked for. */
const mostOpened = 3

type Props = { language: Language; regions: readonly DraftRegion[] }

/** Who probably belongs to each region, and how we know. */
export function MembersPerRegion({ language, regions }: Props) {
  const texts = territoryTexts[language]
  return (
    <>
      <h2>{texts.perRegion}</h2>
      {regions.map((region) => (
        <details class="help" key={region.slug} id={region.slug} open={regions.length <= mostOpened}>
          <summary>
            {region.name}: {texts.municipalityCount(region.members.length)}
          </summary>
          <div class="help__body">
            <ul>
              {sameSource(region.members).map(({ certainty, source, names }) => (
                <li key={`${certainty} ${source}`}>
                  {writeList(language, names)} <CertaintyBadge language={language} certainty={certainty} />
                  <br />
                  <span class="small muted">
                    {texts.source}: <SourceLine source={source} />
                  </span>
                </li>
              ))}
            </ul>
            <p class="small muted">
              {texts.centreSource}: <SourceLine source={region.source} />
            </p>
          </div>
        </details>
      ))}
    </>
  )
}

/** Municipalities of which the same source says the same, together. */
function sameSource(members: readonly DraftMember[]) {
  const groups = Map.groupBy(members, ({ certainty, source }) => `${certainty} ${source}`)
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            certainty: first.certainty,
            source: first.source,
            names: [first, ...others].map(({ name }) => name),
          },
        ],
  )
}

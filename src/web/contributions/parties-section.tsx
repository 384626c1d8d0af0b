import type { ComponentChildren } from 'preact'
import {
  involvementPerParty,
  type Participation,
  type PartyInvolvement,
} from '../../domain/contributions/involvement.ts'
import { dayOf } from '../../domain/dates.ts'
import type { Region } from '../../domain/regions/region.ts'
import { parties } from '../../domain/terms.ts'
import { writeDay } from '../../language/figures.ts'
import { involvementTexts } from '../../language/involvement-texts.ts'
import type { Language } from '../../language/language.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; region: Region; participations: readonly Participation[]; mayWrite: boolean }

/** Every involved party, with when and how it took part; one that did not yet is marked. */
export function PartiesSection({ visit: { language, needs }, region, participations, mayWrite }: Props) {
  const texts = involvementTexts[language]
  const expected = parties.codes.filter((party) => region.parties.includes(party))
  const rows = involvementPerParty(expected, participations, dayOf(needs.today))
  const took = rows.filter(({ isExpected, tookPart }) => isExpected && tookPart).length
  return (
    <section class="section" aria-labelledby="partijen">
      <h2 id="partijen">{texts.parties}</h2>
      <p>
        {texts.partiesIntro} {expected.length > 0 && texts.partiesSummary(took, expected.length)}
      </p>
      <ul class="cards">
        {rows.map((row) => (
          <PartyCard key={row.party} language={language} row={row} today={dayOf(needs.today)}>
            {mayWrite && !row.tookPart && (
              <p>
                <a href={addresses.newEntry(language, region.id, 'participations', { party: row.party })}>
                  {texts.recordFor(termTexts[language].parties[row.party])}
                </a>
              </p>
            )}
          </PartyCard>
        ))}
      </ul>
    </section>
  )
}

type CardProps = { language: Language; row: PartyInvolvement; today: string; children: ComponentChildren }

function PartyCard({
  language,
  row: { party, tookPart, isExpected, occasions },
  today,
  children,
}: CardProps) {
  const texts = involvementTexts[language]
  return (
    <li class="card">
      <h3 class="card__title">{termTexts[language].parties[party]}</h3>
      <p>
        {tookPart ? (
          <span class="status status--done">{isExpected ? texts.tookPart : texts.notAsked}</span>
        ) : (
          <span class="gap-mark">{texts.notYet}</span>
        )}
      </p>
      {occasions.map((occasion) => (
        <Occasion key={occasion.id} language={language} occasion={occasion} today={today} />
      ))}
      {children}
    </li>
  )
}

function Occasion({
  language,
  occasion,
  today,
}: {
  language: Language
  occasion: Participation
  today: string
}) {
  const texts = involvementTexts[language]
  const { tookPlaceOn, form, organisation, result, isExample } = occasion
  const forms: Readonly<Record<string, string>> = termTexts[language].participationForms
  return (
    <div>
      <p class="card__meta">
        {tookPlaceOn === null ? (
          <span class="missing-mark">{texts.noDate}</span>
        ) : (
          <time dateTime={tookPlaceOn}>{writeDay(language, tookPlaceOn)}</time>
        )}
        {', '}
        {form === null ? texts.noForm : (forms[form] ?? form).toLowerCase()}{' '}
        {tookPlaceOn !== null && tookPlaceOn > today && (
          <span class="certainty certainty--draft">{texts.planned}</span>
        )}{' '}
        {isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </p>
      <p lang="nl">
        {organisation !== '' && <strong>{organisation}: </strong>}
        {result}
      </p>
    </div>
  )
}

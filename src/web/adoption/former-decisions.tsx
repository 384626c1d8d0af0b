import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { stepName } from '../../presentation/adoption/adoption-words.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import type { AdoptionProps } from './adoption-props.ts'
import { DecisionFacts } from './decision-facts.tsx'

/** What municipalities decided that left the region since: history, and no part of the route. */
export function FormerDecisions({ visit, region, adoption }: AdoptionProps) {
  const { language } = visit
  const texts = adoptionTexts[language]
  if (adoption.former.length === 0) return null
  return (
    <section class="section" aria-labelledby="kop-vertrokken">
      <h2 id="kop-vertrokken">{texts.former}</h2>
      <p>{texts.formerLead}</p>
      <ul>
        {adoption.former.map((decision) => (
          <li key={decision.id}>
            {placeName(region, decision.place, language)}, {stepName(decision, language)}
            <DecisionFacts visit={visit} region={region} decision={decision} />
          </li>
        ))}
      </ul>
    </section>
  )
}

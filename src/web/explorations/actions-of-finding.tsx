import { explorationTexts } from '../../language/exploration-texts.ts'
import type { ActionOfFinding } from '../../operations/explorations/list-actions-of-finding.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** The golden thread onwards from a finding; a person can walk it back on the action's page. */
export function ActionsOfFinding({
  visit: { language },
  regionId,
  actions,
}: {
  visit: Visit
  regionId: string
  actions: readonly ActionOfFinding[]
}) {
  const texts = explorationTexts[language]
  return (
    <section class="section" aria-labelledby="kop-acties">
      <h2 id="kop-acties">{texts.linkedActions}</h2>
      {actions.length === 0 ? (
        <p class="muted">{texts.noLinkedActions}</p>
      ) : (
        <ul>
          {actions.map(({ id, code, title }) => (
            <li key={id} lang="nl">
              <a href={addresses.entry(language, regionId, 'actions', id)}>
                {code} {title}
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

import { mayWrite } from '../../../domain/caller.ts'
import type { Region } from '../../../domain/regions/region.ts'
import { wholeRegion } from '../../../domain/registers/field.ts'
import { deliveryBoardTexts } from '../../../language/explorations/delivery-board-texts.ts'
import { gapTexts } from '../../../language/gap-texts.ts'
import { findingTexts } from '../../../language/registers/finding-texts.ts'
import { termTexts } from '../../../language/term-texts.ts'
import { wordTexts } from '../../../language/word-texts.ts'
import type { DeliveredFinding, DeliveryMatter } from '../../../operations/explorations/read-delivery.ts'
import { addresses } from '../../addresses.ts'
import { deliveryKey } from '../../registers/came-from-delivery.ts'
import type { Visit } from '../../visit.ts'

type Props = {
  visit: Visit
  region: Region
  matter: DeliveryMatter & { findings: readonly DeliveredFinding[] }
}

/** What was filled in for a delivery so far, and the ways to fill in more. */
export function DeliveredFindings({ visit, region, matter }: Props) {
  const { language } = visit
  const texts = deliveryBoardTexts[language]
  const { delivery, findings } = matter
  return (
    <section class="section" aria-labelledby="kop-invullen">
      <h2 id="kop-invullen">
        {findingTexts[language].plural}: {delivery.findings}
      </h2>
      {findings.length === 0 ? (
        <p>{texts.noFindings}</p>
      ) : (
        <ul class="plain-list">
          {findings.map(({ id, title, actionLine, state }) => (
            <li key={id}>
              <a href={addresses.entry(language, region.id, 'findings', id)} lang="nl">
                {title}
              </a>{' '}
              <span class="small muted">
                {wordTexts[language].actionLine(actionLine)},{' '}
                {termTexts[language].findingStates[state].toLowerCase()}
              </span>
            </li>
          ))}
        </ul>
      )}
      {findings.length < delivery.findings && <p>{texts.firstFindings(findings.length)}</p>}
      <WaysIn visit={visit} region={region} matter={matter} />
    </section>
  )
}

function WaysIn({ visit: { language, needs }, region, matter: { delivery, round, owner } }: Props) {
  if (round.closedAt !== null || !mayWrite(needs.caller, region.id, 'findings', owner)) return null
  const texts = deliveryBoardTexts[language]
  const from = { [deliveryKey]: delivery.id, place: delivery.municipality ?? wholeRegion }
  const oneLine = delivery.actionLines.length === 1 ? { actionLine: String(delivery.actionLines[0]) } : {}
  const finding = {
    ...from,
    ...oneLine,
    ...(delivery.organisation === '' ? {} : { organisation: delivery.organisation }),
    ...(delivery.party === 'municipality' ? {} : { perspective: delivery.party }),
  }
  const isHandedIn = delivery.state === 'delivered' || delivery.state === 'accepted'
  return (
    <div class="utrecht-button-group no-print">
      <a
        class={
          isHandedIn
            ? 'utrecht-button utrecht-button--secondary-action'
            : 'utrecht-button utrecht-button--primary-action'
        }
        href={addresses.newEntry(language, region.id, 'findings', finding)}
      >
        {texts.addFinding}
      </a>
      <a
        class="utrecht-button utrecht-button--subtle"
        href={addresses.importExplorationWorkbook(language, region.id)}
      >
        {texts.workbook}
      </a>
      <a class="utrecht-button utrecht-button--subtle" href={addresses.pasteFindings(language, region.id)}>
        {texts.paste}
      </a>
      {mayWrite(needs.caller, region.id, 'empty-cells', owner) && (
        <a
          class="utrecht-button utrecht-button--subtle"
          href={addresses.newEntry(language, region.id, 'empty-cells', { ...from, ...oneLine })}
        >
          {gapTexts[language].emptyCell}
        </a>
      )}
    </div>
  )
}

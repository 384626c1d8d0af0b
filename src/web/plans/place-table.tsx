import { mayWrite } from '../../domain/caller.ts'
import type { Action, ActionPlace, Plan } from '../../domain/plans/plan.ts'
import type { Region } from '../../domain/regions/region.ts'
import { writeNumber } from '../../language/figures.ts'
import { actionModelTexts } from '../../language/plans/action-model-texts.ts'
import { termTexts } from '../../language/term-texts.ts'
import { wordTexts } from '../../language/word-texts.ts'
import { placeName } from '../../presentation/registers/cell-words.ts'
import { addresses } from '../addresses.ts'
import { TableRegion } from '../layout/table-region.tsx'
import { actionKey, changeFromAction } from '../registers/came-from-action.ts'
import type { Visit } from '../visit.ts'

type Props = { visit: Visit; region: Region; plan: Plan; action: Action }

/** What each municipality does of an action, and how far it is; whoever writes for one can say so from here. */
export function PlaceTable({ visit, region, plan, action }: Props) {
  const { language } = visit
  const texts = actionModelTexts[language]
  const told = new Map(
    plan.places.filter((one) => one.action === action.code).map((one) => [one.place, one] as const),
  )
  const codes = [...new Set([...action.municipalities, ...told.keys()])]
  if (codes.length === 0) return <p class="muted">{texts.noPlaces}</p>
  return (
    <TableRegion
      language={language}
      id={`gemeenten-${action.code}`}
      caption={texts.placesOf(action.code)}
      headed
    >
      <thead>
        <tr>
          <th scope="col">{texts.place}</th>
          <th scope="col">{texts.share}</th>
          <th scope="col">{texts.placeStatus}</th>
          <th scope="col">{texts.note}</th>
        </tr>
      </thead>
      <tbody>
        {codes.map((code) => (
          <PlaceRow
            key={code}
            visit={visit}
            region={region}
            action={action}
            code={code}
            told={told.get(code)}
          />
        ))}
      </tbody>
    </TableRegion>
  )
}

type RowProps = Omit<Props, 'plan'> & { code: string; told: ActionPlace | undefined }

function PlaceRow({ visit, region, action, code, told }: RowProps) {
  const { language, needs } = visit
  const texts = actionModelTexts[language]
  const name = placeName(region, code, language)
  const mayChange = mayWrite(needs.caller, region.id, 'action-places', { municipality: code })
  const address = told
    ? changeFromAction(visit, region.id, 'action-places', told.id, action.id)
    : addresses.newEntry(language, region.id, 'action-places', {
        action: action.code,
        place: code,
        [actionKey]: action.id,
      })
  return (
    <tr>
      <th scope="row">
        {name} {told?.isExample && <span class="example-badge">{wordTexts[language].example}</span>}
      </th>
      <td>
        {told && told.amount !== null && <span class="number">{writeNumber(language, told.amount)}</span>}{' '}
        <span lang="nl">{told?.share}</span>
      </td>
      <td>
        {told ? termTexts[language].shareStatuses[told.status] : <span class="muted">{texts.untold}</span>}
      </td>
      <td>
        <span lang="nl">{told?.note}</span>{' '}
        {mayChange && (
          <a href={address} aria-label={told ? texts.changeFor(name) : texts.tellFor(name)}>
            {told ? wordTexts[language].change : texts.tell}
          </a>
        )}
      </td>
    </tr>
  )
}

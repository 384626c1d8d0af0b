import type { AddedAction } from '../../../domain/plans/measures/added-actions.ts'
import type { Language } from '../../../language/language.ts'
import { addresses } from '../../addresses.ts'

/** Actions that were added, each with a way to it. */
export function AddedList({
  language,
  regionId,
  actions,
}: {
  language: Language
  regionId: string
  actions: readonly AddedAction[]
}) {
  return (
    <ul>
      {actions.map(({ id, label, title }) => (
        <li key={id}>
          <a href={addresses.entry(language, regionId, 'actions', id)}>
            {label} <span lang="nl">{title}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

import type { Version } from '../../operations/history/version.ts'
import { changedFields } from '../../presentation/history/changed-fields.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import type { HistoryProps } from './history-frame.tsx'
import { TextDifference } from './text-difference.tsx'

/** Behind what was done with a version: the fields it changed, and where there is room for it what became of them. */
export function ChangesOfVersion({
  visit: { language },
  thing,
  history: { region, versions },
  version,
}: HistoryProps & { version: Version }) {
  const before = versions[versions.indexOf(version) - 1]
  const fields = before ? changedFields(thing.fields, before.values, version.values) : []
  if (!before || fields.length === 0) return null
  if (!thing.tellsChanges) return <>: {fields.map(({ key }) => thing.labelOf(key)).join(', ')}</>
  return (
    <ul>
      {fields.map((field) => {
        const words = ({ values }: Version) =>
          cellOnScreen(field, values[field.key] ?? null, { language, region })
        return (
          <li key={field.key}>
            {thing.labelOf(field.key)}:{' '}
            <TextDifference language={language} before={words(before)} after={words(version)} />
          </li>
        )
      })}
    </ul>
  )
}

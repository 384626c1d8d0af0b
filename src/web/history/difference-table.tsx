import type { Region } from '../../domain/regions/region.ts'
import type { Values } from '../../domain/registers/field.ts'
import { historyTexts } from '../../language/history/history-texts.ts'
import { changedFields } from '../../presentation/history/changed-fields.ts'
import { cellOnScreen } from '../../presentation/registers/cell-words.ts'
import { TableRegion } from '../layout/table-region.tsx'
import type { Visit } from '../visit.ts'
import { TextDifference } from './text-difference.tsx'
import type { Versioned } from './versioned.ts'

type Props = {
  visit: Visit
  thing: Pick<Versioned, 'fields' | 'labelOf'>
  region: Region
  before: Values
  after: Values
  caption: string
}

/** Two versions of something, field by field: only the fields that differ. */
export function DifferenceTable({ visit: { language }, thing, region, before, after, caption }: Props) {
  const texts = historyTexts[language]
  const fields = changedFields(thing.fields, before, after)
  if (fields.length === 0) return <p>{texts.noDifference}</p>
  return (
    <>
      <p class="muted">{texts.differenceHelp}</p>
      <TableRegion language={language} id="tabel-verschil" caption={caption} plain>
        <thead>
          <tr>
            <th scope="col">{texts.field}</th>
            <th scope="col">{texts.difference}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => {
            const words = (values: Values) =>
              cellOnScreen(field, values[field.key] ?? null, { language, region })
            return (
              <tr key={field.key}>
                <th scope="row">{thing.labelOf(field.key)}</th>
                <td lang={field.kind === 'text' || field.kind === 'long-text' ? 'nl' : undefined}>
                  <TextDifference language={language} before={words(before)} after={words(after)} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableRegion>
    </>
  )
}

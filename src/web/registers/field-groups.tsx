import type { Field } from '../../domain/registers/field.ts'
import { formTexts } from '../../language/form-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import { allOf } from '../forms/form-body.ts'
import { EntryField, type EntryFieldProps } from './entry-field.tsx'

type Props = Omit<EntryFieldProps, 'field'> & { fields: readonly Field[] }

/** Fields that belong together under their heading, folded away unless something in them is wrong; it says how many are filled in. */
export function FieldGroups({ fields, ...form }: Props) {
  const { language } = form.visit
  const { groups = {} } = registerTexts[form.noun][language]
  return (
    <>
      {[...Map.groupBy(fields, ({ group }) => group ?? '')].map(([group, members]) => {
        const count = members.filter(({ key }) =>
          allOf(form.entered, key).some((value) => value !== ''),
        ).length
        return (
          <details
            class="help"
            key={group}
            open={members.some(({ key }) => form.problems[key] !== undefined)}
          >
            <summary>
              {groups[group] ?? group}{' '}
              <span class="small muted">{count > 0 && formTexts[language].filled(count)}</span>
            </summary>
            <div class="form form__more">
              {members.map((field) => (
                <EntryField key={field.key} {...form} field={field} />
              ))}
            </div>
          </details>
        )
      })}
    </>
  )
}

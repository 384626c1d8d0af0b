import type { Field } from '../../domain/registers/field.ts'
import { formTexts } from '../../language/form-texts.ts'
import { allOf } from '../forms/form-body.ts'
import { EntryField, type EntryFieldProps } from './entry-field.tsx'
import { FieldGroups } from './field-groups.tsx'

type Props = Omit<EntryFieldProps, 'field'> & { fields: readonly Field[] }

/** The fields of a form, and below them those that not everybody can tell: folded away while nothing stands in them. */
export function EntryFields({ fields, ...form }: Props) {
  const more = fields.filter((field) => field.more)
  const speaks = ({ key }: Field) =>
    form.problems[key] !== undefined || allOf(form.entered, key).some((value) => value !== '')
  return (
    <>
      {fields
        .filter((field) => !field.more && field.group === undefined)
        .map((field) => (
          <EntryField key={field.key} {...form} field={field} />
        ))}
      <FieldGroups {...form} fields={fields.filter(({ group }) => group !== undefined)} />
      {more.length > 0 && (
        <details class="help" open={more.some(speaks)}>
          <summary>{formTexts[form.visit.language].more}</summary>
          <div class="form form__more">
            {more.map((field) => (
              <EntryField key={field.key} {...form} field={field} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

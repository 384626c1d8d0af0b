import type { Field } from '../../../domain/registers/field.ts'
import type { Language } from '../../../language/language.ts'
import { actionTexts } from '../../../language/registers/action-texts.ts'

export function labelOfColumn({ key }: Pick<Field, 'key'>, language: Language): string {
  const labels: Readonly<Record<string, { label: string }>> = actionTexts[language].fields
  return labels[key]?.label ?? key
}

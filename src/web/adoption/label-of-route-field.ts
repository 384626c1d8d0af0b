import type { Region } from '../../domain/regions/region.ts'
import { planRouteTexts } from '../../language/adoption/plan-route-texts.ts'
import type { Language } from '../../language/language.ts'

/** What a field of the form is called: beside it, and in the list of what is wrong. */
export function labelOfRouteField(language: Language, { municipalities }: Region): (field: string) => string {
  const texts = planRouteTexts[language]
  return (field) => {
    const [, kind = '', step = '', place = ''] =
      /^(body|kind|required|day)([12])(?:-(\w+))?$/.exec(field) ?? []
    const stepName = step === '1' ? texts.first : texts.second
    if (kind === 'body' || kind === 'kind' || kind === 'required') return texts[kind](stepName)
    if (kind !== 'day') return texts.subject
    const name = municipalities.find(({ code }) => code === place)?.name ?? place
    return texts.dayOf(step === '1' ? texts.day1 : texts.day2, name)
  }
}

import type { Language } from '../../../language/language.ts'
import { readingTexts } from '../../../language/plans/reading-texts.ts'
import type { Entered } from '../../forms/form-body.ts'

/** What was typed in a form that came too late, to keep it. Nothing where nothing was. */
export function TypedReaction({ language, typed }: { language: Language; typed: Entered }) {
  const texts = readingTexts[language]
  const kept = Object.entries(texts.fields).flatMap(([name, label]) => {
    const value = [typed[name] ?? ''].flat().join('; ')
    return value.trim() === '' ? [] : [{ name, label, value }]
  })
  if (kept.length === 0) return null
  return (
    <div class="utrecht-alert utrecht-alert--warning message" role="alert">
      <p>{texts.notStored}</p>
      <dl class="facts facts--wide">
        {kept.map(({ name, label, value }) => (
          <div key={name}>
            <dt>{label}</dt>
            <dd class="as-written" lang="nl">
              {value}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

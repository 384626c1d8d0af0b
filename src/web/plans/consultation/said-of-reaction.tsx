import { readingTexts } from '../../../language/plans/reading-texts.ts'
import { Said } from '../../forms/said.tsx'
import type { Visit } from '../../visit.ts'

/** `?gedaan=ontvangen&nummer=3`: what was just done with a reaction. */
export function SaidOfReaction({ visit: { language, url } }: { visit: Visit }) {
  const texts = readingTexts[language]
  const number = Number(url.searchParams.get('nummer'))
  const said = { ontvangen: texts.received, gewijzigd: texts.changed, ingetrokken: texts.withdrawn }
  const done = url.searchParams.get('gedaan') ?? ''
  if (!(done in said) || !Number.isInteger(number) || number < 1) return null
  return (
    <Said>
      <p>{said[done as keyof typeof said](number)}</p>
    </Said>
  )
}

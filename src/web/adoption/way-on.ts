import type { Lack } from '../../domain/adoption/adoption.ts'
import { adoptionTexts } from '../../language/adoption/adoption-texts.ts'
import { addresses } from '../addresses.ts'
import type { AdoptionProps } from './adoption-props.ts'

type Matter = Pick<AdoptionProps, 'visit' | 'region' | 'adoption'>

/** What to do about a lack, with the form filled in as far as is known. */
export function wayOnFrom({ place, step }: Lack, { visit, region, adoption }: Matter) {
  const { language } = visit
  const texts = adoptionTexts[language]
  const planVersion = adoption.version === null ? '' : String(adoption.version.number)
  const change = (id: string, word: string) => ({
    word,
    address: addresses.changeEntry(language, region.id, 'decisions', id, { planVersion }),
  })
  if (step?.next) return change(step.next.id, texts.record)
  if (step?.last && step.state === 'not-settled') return change(step.last.id, texts.settle)
  if (step?.last && step.state === 'no-version') return change(step.last.id, texts.addVersion)
  const address = addresses.newEntry(language, region.id, 'decisions', {
    place,
    body: step?.body ?? 'municipal-council',
    kind: step?.kind ?? 'adopt',
    subject: step?.last?.subject ?? adoptionTexts.nl.subject(region.planFrom, region.planTo),
    required: 'ja',
    planVersion,
  })
  return { word: step === null ? texts.plan : texts.planAgain, address }
}

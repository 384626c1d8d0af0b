import { endpointTexts } from '../language/api-endpoint-texts.ts'
import type { Endpoint } from './endpoint.ts'

/** The words of one endpoint, in both languages. */
export function aboutOf(key: keyof (typeof endpointTexts)['nl']['single']): Endpoint['about'] {
  return { nl: endpointTexts.nl.single[key], en: endpointTexts.en.single[key] }
}

import { isGuarded } from '../../domain/people/rights.ts'
import { nounAddresses } from '../../domain/registers/noun.ts'
import { endpointTexts } from '../../language/api-endpoint-texts.ts'
import { registerTexts } from '../../language/registers/register-texts.ts'
import type { Register } from '../../operations/registers/register.ts'
import { apiNameOf } from '../../presentation/registers/register-sheet.ts'
import type { Endpoint } from '../endpoint.ts'

type Deed = keyof (typeof endpointTexts)['nl']['register']

/** What the endpoints of one register have in common: address, heading, name and words. */
export function frameOf(
  { noun }: Register,
  deed: Deed,
): Pick<Endpoint, 'path' | 'tag' | 'operationId' | 'about' | 'refusals'> {
  const address = nounAddresses[noun]
  return {
    path: `/regios/{regio}/${address}${places[deed]}`,
    tag: noun,
    operationId: `${address}${names[deed]}`,
    // Not everybody in a region may read every list.
    ...(isGuarded(noun) ? { refusals: [403] } : {}),
    about: {
      nl: endpointTexts.nl.register[deed](registerTexts[noun].nl),
      en: endpointTexts.en.register[deed](registerTexts[noun].en),
    },
  }
}

/** How a field of this register is called in the API; what is wrong with the whole keeps its own word. */
export function fieldNameIn({ noun, fields }: Register): (key: string) => string {
  return (key) => (fields.some((field) => field.key === key) ? apiNameOf(noun, key) : key)
}

const places = {
  list: '',
  add: '',
  import: '/importen',
  read: '/{id}',
  replace: '/{id}',
  remove: '/{id}',
  restore: '/{id}/terugzettingen',
  versions: '/{id}/versies',
} as const satisfies Record<Deed, string>

const names = {
  list: 'Opvragen',
  add: 'Toevoegen',
  import: 'Importeren',
  read: 'Lezen',
  replace: 'Vervangen',
  remove: 'Weghalen',
  restore: 'Terugzetten',
  versions: 'Versies',
} as const satisfies Record<Deed, string>

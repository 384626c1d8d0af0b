import type { IdentityOptions } from '../../identity/identity.ts'
import { addresses } from '../addresses.ts'

/** Where letters about an account lead to, and the provider of the organisation comes back to. Letters are in two languages; their link is Dutch. */
export function identityLinks(publicUrl: string): IdentityOptions['pages'] {
  return {
    choosePassword: (token) => publicUrl + addresses.choosePassword('nl', token),
    confirmEmail: (token) => publicUrl + addresses.confirmEmail('nl', token),
    singleSignOnBack: publicUrl + addresses.signInOrganisationBack(),
  }
}

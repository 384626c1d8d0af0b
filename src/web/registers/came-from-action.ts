import type { Noun } from '../../domain/registers/noun.ts'
import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** The place on the page of an action where something was changed, when the address of the form names one. */
export function cameFromAction({ language, url }: Visit, regionId: string): string | undefined {
  const id = url.searchParams.get(actionKey) ?? ''
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? addresses.entry(language, regionId, 'actions', id)
    : undefined
}

/** The form of an entry, from the page of an action and back to it. */
export function changeFromAction(
  visit: Visit,
  regionId: string,
  noun: Noun,
  id: string,
  action = visit.url.searchParams.get(actionKey),
): string {
  const address = addresses.changeEntry(visit.language, regionId, noun, id)
  return action === null ? address : `${address}?${actionKey}=${encodeURIComponent(action)}`
}

export const actionKey = 'actie'

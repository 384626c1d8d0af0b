import { addresses } from '../addresses.ts'
import type { Visit } from '../visit.ts'

/** The page of the delivery something is filled in for, when the address of the form names one. */
export function cameFromDelivery({ language, url }: Visit, regionId: string): string | undefined {
  const id = url.searchParams.get(deliveryKey) ?? ''
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
    ? addresses.entry(language, regionId, 'deliveries', id)
    : undefined
}

export const deliveryKey = 'levering'

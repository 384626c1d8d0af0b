import { type Plan, standing } from '../plan.ts'
import type { Remark } from './remark.ts'

/** T02 (S3): every municipality takes part in at least one action. */
export function everyMunicipalityTakesPart({ region, actions }: Plan): Remark[] {
  const taking = new Set(standing(actions).flatMap(({ municipalities }) => municipalities))
  return region.municipalities
    .filter((municipality) => !taking.has(municipality))
    .map((municipality) => ({
      subject: `municipality:${municipality}`,
      lack: { kind: 'municipality-absent', municipality },
      mend: { kind: 'list', noun: 'actions' },
    }))
}

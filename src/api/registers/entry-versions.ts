import * as z from 'zod'
import { auditDeeds } from '../../domain/audit/audit-filter.ts'
import { roles } from '../../domain/terms.ts'
import { readHistory } from '../../operations/history/read-history.ts'
import type { Version } from '../../operations/history/version.ts'
import type { Register } from '../../operations/registers/register.ts'
import { apiEntry } from '../../presentation/registers/api-values.ts'
import type { Endpoint } from '../endpoint.ts'
import { entrySchema, schemaName } from '../openapi/entry-schema.ts'
import { frameOf } from './register-frame.ts'

/** `GET …/bevindingen/{id}/versies`: the history of an entry, oldest first; also of one that was taken away. */
export function listVersions(register: Register): Endpoint {
  return {
    ...frameOf(register, 'versions'),
    method: 'get',
    success: {
      status: 200,
      schema: (language) =>
        z.object({
          resultaten: z.array(
            z
              .object({
                nummer: z.int(),
                tijdstip: z.iso.datetime().nullable(),
                persoon: z.string().nullable(),
                naam: z.string().nullable(),
                rollen: z.array(z.enum(Object.values<string>(roles.dutch))),
                via: z.string().nullable(),
                daad: z.enum(Object.values<string>(auditDeeds.dutch)).nullable(),
                weggehaald: z.boolean(),
                inhoud: entrySchema(register, language),
              })
              .meta({ id: `Versie${schemaName(register.noun)}` }),
          ),
        }),
    },
    async handle({ needs, path }) {
      const id = path['id'] ?? ''
      const history = await readHistory(needs, path['regio'] ?? '', register, id)
      if (!history.ok) return history
      const told = history.value.versions.map((version) => toldVersion(register, id, version))
      return { ok: true, value: { body: { resultaten: told } } }
    },
  }
}

/** Who made the oldest version that is kept is not always known: then all of that is null. */
function toldVersion(register: Register, id: string, { number, made, isRemoved, values }: Version) {
  return {
    nummer: number,
    tijdstip: made?.at.toISOString() ?? null,
    persoon: made?.personId || null,
    naam: made?.name ?? null,
    rollen: made?.roles.map((role) => roles.dutch[role]) ?? [],
    via: made?.door ?? null,
    daad: made ? auditDeeds.dutch[made.deed] : null,
    weggehaald: isRemoved,
    inhoud: apiEntry(register, { id, values }),
  }
}

import * as z from 'zod'
import type { Member } from '../../domain/people/member.ts'
import { roles } from '../../domain/terms.ts'
import { municipalityCode } from '../regions/region-schemas.ts'

const role = z.enum(Object.values<string>(roles.dutch))

export const memberSchema = z
  .object({
    persoon: z.string(),
    naam: z.string(),
    rol: role,
    email: z.string().nullable(),
    bewerktGemeenten: z.array(municipalityCode),
    organisatie: z.string().nullable(),
    sinds: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Lid' })

export const addedMemberSchema = memberSchema
  .extend({ wachtwoordlink: z.string().nullable() })
  .meta({ id: 'ToegevoegdLid' })

export const newMemberSchema = z
  .object({
    email: z.string().max(254),
    naam: z.string().max(160),
    rol: role,
    bewerktGemeenten: z.array(municipalityCode).nullable().optional(),
    organisatie: z.string().nullable().optional(),
  })
  .meta({ id: 'LidInvoer' })

export function toldMember(member: Member): z.output<typeof memberSchema> {
  return {
    persoon: member.personId,
    naam: member.name,
    rol: roles.dutch[member.role],
    email: member.email,
    bewerktGemeenten: [...member.municipalities],
    organisatie: member.organisation?.name ?? null,
    sinds: member.since?.toISOString() ?? null,
  }
}

import * as z from 'zod'
import type { DiscussionPoint, Said } from '../../domain/plans/discussion/discussion-point.ts'
import { nameOfSubject, type PointSubject } from '../../domain/plans/discussion/point-subject.ts'

export const saidSchema = z.object({
  nummer: z.int(),
  schrijver: z.string(),
  tijdstip: z.iso.datetime(),
  isGewijzigd: z.boolean(),
  isIngetrokken: z.boolean(),
  tekst: z.string(),
  noemt: z.array(z.object({ persoon: z.string(), naam: z.string() })),
  versie: z.string(),
})
export const pointSchema = saidSchema
  .extend({
    over: z.string(),
    isAfgehandeld: z.boolean(),
    reacties: z.array(saidSchema),
  })
  .meta({ id: 'Bespreekpunt' })
export const pointsSchema = z
  .object({ regio: z.string(), bespreekpunten: z.array(pointSchema) })
  .meta({ id: 'Bespreekpunten' })

/** As the API tells it. */
export function toldPoint(one: DiscussionPoint): z.output<typeof pointSchema> {
  const { noun, id } = one.about
  const subject: PointSubject = noun === 'plan' ? { noun } : { noun, id }
  return {
    ...toldSaid(one),
    over: nameOfSubject(subject),
    isAfgehandeld: one.isSettled,
    reacties: one.replies.map(toldSaid),
  }
}

export function toldSaid(one: Said): z.output<typeof saidSchema> {
  return {
    nummer: one.number,
    schrijver: one.writer,
    tijdstip: one.writtenAt.toISOString(),
    isGewijzigd: one.isChanged,
    isIngetrokken: one.isWithdrawn,
    tekst: one.body,
    noemt: one.mentions.map(({ personId, name }) => ({ persoon: personId, naam: name })),
    versie: one.version,
  }
}

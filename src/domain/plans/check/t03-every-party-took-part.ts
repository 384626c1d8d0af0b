import type { Party } from '../../terms.ts'
import type { Plan, PlanParticipation } from '../plan.ts'
import type { ParticipationPart, Remark } from './remark.ts'

/** T03 (S4): every involved party took part, with date, form and result. One complete record per party is enough. */
export function everyPartyTookPart({ region, participations }: Plan): Remark[] {
  return region.parties.flatMap((party) =>
    remarkOn(
      party,
      participations.filter((one) => one.party === party),
    ),
  )
}

function remarkOn(party: Party, records: readonly PlanParticipation[]): Remark[] {
  const subject = `party:${party}`
  const fullest = records.toSorted((a, b) => missingIn(a).length - missingIn(b).length || byId(a, b))[0]
  if (!fullest) {
    const mend = { kind: 'new', noun: 'participations', prefilled: { party } } as const
    return [{ subject, lack: { kind: 'party-absent', party }, mend }]
  }
  const missing = missingIn(fullest)
  if (missing.length === 0) return []
  const mend = { kind: 'change', noun: 'participations', id: fullest.id } as const
  return [{ subject, lack: { kind: 'party-undocumented', party, missing }, mend }]
}

function missingIn({ tookPlaceOn, form, result }: PlanParticipation): ParticipationPart[] {
  const parts = [
    { part: 'day', there: tookPlaceOn !== null },
    { part: 'form', there: form !== null },
    { part: 'result', there: result !== '' },
  ] as const
  return parts.filter(({ there }) => !there).map(({ part }) => part)
}

function byId(first: PlanParticipation, second: PlanParticipation): number {
  return first.id < second.id ? -1 : 1
}

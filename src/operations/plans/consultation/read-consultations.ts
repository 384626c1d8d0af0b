import type { Reading } from '../../../database/database.ts'
import { done, type Outcome, refused } from '../../../domain/outcome.ts'
import type {
  Consultation,
  ConsultationLink,
  Reaction,
} from '../../../domain/plans/consultation/consultation.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'
import type { PlanVersion } from '../../../domain/plans/versions/plan-version.ts'
import type { Region } from '../../../domain/regions/region.ts'
import type { Needs } from '../../needs.ts'
import { readInRegion } from '../../regions/read-in-region.ts'
import { selectPlanVersions } from '../versions/select-plan-versions.ts'
import { selectConsultations } from './select-consultations.ts'
import { selectConsultedPlan } from './select-consulted-plan.ts'
import { selectLinks } from './select-links.ts'
import { selectOwnNumbers, selectReactions } from './select-reactions.ts'

export type ConsultationsOfRegion = {
  region: Region
  consultations: Consultation[]
  versions: readonly PlanVersion[]
}

/** Everything about one consultation, read at one moment. */
export type ConsultationMatter = {
  region: Region
  consultation: Consultation
  plan: ConsultedPlan
  reactions: Reaction[]
  /** Numbers of what the caller reacted. */
  own: number[]
  /** None for who may not make them. */
  links: ConsultationLink[]
  versions: readonly PlanVersion[]
}

export function listConsultations(needs: Needs, regionId: string): Promise<Outcome<ConsultationsOfRegion>> {
  return readInRegion(needs, regionId, async (sql, region) =>
    done({
      region,
      consultations: await selectConsultations(sql, regionId),
      versions: await selectPlanVersions(sql, regionId),
    }),
  )
}

export function readConsultation(
  needs: Needs,
  regionId: string,
  number: number,
): Promise<Outcome<ConsultationMatter>> {
  return readInRegion(needs, regionId, async (sql, region) => {
    const found = await selectMatter(sql, regionId, number)
    if (!found) return refused({ kind: 'not-found' })
    return done({
      ...found,
      region,
      reactions: await selectReactions(sql, regionId, number),
      own: await selectOwnNumbers(sql, regionId, number),
      links: await selectLinks(sql, regionId, number),
      versions: await selectPlanVersions(sql, regionId),
    })
  })
}

/** The consultation and what readers see of its version. */
export async function selectMatter(
  sql: Reading,
  regionId: string,
  number: number,
): Promise<Pick<ConsultationMatter, 'consultation' | 'plan'> | undefined> {
  const [consultation] = isNumber(number) ? await selectConsultations(sql, regionId, number) : []
  const plan = consultation && (await selectConsultedPlan(sql, regionId, consultation.version))
  return consultation && plan ? { consultation, plan } : undefined
}

/** An address somebody made up names nothing; PostgreSQL would call it a fault. */
function isNumber(number: number): boolean {
  return Number.isInteger(number) && number > 0 && number < 1_000_000
}

import type { Outcome } from '../../../domain/outcome.ts'
import {
  type ConsultationMatter,
  readConsultation,
} from '../../../operations/plans/consultation/read-consultations.ts'
import type { VisitContext } from '../../visit.ts'

/** The consultation an address names. */
export function consultationOf(context: VisitContext): Promise<Outcome<ConsultationMatter>> {
  const { needs } = context.get('visit')
  return readConsultation(needs, context.req.param('region') ?? '', Number(context.req.param('number')))
}

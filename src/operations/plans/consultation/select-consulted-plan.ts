import type { Reading } from '../../../database/database.ts'
import type { ConsultedPlan } from '../../../domain/plans/consultation/consulted-plan.ts'

/** What readers see of a version, as a member reads it. */
export async function selectConsultedPlan(
  sql: Reading,
  regionId: string,
  version: number,
): Promise<ConsultedPlan | undefined> {
  const [row] = await sql.query<{ plan: ConsultedPlan | null }>('select app.consulted_plan($1, $2) as plan', [
    regionId,
    version,
  ])
  return row?.plan ?? undefined
}

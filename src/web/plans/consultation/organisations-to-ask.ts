import type { Needs } from '../../../operations/needs.ts'
import type { ConsultationMatter } from '../../../operations/plans/consultation/read-consultations.ts'
import { registers } from '../../../operations/registers/all-registers.ts'
import { listEntries } from '../../../operations/registers/work-on-register.ts'

/** Organisations of the region, where a consultation is for them. */
export async function organisationsToAsk(
  needs: Needs,
  { region, consultation }: Pick<ConsultationMatter, 'region' | 'consultation'>,
): Promise<{ id: string; name: string }[]> {
  if (consultation.audience !== 'organisations') return []
  const listed = await listEntries(needs, region.id, registers.organisations)
  return listed.ok ? listed.value.entries.map(({ id, values }) => ({ id, name: String(values['name']) })) : []
}

import type { Field } from '../registers/field.ts'
import { versionOf } from '../registers/version-of-entry.ts'
import type { Role } from '../terms.ts'

/** How far a role of one person reaches; empty and null for a role that is for the whole region. */
export type Reach = { municipalities: readonly string[]; organisationId: string | null }

/** The one field in which the reach of a role is changed; none for a role that has no reach of its own. */
export function fieldsOfReach(role: Role): readonly Field[] {
  if (role === 'municipal-editor')
    return [{ key: 'municipalities', kind: 'references', to: 'municipality', required: true }]
  if (role === 'partner-editor')
    return [{ key: 'organisation', kind: 'reference', to: 'organisation', required: true }]
  return []
}

/** In whatever order the municipalities were ticked. */
export function versionOfReach({ municipalities, organisationId }: Reach): Promise<string> {
  const told = { municipalities: [...municipalities].sort(), organisationId }
  return versionOf([{ key: 'municipalities' }, { key: 'organisationId' }], told)
}

import type { Needs } from '../operations/needs.ts'
import { type DemoDesk, demoRegion } from './demo-desk.ts'

/** Makes `founder` a coordinator of the small region too, so that two people can do at once what only coordinators may. */
export async function secondCoordinator(desk: DemoDesk): Promise<Needs> {
  await desk.storage
    .asOwner()
    .write((sql) =>
      sql.query(
        `insert into membership (region_id, person_id, role) values ($1, 'founder', 'coordinator') on conflict do nothing`,
        [demoRegion],
      ),
    )
  const needs = desk.as('founder')
  if (needs.caller.kind !== 'person') return needs
  return {
    ...needs,
    caller: { ...needs.caller, memberships: [{ regionId: demoRegion, role: 'coordinator' }] },
  }
}

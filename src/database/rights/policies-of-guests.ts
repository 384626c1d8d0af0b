/**
 * What the holder of an invitation sees and writes: their own rows of the one list they were asked for, and around it only
 * what the form must show. They hold for a role of their own, so that the statements of members know nothing of guests.
 */
export function policiesOfGuests(): string[] {
  return [
    reading('region', `id = (select app.guest_region())`),
    reading('region_municipality', `region_id = (select app.guest_region())`),
    reading(
      'indicator',
      `region_id = (select app.guest_region()) and id = (select app.guest_indicator()) and removed_at is null`,
    ),
    reading('delivery', `region_id = (select app.guest_region()) and id = (select app.guest_delivery())`),
    reading(
      'delivery_step',
      `region_id = (select app.guest_region()) and delivery_id = (select app.guest_delivery())`,
    ),
    reading(
      'exploration_round',
      `region_id = (select app.guest_region()) and id = (select app.guest_round())`,
    ),
    reading(
      'round_questions',
      `region_id = (select app.guest_region()) and round_id = (select app.guest_round())`,
    ),
    ...ownRows(
      'finding',
      'findings',
      `scope.municipality is not distinct from finding.municipality
       and (cardinality(scope.action_lines) = 0 or finding.action_line || finding.also_lines <@ scope.action_lines)
       and finding.organisation_id is null and finding.covered_by is null and finding.openness = 'region-only'`,
    ),
    ...ownRows(
      'observation',
      'observations',
      `scope.municipality is not distinct from observation.municipality
       and scope.indicator_id = observation.indicator_id and scope.period = observation.period
       and observation.organisation_id is null and observation.status = 'provisional'`,
    ),
    ...ownRows(
      'contribution',
      'contributions',
      `(cardinality(scope.action_lines) = 0 or contribution.action_line = any (scope.action_lines))
       and contribution.action_id is null and contribution.answer = '' and contribution.what_changed = ''`,
    ),
  ]
}

/** Read, added and corrected as long as nobody of the region has worked on it; never taken away. */
function ownRows(table: string, noun: string, within: string): string[] {
  const own = `invitation_id = (select app.guest_of('${noun}')) and guest_holds and removed_at is null`
  const allowed = `${own} and exists (select from app.invited('${noun}') scope
    where scope.region_id = ${table}.region_id and ${within})`
  return [
    reading(table, own),
    `create policy rights_guest_insert on ${table} for insert to thuisplan_guest with check (${allowed})`,
    `create policy rights_guest_update on ${table} for update to thuisplan_guest using (${own}) with check (${allowed})`,
  ]
}

function reading(table: string, allowed: string): string {
  return `create policy rights_guest_read on ${table} for select to thuisplan_guest using (${allowed})`
}

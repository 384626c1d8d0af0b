/** Conditions about a row of `delivery` in SQL; `asked`, `member` and `told` are what our own statement calls its rows. */

/** Whether a membership is of somebody with an account who can deliver, and so of whom hears of the delivery. */
export function delivers(member: string, asked: string): string {
  return `(${member}.region_id = ${asked}.region_id
      and (${member}.role = 'municipal-editor' and ${asked}.organisation_id is null and ${asked}.municipality = any (${member}.municipalities)
           or ${member}.role = 'partner-editor' and ${member}.organisation_id = ${asked}.organisation_id))`
}

/** The kind of the last step; null while none was taken. A reminder changes nothing about where a delivery stands. */
export function lastStepOf(asked: string): string {
  return `(select kind from delivery_step step
            where step.region_id = ${asked}.region_id and step.delivery_id = ${asked}.id and step.kind <> 'reminded'
            order by step.number desc limit 1)`
}

/**
 * Whether a finding of the same round counts for a delivery: for the one through whose link it came; without a link for that of its
 * organisation, or of its place and perspective. `told`: a row with `delivery_id` of that link, `lines`, `organisation_id`,
 * `municipality` and `party` (the perspective, or else the municipality's).
 */
export function countsFor(told: string, asked: string): string {
  return `(${told}.delivery_id = ${asked}.id
      or ${told}.delivery_id is null
         and (cardinality(${asked}.action_lines) = 0 or ${told}.lines && ${asked}.action_lines)
         and (${told}.organisation_id = ${asked}.organisation_id
              or ${told}.organisation_id is null and ${told}.municipality is not distinct from ${asked}.municipality
                 and ${told}.party = ${asked}.party))`
}

import { type Reach, reachOf, readers, type Subject } from '../../domain/people/rights.ts'
import { type Role, roles } from '../../domain/terms.ts'
import { type GuardedTable, guardedTables } from './guarded-tables.ts'
import { policiesOfGuests } from './policies-of-guests.ts'

/**
 * The table of rights as row-level-security policies. Who asks is looked up once a statement (an init-plan), never once a row;
 * every policy that follows from the table carries the mark `rights_`, so that all of them can be made anew.
 */
export function policiesOfRights(): string[] {
  return [
    dropAll,
    ...guardedTables.flatMap(policiesOf),
    interviewsAreAskedFor(),
    membershipsAreRead,
    auditIsRead,
    chainsAreRead,
    invitationsAreRead,
    ...policiesOfGuests(),
  ]
}

const dropAll = `do $$
declare policy record;
begin
  for policy in select schemaname, tablename, policyname from pg_policies
                 where schemaname in ('public', 'app') and (policyname like 'rights\\_%'
                    or policyname in ('coordinators_insert', 'coordinators_update', 'coordinators_delete', 'coordinators_publish',
                                      'municipality_inserts', 'municipality_updates', 'own_or_coordinated')) loop
    execute format('drop policy %I on %I.%I', policy.policyname, policy.schemaname, policy.tablename);
  end loop;
end $$`

/** One's own roles; those of everybody for whoever may see them. */
const membershipsAreRead = `create policy rights_read on membership for select to thuisplan_app
  using (person_id = app.person() or ${inRegionAs('region_id', readers.members)})`

const auditIsRead = `create policy rights_read on audit_entry for select to thuisplan_app
  using (${inRegionAs('region_id', readers['audit-log'])})`

/** The ends of the chains, to compute them anew. */
const chainsAreRead = `create policy rights_read on app.audit_chain for select to thuisplan_app
  using (${inRegionAs('region_id', readers['audit-log'])})`

/** A link can be made again from its row, so only who may make such links reads it. */
const invitationsAreRead = `create policy rights_read on invitation for select to thuisplan_app using (${(
  ['finding', 'observation', 'contribution'] as const
)
  .map((one) => `noun = '${one}s' and ${inRegionAs('region_id', readers[`${one}-invitations`])}`)
  .join(' or ')})`

/** The same for functions that see every row: they ask of one interview at a time. */
function interviewsAreAskedFor(): string {
  const readable = guardedTables.filter(({ table }) => table === 'interview').map(conditionOf)
  return `create or replace function app.reads_interview(of_region text, wanted uuid) returns boolean language sql stable
    security definer set search_path = public as $$
      select exists (select from interview where region_id = of_region and id = wanted and (${readable.join(' or ')})) $$`
}

function policiesOf(guarded: GuardedTable): string[] {
  const { table, subject, deeds = ['insert', 'update', 'delete'] } = guarded
  const allowed = conditionOf(guarded)
  const reading = `create policy ${nameOf(subject, 'read')} on ${table} for select to thuisplan_app using (${allowed})`
  const writing = deeds.map((deed) => {
    const using = deed === 'insert' ? '' : ` using (${allowed})`
    const check = deed === 'delete' ? '' : ` with check (${allowed})`
    return `create policy ${nameOf(subject, deed)} on ${table} for ${deed} to thuisplan_app${using}${check}`
  })
  return guarded.read === 'writers' ? [reading, ...writing] : writing
}

function nameOf(subject: Subject, deed: string): string {
  return `"rights_${subject}_${deed}"`
}

function conditionOf(guarded: GuardedTable): string {
  const { subject, region = 'region_id', municipality, organisation, when } = guarded
  const own = (column: string | undefined, lookUp: string, reach: Reach) =>
    column === undefined || rolesWith(subject, reach).length === 0
      ? []
      : [
          `${region} || '/' || ${column} = any ((select app.${lookUp}('${list(rolesWith(subject, reach))}'))::text[])`,
        ]
  const allowed = [
    inRegionAs(region, rolesWith(subject, 'region')),
    ...own(municipality, 'municipalities_as', 'own-municipality'),
    ...own(organisation, 'organisations_as', 'own-organisation'),
  ].join(' or ')
  return when === undefined ? allowed : `${when} and (${allowed})`
}

function inRegionAs(region: string, allowed: readonly Role[]): string {
  return `${region} = any ((select app.regions_as('${list(allowed)}'))::text[])`
}

function rolesWith(subject: Subject, reach: Reach): Role[] {
  return roles.codes.filter((role) => reachOf(role, subject) === reach)
}

function list(allowed: readonly Role[]): string {
  return `{${allowed.join(',')}}`
}

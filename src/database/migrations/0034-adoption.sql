-- Decisions become the route along which a version of the plan comes into force.
alter table decision drop constraint decision_kind_check;
alter table decision add constraint decision_kind_check
  check (kind in ('take-note', 'agree', 'opinion', 'adopt', 'budget', 'change', 'withdraw'));
alter table decision
  add column required boolean not null default false,  -- without it the plan does not come into force
  add column plan_version int,                         -- the version decided upon, or to be decided upon
  add column amendment_follow_up text,
  add column official_publication text not null default '',
  add column documents text[] not null default '{}',
  add constraint decision_plan_version foreign key (region_id, plan_version) references plan_version (region_id, number),
  add constraint decision_follow_up check (amendment_follow_up is null
    or (outcome = 'carried-amended' and amendment_follow_up in ('here-only', 'new-version', 'not-settled'))),
  add constraint decision_official_publication check (official_publication = ''
    or official_publication ~ '^((gmb|bgr)-[0-9]{4}-[0-9]{1,7}|CVDR[0-9]{1,8})$'),
  add constraint decision_required check (not (required and kind = 'withdraw'));
create index decision_of_version on decision (region_id, plan_version) where plan_version is not null;

-- What keeps a version from coming into force: a municipality where nothing is required, or a required decision that is not there.
-- It says what domain/adoption says; a test holds the two together. `on_day`: the day whose municipalities count.
create function app.lacks_for_adoption(of_region text, of_version int, on_day date)
returns table (municipality text, body text, kind text) language sql stable as $$
  with member as (
    select m.municipality from region_municipality m
     where m.region_id = of_region and m.valid_from <= on_day and (m.valid_to is null or m.valid_to > on_day)
  ), counted as (
    select d.* from decision d
     where d.region_id = of_region and d.removed_at is null
       and (d.municipality is null or d.municipality in (select member.municipality from member))
  ), required_step as (
    select distinct c.municipality, c.body, c.kind from counted c
     where c.required and (c.outcome is not null or c.plan_version is null or c.plan_version = of_version)
  )
  select member.municipality, null, null from member
   where not exists (select from counted c where c.municipality = member.municipality
                        and c.required and c.outcome is not null and c.plan_version = of_version)
  union all
  select s.municipality, s.body, s.kind from required_step s
   where exists (select from counted c
                  where c.municipality is not distinct from s.municipality and c.body = s.body and c.kind = s.kind
                    and c.required and c.outcome is null and (c.plan_version is null or c.plan_version = of_version))
      or not coalesce((select c.kind <> 'withdraw' and (c.outcome = 'carried'
                                or (c.outcome = 'carried-amended' and c.amendment_follow_up = 'here-only'))
                         from counted c
                        where c.municipality is not distinct from s.municipality and c.body = s.body
                          and c.plan_version = of_version and c.outcome is not null
                          and (c.kind = s.kind or (c.kind = 'withdraw' and c.outcome in ('carried', 'carried-amended')))
                        order by c.decided_on desc, c.number desc limit 1), false)
$$;
grant execute on function app.lacks_for_adoption(text, int, date) to thuisplan_app;

-- A person cannot take the step; who brings in a whole region (a package, a backup) brings in what was decided elsewhere.
create function app.adopted_when_complete() returns trigger language plpgsql as $$
begin
  if new.stage = 'adopted' and current_user = 'thuisplan_app'
     and exists (select from app.lacks_for_adoption(new.region_id, new.version, new.taken_on)) then
    raise exception 'not every required decision about this version is there' using errcode = 'check_violation',
      constraint = 'adopted_when_complete';
  end if;
  return new;
end $$;
create trigger adopted_when_complete before insert on plan_version_step
  for each row execute function app.adopted_when_complete();

-- Of the route the public may know what was decided, and about which version: not what is still planned, nor what somebody explained.
grant select (region_id, id, number, municipality, body, kind, decided_on, outcome, plan_version, official_publication, documents,
  is_example, removed_at) on decision to thuisplan_publisher;
create policy publisher_reads on decision for select to thuisplan_publisher using (outcome is not null and removed_at is null);
grant select (region_id, version, number, stage, taken_on) on plan_version_step to thuisplan_publisher;
create policy publisher_reads on plan_version_step for select to thuisplan_publisher
  using (stage in ('decision-making', 'adopted', 'carried-out', 'evaluated', 'withdrawn'));
grant select (region_id, number, title, submitted_on) on plan_version to thuisplan_publisher;
create policy publisher_reads on plan_version for select to thuisplan_publisher
  using (exists (select from plan_version_step step
                  where step.region_id = plan_version.region_id and step.version = plan_version.number
                    and step.stage in ('decision-making', 'adopted')));

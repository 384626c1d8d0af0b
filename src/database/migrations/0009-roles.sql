-- Seven roles instead of three. Who may write what stands in one table in code (domain/people/rights.ts); the policies are made
-- from it after the migrations (database/rights), so here are only the facts a policy asks for.
alter table membership
  add column organisation_id uuid,
  add foreign key (region_id, organisation_id) references organisation (region_id, id);
do $$
declare name text;
begin
  for name in select conname from pg_constraint where conrelid = 'membership'::regclass and contype = 'c' loop
    execute format('alter table membership drop constraint %I', name);
  end loop;
end $$;
alter table membership
  add check (role in ('coordinator', 'municipal-editor', 'partner-editor', 'controller', 'administrator', 'panel-supporter', 'reader')),
  add check ((role = 'municipal-editor') = (cardinality(municipalities) > 0)),
  add check ((role = 'partner-editor') = (organisation_id is not null));

-- Whose a finding or a figure is, beside its municipality: the organisation that carries it out, or delivers it.
alter table finding add column organisation_id uuid,
  add foreign key (region_id, organisation_id) references organisation (region_id, id);
alter table observation add column organisation_id uuid,
  add foreign key (region_id, organisation_id) references organisation (region_id, id);

create function app.regions_as(roles text[]) returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(distinct region_id), '{}') from membership
         where person_id = app.person() and role = any (roles) $$;

create function app.municipalities_as(roles text[]) returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(region_id || '/' || place), '{}') from membership, unnest(municipalities) place
         where person_id = app.person() and role = any (roles) $$;

create function app.organisations_as(roles text[]) returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(region_id || '/' || organisation_id), '{}') from membership
         where person_id = app.person() and role = any (roles) and organisation_id is not null $$;

grant execute on function app.regions_as, app.municipalities_as, app.organisations_as to thuisplan_app;

-- Every statement asks once for each of its tables in which regions somebody is. A view is planned into the statement that asks, where
-- a function would be called; it is its owner's, so it sees memberships whoever asks, and shows one's own. A row of a region that was
-- reached in two roles stands here twice, which "any" does not mind.
create view app.my_region as
  select region_id from public.membership where person_id = nullif(pg_catalog.current_setting('app.person_id', true), '');
grant select on app.my_region to thuisplan_app;

-- The same for functions, with a plan that is kept.
create or replace function app.my_regions() returns text[] language plpgsql stable security definer as $$
begin
  return array(select region_id from app.my_region);
end $$;

-- Every table of a region is read by who is in it; who writes it follows from the table of rights.
create or replace procedure app.guard_region_table(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('grant select, insert, update, delete on %I to thuisplan_app', name);
  execute format('create policy members_read on %I for select to thuisplan_app
    using (region_id = any (array(select region_id from app.my_region)))', name);
end $$;

do $$
declare name text;
begin
  for name in select tablename from pg_policies
               where schemaname = 'public' and policyname = 'members_read' and tablename <> 'region' loop
    execute format('alter policy members_read on %I using (region_id = any (array(select region_id from app.my_region)))', name);
  end loop;
end $$;
alter policy members_read on region
  using (id = any (array(select region_id from app.my_region)) or (founded_by = app.person() and (select app.may_found())));

-- Entries are taken away by a mark, so that they can come back; only links, answers and roles are really deleted.
revoke delete on region_municipality, region_party, organisation, policy_context, finding, goal, indicator, action, milestone,
  fund, money_line, observation, participation, contribution from thuisplan_app;
grant insert, update, delete on membership to thuisplan_app;

-- A region without a coordinator could not be helped by anybody in it.
-- Two coordinators who take each other away at the same moment wait for each other here; the second then sees it is the last.
create function app.keep_a_coordinator() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if old.role <> 'coordinator' then return null; end if;
  perform from region where id = old.region_id for no key update;
  if found and not exists (select from membership where region_id = old.region_id and role = 'coordinator') then
    raise exception 'a region keeps a coordinator' using errcode = 'restrict_violation', constraint = 'keep_a_coordinator';
  end if;
  return null;
end $$;
create trigger keep_a_coordinator after update or delete on membership for each row execute function app.keep_a_coordinator();

-- Names belong to identity; members of a region see the names of the people they work with, and who manages roles their address.
create function app.people_of(region text) returns table (person_id text, name text, email text)
  language sql stable security definer set search_path = public as $$
  select person.id, person.name,
         case when region = any (app.regions_as('{coordinator,administrator}')) then person.email end
    from auth."user" person
   where region = any (app.my_regions()) and person.id in (select m.person_id from membership m where m.region_id = region)
$$;
grant execute on function app.people_of to thuisplan_app;

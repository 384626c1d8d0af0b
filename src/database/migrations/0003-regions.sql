create table region (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
  name text not null check (length(name) between 1 and 120),
  centre_municipality text not null references municipality (code),
  framework_edition text not null references framework_edition (id),
  plan_from int not null check (plan_from between 2020 and 2060),
  plan_to int not null check (plan_to between plan_from and 2060),
  handover_on date not null,
  assignment text not null default '',
  assignment_source text not null default '',
  is_example boolean not null default false,
  founded_by text references auth."user" (id) on delete set null,
  founded_at timestamptz not null default now()
);

create table region_municipality (
  region_id text not null references region (id) on delete cascade,
  municipality text not null references municipality (code),
  valid_from date not null,
  valid_to date check (valid_to is null or valid_to > valid_from),
  primary key (region_id, municipality, valid_from)
);

create table region_party (
  region_id text not null references region (id) on delete cascade,
  party text not null,
  primary key (region_id, party)
);

create table membership (
  region_id text not null references region (id) on delete cascade,
  person_id text not null references auth."user" (id) on delete cascade,
  role text not null check (role in ('coordinator', 'municipal-editor', 'reader')),
  municipalities text[] not null default '{}',
  primary key (region_id, person_id, role),
  check ((role = 'municipal-editor') = (cardinality(municipalities) > 0))
);
create index on membership (person_id);

create table founder (person_id text primary key references auth."user" (id) on delete cascade);

create table organisation (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  name text not null check (length(name) between 1 and 160),
  party text not null,
  is_example boolean not null default false,
  set_aside_at timestamptz,
  primary key (region_id, id),
  unique (region_id, name)
);

create table policy_context (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  kind text not null check (kind in ('policy-plan', 'programme')),
  year_from int,
  year_to int,
  covers_action_lines int[] not null default '{}',
  explanation text not null default '',
  source text not null default '',
  is_example boolean not null default false,
  set_aside_at timestamptz,
  primary key (region_id, id),
  unique (region_id, title)
);

-- Who asks is one transaction-local setting; what they may do is looked up here, once a statement (an init-plan),
-- so that no setting a session could forge ever grants a role.
create function app.person() returns text language sql stable
  as $$ select nullif(current_setting('app.person_id', true), '') $$;

create function app.my_regions() returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(distinct region_id), '{}') from membership where person_id = app.person() $$;

create function app.coordinated_regions() returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(region_id), '{}') from membership where person_id = app.person() and role = 'coordinator' $$;

create function app.edited_places() returns text[] language sql stable security definer set search_path = public
  as $$ select coalesce(array_agg(region_id || '/' || place), '{}')
          from membership, unnest(municipalities) place where person_id = app.person() and role = 'municipal-editor' $$;

create function app.may_found() returns boolean language sql stable security definer set search_path = public
  as $$ select exists (select from founder where person_id = app.person()) $$;

-- A new region belongs at once to whoever founded it.
create function app.welcome_founder() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.founded_by is not null then
    insert into membership (region_id, person_id, role) values (new.id, new.founded_by, 'coordinator');
  end if;
  return new;
end $$;
create trigger welcome_founder after insert on region for each row execute function app.welcome_founder();

grant execute on all functions in schema app to thuisplan_app;

-- Every table of a region reads the same: its members see it, its coordinators write it.
create procedure app.guard_region_table(name text) language plpgsql as $$
begin
  execute format('alter table %I enable row level security', name);
  execute format('grant select, insert, update, delete on %I to thuisplan_app', name);
  execute format('create policy members_read on %I for select to thuisplan_app
    using (region_id = any ((select app.my_regions())::text[]))', name);
  execute format('create policy coordinators_insert on %I for insert to thuisplan_app
    with check (region_id = any ((select app.coordinated_regions())::text[]))', name);
  execute format('create policy coordinators_update on %I for update to thuisplan_app
    using (region_id = any ((select app.coordinated_regions())::text[]))
    with check (region_id = any ((select app.coordinated_regions())::text[]))', name);
  execute format('create policy coordinators_delete on %I for delete to thuisplan_app
    using (region_id = any ((select app.coordinated_regions())::text[]))', name);
end $$;

-- Rows that belong to one municipality may also be written by that municipality's editors.
create procedure app.guard_municipal_rows(name text) language plpgsql as $$
begin
  execute format('create policy municipality_inserts on %I for insert to thuisplan_app
    with check (region_id || ''/'' || municipality = any ((select app.edited_places())::text[]))', name);
  execute format('create policy municipality_updates on %I for update to thuisplan_app
    using (region_id || ''/'' || municipality = any ((select app.edited_places())::text[]))
    with check (region_id || ''/'' || municipality = any ((select app.edited_places())::text[]))', name);
end $$;

call app.guard_region_table('region_municipality');
call app.guard_region_table('region_party');
call app.guard_region_table('organisation');
call app.guard_region_table('policy_context');

alter table region enable row level security;
grant select, insert, update on region to thuisplan_app;
create policy members_read on region for select to thuisplan_app
  using (id = any ((select app.my_regions())::text[]) or (founded_by = app.person() and (select app.may_found())));
create policy founders_insert on region for insert to thuisplan_app
  with check (founded_by = app.person() and (select app.may_found()));
create policy coordinators_update on region for update to thuisplan_app
  using (id = any ((select app.coordinated_regions())::text[]))
  with check (id = any ((select app.coordinated_regions())::text[]));

-- A person sees their own memberships; a coordinator those of the region. Giving roles is the operator's (command line).
alter table membership enable row level security;
grant select on membership to thuisplan_app;
create policy own_or_coordinated on membership for select to thuisplan_app
  using (person_id = app.person() or region_id = any ((select app.coordinated_regions())::text[]));

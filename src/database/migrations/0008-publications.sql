create table publication (
  region_id text not null references region (id),
  number int not null check (number > 0),
  title text not null check (length(title) between 1 and 200),
  published_at timestamptz not null default now(),
  published_by text not null,
  check_summary jsonb not null,
  primary key (region_id, number)
);

-- What the publisher may see of people: protected figures, made for one publication, never the counts behind them.
create table protected_figure (
  region_id text not null,
  number int not null,
  indicator_code text not null,
  place text not null,
  period text not null,
  shown jsonb not null,
  primary key (region_id, number, indicator_code, place, period),
  foreign key (region_id, number) references publication (region_id, number)
);

create table publication_page (
  region_id text not null,
  number int not null,
  path text not null,  -- 'nl', 'nl/plan', 'en/monitor', 'data/waarnemingen.csv' ...
  media_type text not null,
  body bytea not null,
  digest text not null,
  primary key (region_id, number, path),
  foreign key (region_id, number) references publication (region_id, number)
);

-- Published is published: the application role can add, nobody who comes through the application can change or delete.
alter table publication enable row level security;
alter table protected_figure enable row level security;
alter table publication_page enable row level security;
grant select, insert on publication, protected_figure, publication_page to thuisplan_app;
create policy everyone_reads on publication for select to thuisplan_app, thuisplan_publisher using (true);
create policy everyone_reads on publication_page for select to thuisplan_app, thuisplan_publisher using (true);
create policy publisher_reads on protected_figure for select to thuisplan_app, thuisplan_publisher using (true);
create policy coordinators_publish on publication for insert to thuisplan_app
  with check (region_id = any ((select app.coordinated_regions())::text[]));
create policy coordinators_publish on protected_figure for insert to thuisplan_app
  with check (region_id = any ((select app.coordinated_regions())::text[]));
create policy coordinators_publish on publication_page for insert to thuisplan_app
  with check (region_id = any ((select app.coordinated_regions())::text[]));

-- The owner passes row-level security, so a trigger holds the owner back too.
create function app.published_is_published() returns trigger language plpgsql as $$
begin
  raise exception 'a publication is immutable' using errcode = 'restrict_violation';
end $$;

-- Nothing is added afterwards either: figures and pages come in the transaction that made their publication.
create function app.only_while_publishing() returns trigger language plpgsql as $$
begin
  if not exists (select from publication where region_id = new.region_id and number = new.number
                    and xmin = pg_current_xact_id()::xid) then
    raise exception 'a publication is immutable' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

do $$
declare name text;
begin
  foreach name in array array['publication', 'protected_figure', 'publication_page'] loop
    execute format('create trigger immutable before update or delete on %I
      for each row execute function app.published_is_published()', name);
    execute format('create trigger not_emptied before truncate on %I
      for each statement execute function app.published_is_published()', name);
  end loop;
  foreach name in array array['protected_figure', 'publication_page'] loop
    execute format('create trigger only_while_publishing before insert on %I
      for each row execute function app.only_while_publishing()', name);
  end loop;
end $$;

-- The publisher reads the plan and the exploration of every region, and of the monitor only what has been protected.
grant select on publication, protected_figure, publication_page to thuisplan_publisher;
grant select on region, region_municipality, region_party, organisation, policy_context, finding, goal, action,
  action_partner, action_finding, milestone, fund, money_line, participation, contribution, plan_check_answer to thuisplan_publisher;
-- of an indicator: not its baseline, which is an exact count of people
grant select (region_id, id, code, name, definition, unit, wanted, action_line, transformation_class, counts_people, aggregation,
  rhythm, baseline_period, target_period, target_value, source, next_publication_on, is_example, removed_at)
  on indicator to thuisplan_publisher;
do $$
declare name text;
begin
  foreach name in array array['region', 'region_municipality', 'region_party', 'organisation', 'policy_context', 'finding', 'goal',
    'action', 'action_partner', 'action_finding', 'milestone', 'fund', 'money_line', 'participation', 'contribution',
    'plan_check_answer', 'indicator'] loop
    execute format('create policy publisher_reads on %I for select to thuisplan_publisher using (true)', name);
  end loop;
end $$;

-- The task of homes (woningopgave): how many homes for attention groups a municipality, or the region, is to realise in a year.
create table home_task (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  year int not null check (year between 2015 and 2060),
  municipality text references municipality (code),  -- null: the region as a whole
  home_group text check (length(home_group) between 1 and 40),  -- null: all groups together
  homes int not null check (homes between 0 and 1000000),
  explanation text not null default '',
  decision_id uuid,
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, decision_id) references decision (region_id, id)
);
create unique index home_task_once on home_task (region_id, year, coalesce(municipality, ''), coalesce(home_group, ''))
  where removed_at is null;
call app.guard_region_table('home_task');
revoke delete on home_task from thuisplan_app;
call app.audit_table('home_task', 'home-tasks', 'region_id', 'id');

-- Recommendations (aanbevelingen), each with its basis on the golden thread and whom it is for.
create table recommendation (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  kind text not null check (kind in ('evaluation', 'next-period')),
  title text not null check (length(title) between 1 and 200),
  body text not null default '',
  action_lines int[] not null default '{}',
  municipalities text[] not null default '{}',
  addressee text not null default '',
  openness text not null default 'region-only' check (openness in ('open', 'region-only')),
  is_example boolean not null default false,
  recorded_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number)
);
create table recommendation_organisation (
  region_id text not null,
  recommendation_id uuid not null,
  organisation_id uuid not null,
  primary key (region_id, recommendation_id, organisation_id),
  foreign key (region_id, recommendation_id) references recommendation (region_id, id) on delete cascade,
  foreign key (region_id, organisation_id) references organisation (region_id, id) on delete cascade
);
create table recommendation_finding (
  region_id text not null,
  recommendation_id uuid not null,
  finding_id uuid not null,
  primary key (region_id, recommendation_id, finding_id),
  foreign key (region_id, recommendation_id) references recommendation (region_id, id) on delete cascade,
  foreign key (region_id, finding_id) references finding (region_id, id) on delete cascade
);
create table recommendation_gap (
  region_id text not null,
  recommendation_id uuid not null,
  gap_key text not null check (gap_key ~ '^[a-z]+(-[a-zA-Z0-9]+)+$' and length(gap_key) <= 80),
  recorded_at timestamptz not null default now(),
  primary key (region_id, recommendation_id, gap_key),
  foreign key (region_id, recommendation_id) references recommendation (region_id, id) on delete cascade
);
create table recommendation_contribution (
  region_id text not null,
  recommendation_id uuid not null,
  contribution_id uuid not null,
  primary key (region_id, recommendation_id, contribution_id),
  foreign key (region_id, recommendation_id) references recommendation (region_id, id) on delete cascade,
  foreign key (region_id, contribution_id) references contribution (region_id, id) on delete cascade
);
create table recommendation_action (
  region_id text not null,
  recommendation_id uuid not null,
  action_id uuid not null,
  primary key (region_id, recommendation_id, action_id),
  foreign key (region_id, recommendation_id) references recommendation (region_id, id) on delete cascade,
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade
);
call app.guard_region_table('recommendation');
revoke delete on recommendation from thuisplan_app;
call app.audit_table('recommendation', 'recommendations', 'region_id', 'id');
do $$
declare link text;
begin
  foreach link in array array['organisation', 'finding', 'gap', 'contribution', 'action'] loop
    execute format('call app.guard_region_table(%L)', 'recommendation_' || link);
    execute format('call app.audit_table(%L, ''recommendations'', ''region_id'', ''recommendation_id'')', 'recommendation_' || link);
  end loop;
end $$;

-- A publication tells of a recommendation only when it is open. Which gaps it answers can follow from findings that are for the region
-- alone, so of those the publisher is told none: there is no policy for it.
grant select on recommendation, recommendation_organisation, recommendation_finding, recommendation_gap, recommendation_contribution,
  recommendation_action to thuisplan_publisher;
create policy publisher_reads on recommendation for select to thuisplan_publisher using (openness = 'open' and removed_at is null);
do $$
declare link text;
begin
  foreach link in array array['organisation', 'finding', 'contribution', 'action'] loop
    execute format('create policy publisher_reads on recommendation_%s for select to thuisplan_publisher
      using ((region_id, recommendation_id) in (select region_id, id from recommendation))', link);
  end loop;
end $$;

-- A rule of the plan check that a region does not hold its plan against, and why. On again, the row is gone, and the log keeps it.
create table plan_check_rule (
  region_id text not null references region (id) on delete cascade,
  rule text not null check (rule ~ '^T\d{2}$'),
  reason text not null check (length(reason) between 1 and 1000),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (region_id, rule)
);
call app.guard_region_table('plan_check_rule');
call app.audit_table('plan_check_rule', 'plan-check-rules', 'region_id', 'rule');

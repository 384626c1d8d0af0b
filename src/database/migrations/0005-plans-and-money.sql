create table goal (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^[1-9]\.\d{1,2}$'),
  action_line int not null generated always as (split_part(code, '.', 1)::int) stored,
  title text not null check (length(title) between 1 and 200),
  explanation text not null default '',
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id)
);
-- A code that was taken away is free again; what hung on the old goal or action stays with the old one.
create unique index goal_code on goal (region_id, code) where removed_at is null;

create table indicator (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  code text not null check (code ~ '^[A-Z]{1,3}\d{1,3}$'),
  name text not null check (length(name) between 1 and 160),
  definition text not null default '',
  unit text not null check (length(unit) between 1 and 40),
  wanted text not null check (wanted in ('higher', 'lower')),
  action_line int not null check (action_line between 1 and 9),
  transformation_class text not null check (transformation_class in ('prevention', 'housing', 'shelter')),
  counts_people boolean not null,
  aggregation text not null check (aggregation in ('sum', 'none')),
  rhythm text not null check (rhythm in ('month', 'quarter', 'half-year', 'year')),
  baseline_period text,
  baseline_value numeric,
  target_period text,
  target_value numeric,
  source text not null default '',
  next_publication_on date,
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, code),
  check (not counts_people or baseline_value is null or (baseline_value >= 0 and baseline_value = trunc(baseline_value)))
);

create table action (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  goal_id uuid not null,
  code text not null check (code ~ '^[1-9]\.\d{1,2}\.\d{1,2}$'),
  title text not null check (length(title) between 1 and 200),
  description text not null default '',
  result text not null default '',
  owner_id uuid,
  lead_function text not null default '',
  municipalities text[] not null default '{}',
  years int[] not null default '{}',
  transformation_class text not null check (transformation_class in ('prevention', 'housing', 'shelter')),
  target_groups text[] not null default '{}',
  novelty text not null check (novelty in ('new', 'intensified', 'existing')),
  policy_relation text check (policy_relation in ('follows', 'covered-by', 'departs')),
  policy_id uuid,
  recommendation text not null default '',
  lived_experience text[] not null default '{}' check (lived_experience <@ array['made', 'tested', 'carried-out']),
  indicator_id uuid,
  no_indicator_because text not null default '',
  no_milestone_because text not null default '',
  status text not null check (status in ('idea', 'preparation', 'running', 'finished', 'stopped')),
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, goal_id) references goal (region_id, id),
  foreign key (region_id, owner_id) references organisation (region_id, id) on delete set null (owner_id),
  foreign key (region_id, policy_id) references policy_context (region_id, id) on delete set null (policy_id),
  foreign key (region_id, indicator_id) references indicator (region_id, id) on delete set null (indicator_id)
);
create unique index action_code on action (region_id, code) where removed_at is null;
create index on action (region_id, goal_id);

create table action_partner (
  region_id text not null,
  action_id uuid not null,
  organisation_id uuid not null,
  primary key (region_id, action_id, organisation_id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade,
  foreign key (region_id, organisation_id) references organisation (region_id, id) on delete cascade
);

create table action_finding (
  region_id text not null,
  action_id uuid not null,
  finding_id uuid not null,
  primary key (region_id, action_id, finding_id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade,
  foreign key (region_id, finding_id) references finding (region_id, id) on delete cascade
);

create table milestone (
  region_id text not null,
  id uuid not null default gen_random_uuid(),
  action_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  due_on date not null,
  reached_on date,
  is_example boolean not null default false,
  removed_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade
);
create index on milestone (region_id, action_id);

create table fund (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  code text not null check (length(code) between 1 and 20),
  name text not null check (length(name) between 1 and 160),
  year int not null check (year between 2015 and 2060),
  amount_cents bigint not null check (amount_cents >= 0),
  duration text not null check (duration in ('structural', 'incidental')),
  source text not null default '',
  explanation text not null default '',
  is_example boolean not null default false,
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, code, year)
);

-- One line: what an action costs in one year, and the fund that covers it (none: not covered).
create table money_line (
  region_id text not null,
  id uuid not null default gen_random_uuid(),
  action_id uuid not null,
  year int not null check (year between 2015 and 2060),
  amount_cents bigint not null check (amount_cents >= 0),
  duration text not null check (duration in ('structural', 'incidental')),
  fund_id uuid,
  explanation text not null default '',
  is_example boolean not null default false,
  removed_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade,
  foreign key (region_id, fund_id) references fund (region_id, id) on delete set null (fund_id)
);
create index on money_line (region_id, action_id);

-- "afgeweken omdat": a finding of the plan check, answered by the coordinator.
create table plan_check_answer (
  region_id text not null references region (id) on delete cascade,
  rule text not null check (rule ~ '^T\d{2}$'),
  subject text not null,
  reason text not null check (length(reason) between 1 and 1000),
  answered_by text not null,
  answered_at timestamptz not null default now(),
  primary key (region_id, rule, subject)
);

call app.guard_region_table('goal');
call app.guard_region_table('indicator');
call app.guard_region_table('action');
call app.guard_region_table('action_partner');
call app.guard_region_table('action_finding');
call app.guard_region_table('milestone');
call app.guard_region_table('fund');
call app.guard_region_table('money_line');
call app.guard_region_table('plan_check_answer');

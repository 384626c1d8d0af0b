-- "Hier is niets, omdat …": why a cell of the exploration is empty. It holds as long as no finding stands in the cell; that is read
-- from the findings, so that a finding that is taken away again brings the reason back by itself.
create table empty_cell (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  action_line int not null check (action_line between 1 and 9),
  municipality text references municipality (code),  -- null: the region as a whole
  reason text not null check (length(reason) between 1 and 1000),
  is_example boolean not null default false,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id)
);
create unique index empty_cell_once on empty_cell (region_id, action_line, coalesce(municipality, '')) where removed_at is null;

-- Which findings a goal comes from, and which gaps goals and actions answer; gaps by their name (domain/explorations/gap-key.ts).
create table goal_finding (
  region_id text not null,
  goal_id uuid not null,
  finding_id uuid not null,
  primary key (region_id, goal_id, finding_id),
  foreign key (region_id, goal_id) references goal (region_id, id) on delete cascade,
  foreign key (region_id, finding_id) references finding (region_id, id) on delete cascade
);
create table goal_gap (
  region_id text not null,
  goal_id uuid not null,
  gap_key text not null check (gap_key ~ '^[a-z]+(-[a-zA-Z0-9]+)+$' and length(gap_key) <= 80),
  recorded_at timestamptz not null default now(),
  primary key (region_id, goal_id, gap_key),
  foreign key (region_id, goal_id) references goal (region_id, id) on delete cascade
);
create table action_gap (
  region_id text not null,
  action_id uuid not null,
  gap_key text not null check (gap_key ~ '^[a-z]+(-[a-zA-Z0-9]+)+$' and length(gap_key) <= 80),
  recorded_at timestamptz not null default now(),
  primary key (region_id, action_id, gap_key),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade
);

-- "Geen actie, omdat …": taken back it is gone, and the log keeps what it said.
create table gap_decision (
  region_id text not null references region (id) on delete cascade,
  gap_key text not null check (gap_key ~ '^[a-z]+(-[a-zA-Z0-9]+)+$' and length(gap_key) <= 80),
  reason text not null check (length(reason) between 1 and 1000),
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  primary key (region_id, gap_key)
);

call app.guard_region_table('empty_cell');
revoke delete on empty_cell from thuisplan_app;
call app.guard_region_table('goal_finding');
call app.guard_region_table('goal_gap');
call app.guard_region_table('action_gap');
call app.guard_region_table('gap_decision');
call app.audit_table('empty_cell', 'empty-cells', 'region_id', 'id');
call app.audit_table('goal_finding', 'goals', 'region_id', 'goal_id');
call app.audit_table('goal_gap', 'goals', 'region_id', 'goal_id');
call app.audit_table('action_gap', 'actions', 'region_id', 'action_id');
call app.audit_table('gap_decision', 'gap-decisions', 'region_id', 'gap_key');

-- A gap can follow from findings that are for the region alone. So the publisher may ask which gaps are answered, as the statement of
-- the plan does, and is told of none: there is no policy for it.
grant select on goal_finding, goal_gap, action_gap to thuisplan_publisher;
create policy publisher_reads on goal_finding for select to thuisplan_publisher using (true);

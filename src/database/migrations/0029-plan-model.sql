-- A milestone is planned for a day, or for a month, quarter or year: then `due_on` is its last day, after which it is late.
alter table milestone add column due_precision text not null default 'day'
  check (due_precision in ('day', 'month', 'quarter', 'year'));

-- What a goal will have reached, and the year by which.
alter table goal
  add column result text not null default '' check (length(result) <= 2000),
  add column by_year int check (by_year between 1900 and 2100);

-- The rest of what a plan says of an action. Beginning and end are kept by the first and last day of what was said.
alter table action
  add column principles int[] not null default '{}',
  add column aims text[] not null default '{}' check (aims <@ array['prevent', 'reduce', 'improve-shelter', 'shorten-shelter']),
  add column scale text check (scale in ('local', 'regional', 'supra-regional')),
  add column approach text check (approach in ('alone', 'jointly')),
  add column attention_groups text[] not null default '{}',
  add column starts_on date,
  add column starts_precision text not null default 'day' check (starts_precision in ('day', 'month', 'quarter', 'year')),
  add column ends_on date,
  add column ends_precision text not null default 'day' check (ends_precision in ('day', 'month', 'quarter', 'year')),
  add column progress text check (progress in ('on-track', 'needs-attention', 'stuck')),
  add column progress_note text not null default '',
  add column risks text not null default '',
  add column documents text[] not null default '{}',
  add column merged_into_id uuid,
  add foreign key (region_id, merged_into_id) references action (region_id, id),
  add check (ends_on is null or starts_on is null or ends_on >= starts_on),
  drop constraint action_status_check,
  add constraint action_status_check
    check (status in ('idea', 'preparation', 'decision-needed', 'running', 'finished', 'stopped', 'merged')),
  add check ((status = 'merged') = (merged_into_id is not null)),
  add check (merged_into_id <> id);

-- What an action waits for.
create table action_dependency (
  region_id text not null,
  action_id uuid not null,
  depends_on_id uuid not null check (depends_on_id <> action_id),
  primary key (region_id, action_id, depends_on_id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade,
  foreign key (region_id, depends_on_id) references action (region_id, id) on delete cascade
);
create index on action_dependency (region_id, depends_on_id);

-- On which decisions an action rests.
create table action_decision (
  region_id text not null,
  action_id uuid not null,
  decision_id uuid not null,
  primary key (region_id, action_id, decision_id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade,
  foreign key (region_id, decision_id) references decision (region_id, id) on delete cascade
);

call app.guard_region_table('action_dependency');
call app.guard_region_table('action_decision');
call app.audit_table('action_dependency', 'actions', 'region_id', 'action_id');
call app.audit_table('action_decision', 'actions', 'region_id', 'action_id');
-- Which actions depend on each other is as open as the actions. On which decisions they rest the publisher may ask, as the statement of
-- the actions does, and is told of none: there is no policy for it.
grant select on action_dependency, action_decision to thuisplan_publisher;
create policy publisher_reads on action_dependency for select to thuisplan_publisher using (true);
grant select (region_id, id, number, removed_at) on decision to thuisplan_publisher;

-- What one municipality does of an action, and how far it is with it: its own to tell.
create table action_place (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  action_id uuid not null,
  municipality text not null references municipality (code),
  amount numeric,
  share text not null default '' check (length(share) <= 300),
  status text not null check (status in ('not-started', 'preparation', 'running', 'finished', 'stopped')),
  note text not null default '' check (length(note) <= 1000),
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  foreign key (region_id, action_id) references action (region_id, id) on delete cascade
);
create unique index action_place_once on action_place (region_id, action_id, municipality) where removed_at is null;

-- What can go wrong, and what is done about it.
create table risk (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  title text not null check (length(title) between 1 and 200),
  chance int not null check (chance between 1 and 5),
  effect int not null check (effect between 1 and 5),
  state text not null check (state in ('open', 'controlled', 'occurred', 'lapsed')),
  action_id uuid,
  goal_id uuid,
  owner_id uuid,
  measure text not null default '' check (length(measure) <= 2000),
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, action_id) references action (region_id, id) on delete set null (action_id),
  foreign key (region_id, goal_id) references goal (region_id, id) on delete set null (goal_id),
  foreign key (region_id, owner_id) references organisation (region_id, id) on delete set null (owner_id)
);

call app.guard_region_table('action_place');
revoke delete on action_place from thuisplan_app;
call app.guard_region_table('risk');
revoke delete on risk from thuisplan_app;
call app.audit_table('action_place', 'action-places', 'region_id', 'id');
call app.audit_table('risk', 'risks', 'region_id', 'id');

-- A version of the plan: the whole plan as it was submitted. What was submitted is never changed; the concept goes on beside it.
create table plan_version (
  region_id text not null references region (id),
  number int not null check (number > 0),
  title text not null check (length(title) between 1 and 200),
  note text not null default '' check (length(note) <= 4000),
  submitted_on date not null,
  submitted_by text not null,
  submitted_at timestamptz not null default now(),
  check_summary jsonb not null,
  region_then jsonb not null,  -- names, years and municipalities of the region on that day
  plan jsonb not null,         -- to show it: domain/plans/plan.ts, without the words of contributions
  lists jsonb not null,        -- to compare it: the entries of its registers, by noun
  primary key (region_id, number)
);

-- The way of a version: submitted for consultation, for the aldermen or for decision, and on from there.
create table plan_version_step (
  region_id text not null,
  version int not null,
  number int not null check (number > 0),
  stage text not null check (stage in
    ('consultation', 'joint-meeting', 'decision-making', 'adopted', 'carried-out', 'evaluated', 'withdrawn')),
  taken_on date not null,
  note text not null default '' check (length(note) <= 2000),
  taken_by text not null,
  taken_at timestamptz not null default now(),
  primary key (region_id, version, number),
  foreign key (region_id, version) references plan_version (region_id, number)
);

-- A change somebody proposes to the plan that is in force; until it is decided the plan stays as it is.
create table change_proposal (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null check (number > 0),
  version int not null,
  noun text not null check (noun in ('goals', 'actions')),
  object_id uuid,              -- null: a goal or action that does not exist yet
  code text not null,          -- what it was called when this was proposed
  reason text not null check (length(reason) between 1 and 2000),
  changes jsonb not null,      -- by field what stood there (before) and what is proposed (after)
  municipality text references municipality (code),  -- in whose name; with neither: of the region
  organisation_id uuid,
  proposed_by text not null,
  proposed_at timestamptz not null default now(),
  state text not null default 'proposed' check (state in ('proposed', 'accepted', 'rejected', 'withdrawn')),
  decided_on date,
  decision_id uuid,
  answer text not null default '' check (length(answer) <= 2000),
  decided_by text,
  changed_at timestamptz not null default now(),
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, version) references plan_version (region_id, number),
  foreign key (region_id, organisation_id) references organisation (region_id, id) on delete set null (organisation_id),
  foreign key (region_id, decision_id) references decision (region_id, id),
  check ((state = 'proposed') = (decided_on is null)),
  check (state <> 'rejected' or answer <> '')
);

call app.guard_region_table('plan_version');
call app.guard_region_table('plan_version_step');
call app.guard_region_table('change_proposal');
revoke update, delete on plan_version, plan_version_step from thuisplan_app;
revoke delete on change_proposal from thuisplan_app;
-- The whole plan stands in the version itself; the log tells that it was submitted, by its first step.
call app.audit_table('plan_version_step', 'plan-versions', 'region_id', 'version', 'number');
call app.audit_table('change_proposal', 'change-proposals', 'region_id', 'id');

-- The owner passes row-level security, so a trigger holds the owner back too.
create function app.submitted_is_submitted() returns trigger language plpgsql as $$
begin
  raise exception 'a submitted version of the plan is immutable' using errcode = 'restrict_violation';
end $$;
do $$
declare name text;
begin
  foreach name in array array['plan_version', 'plan_version_step'] loop
    execute format('create trigger immutable before update or delete on %I
      for each row execute function app.submitted_is_submitted()', name);
    execute format('create trigger not_emptied before truncate on %I
      for each statement execute function app.submitted_is_submitted()', name);
  end loop;
end $$;

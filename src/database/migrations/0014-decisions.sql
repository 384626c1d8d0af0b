-- What a governing body decided about the plan, or is going to: each municipality adopts by itself, and so does the region.
create table decision (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  municipality text references municipality (code),  -- null: the region as a whole
  body text not null check (body in ('municipal-executive', 'municipal-council', 'daily-board', 'general-board', 'joint-portfolio-meeting')),
  kind text not null check (kind in ('take-note', 'agree', 'opinion', 'adopt', 'budget')),
  subject text not null check (length(subject) between 1 and 200),
  planned_on date,
  decided_on date,
  outcome text check (outcome in ('carried', 'carried-amended', 'deferred', 'rejected')),
  amendment text not null default '',
  case_number text not null default '',
  publication int,
  source text not null default '',
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, publication) references publication (region_id, number),
  check ((outcome is null) = (decided_on is null)),
  check (planned_on is not null or decided_on is not null),
  check (outcome <> 'carried-amended' or amendment <> ''),
  check (municipality is not null or body not in ('municipal-executive', 'municipal-council'))
);
call app.guard_region_table('decision');
revoke delete on decision from thuisplan_app;
call app.audit_table('decision', 'decisions', 'region_id', 'id');

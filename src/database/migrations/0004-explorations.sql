create table finding (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  action_line int not null check (action_line between 1 and 9),
  municipality text references municipality (code),  -- null: the region as a whole
  title text not null check (length(title) between 1 and 200),
  description text not null default '',
  aims text[] not null check (cardinality(aims) > 0
    and aims <@ array['prevent', 'reduce', 'improve-shelter', 'shorten-shelter']),
  approach text not null check (approach in ('alone', 'jointly')),
  partners text[] not null default '{}',
  state text not null check (state in ('exists', 'planned', 'missing', 'stopped')),
  since int check (since between 1900 and 2100),
  transformation_class text not null check (transformation_class in ('prevention', 'housing', 'shelter')),
  target_groups text[] not null default '{}',
  yearly_cost_cents bigint check (yearly_cost_cents >= 0),
  source text not null default '',
  covered_by uuid,
  is_example boolean not null default false,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, covered_by) references policy_context (region_id, id) on delete set null (covered_by)
);
create index finding_cell on finding (region_id, action_line, municipality);
call app.guard_region_table('finding');
call app.guard_municipal_rows('finding');

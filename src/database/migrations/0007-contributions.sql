-- Which involved party took part, when, in which form, with what result (plan check T03).
create table participation (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  party text not null,
  organisation text not null default '',
  took_place_on date,  -- null: the source does not tell
  form text check (form in ('conversation', 'workshop', 'in-writing', 'panel')),  -- null: idem
  result text not null check (length(result) between 1 and 2000),
  is_example boolean not null default false,
  removed_at timestamptz,
  primary key (region_id, id)
);

-- What people with lived experience said, the answer they got, and what changed.
create table contribution (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  received_on date not null,
  action_line int not null check (action_line between 1 and 9),
  from_whom text not null check (length(from_whom) between 1 and 120),  -- a role, never a name
  body text not null check (length(body) between 1 and 4000),
  involvement text not null check (involvement in ('made', 'tested', 'carried-out')),
  action_id uuid,
  answer text not null default '',
  what_changed text not null default '',
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, action_id) references action (region_id, id) on delete set null (action_id)
);
call app.guard_region_table('participation');
call app.guard_region_table('contribution');

create table observation (
  region_id text not null,
  id uuid not null default gen_random_uuid(),
  indicator_id uuid not null,
  place text not null,  -- a municipality code, or 'region'
  municipality text generated always as (nullif(place, 'region')) stored references municipality (code),
  period text not null check (period ~ '^\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$'),
  value numeric,
  missing_because text check (missing_because in ('not-delivered', 'not-measured', 'not-public', 'not-applicable')),
  status text not null check (status in ('provisional', 'final')),
  source text not null default '',
  is_example boolean not null default false,
  recorded_by text not null,
  recorded_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  check ((value is null) = (missing_because is not null)),
  foreign key (region_id, indicator_id) references indicator (region_id, id) on delete cascade
);
-- One figure for one place in one period; what was taken away does not stand in the way of a new one.
create unique index observation_of on observation (region_id, indicator_id, place, period) where removed_at is null;
call app.guard_region_table('observation');
call app.guard_municipal_rows('observation');

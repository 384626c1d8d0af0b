-- Where the scale of an indicator ends, such as 100 of a percentage: no figure can be above it, and no forecast.
alter table indicator add column highest_value numeric check (highest_value is null or (highest_value > 0 and not counts_people));
grant select (highest_value) on indicator to thuisplan_publisher;

-- What was forecast of an indicator from the figures of that moment. Kept as it was made, so that everybody can see later how far
-- it was off; made anew when the figures are others.
create table forecast (
  region_id text not null,
  id uuid not null default gen_random_uuid(),
  indicator_id uuid not null,
  made_at timestamptz not null default now(),
  from_period text not null,                        -- the period of the last figure
  figures int not null check (figures > 0),         -- of how many figures it was made
  digest text not null,                             -- of those figures and of the way it was made
  ahead jsonb not null check (jsonb_typeof(ahead) = 'array'),
  primary key (region_id, id),
  unique (region_id, indicator_id, digest),
  foreign key (region_id, indicator_id) references indicator (region_id, id) on delete cascade
);

-- The owner makes them, in the background; members read them.
alter table forecast enable row level security;
grant select on forecast to thuisplan_app;
create policy members_read on forecast for select to thuisplan_app
  using (region_id = any (array(select region_id from app.my_region)));

create function app.forecast_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'a forecast is kept as it was made' using errcode = 'restrict_violation';
end $$;
create trigger is_kept before update on forecast for each row execute function app.forecast_is_kept();

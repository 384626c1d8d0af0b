-- The colour and the logo of a region, for its documents, its pages and its publications. A logo is kept under what it is, so that
-- its address can say it too and is never another picture later on.
create table region_logo (
  region_id text not null references region (id) on delete cascade,
  digest text not null,
  media_type text not null check (media_type in ('image/png', 'image/svg+xml')),
  bytes bytea not null check (length(bytes) between 1 and 204800),
  width int not null check (width between 1 and 10000),
  height int not null check (height between 1 and 10000),
  primary key (region_id, digest),
  check (digest = encode(sha256(bytes), 'hex'))
);

create table region_looks (
  region_id text primary key references region (id) on delete cascade,
  accent text check (accent ~ '^#[0-9a-f]{6}$'),  -- null: the colour of the house
  logo_digest text,
  logo_alternative text not null default '' check (length(logo_alternative) <= 200),
  changed_at timestamptz not null default now(),
  foreign key (region_id, logo_digest) references region_logo (region_id, digest),
  check (logo_digest is null or logo_alternative <> '')
);

call app.guard_region_table('region_logo');
revoke update on region_logo from thuisplan_app;
call app.guard_region_table('region_looks');
revoke delete on region_looks from thuisplan_app;
-- The log keeps which logo there was by its digest, not the picture.
call app.audit_table('region_looks', 'settings', 'region_id', 'region_id');

-- What a region looks like is no secret: it stands on every page that is published.
grant select on region_logo, region_looks to thuisplan_publisher;
create policy publisher_reads on region_logo for select to thuisplan_publisher using (true);
create policy publisher_reads on region_looks for select to thuisplan_publisher using (true);

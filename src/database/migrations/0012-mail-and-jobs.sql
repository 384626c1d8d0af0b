-- What has to be done in the background. This table is the truth for people: it is written in the transaction that asks for
-- the work, and a dispatcher hands its rows to the queue (pg-boss, schema jobs). A key is asked for once, however often it is asked.
create table job (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind ~ '^[a-z][a-z-]{0,39}$'),
  key text not null unique check (length(key) between 1 and 300),
  region_id text references region (id) on delete cascade,
  person_id text references auth."user" (id) on delete cascade,
  payload jsonb not null default '{}',
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  tries int not null default 0,
  done int not null default 0,
  total int not null default 0,
  reason text not null default '',
  asked_at timestamptz not null default now(),
  start_after timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  -- Under which id the queue knows it; another one for each time somebody asks to try again.
  queue_id uuid not null unique default gen_random_uuid(),
  handed_over boolean not null default false
);
create index on job (region_id, asked_at desc);
create index on job (person_id, asked_at desc);
create index job_to_hand_over on job (asked_at) where not handed_over;

alter table job enable row level security;
-- Not the payload: it is between the work and whoever asked for it.
grant select (id, kind, region_id, person_id, state, tries, done, total, reason, asked_at, start_after, changed_at) on job to thuisplan_app;
create policy coordinators_and_askers_read on job for select to thuisplan_app
  using (person_id = app.person() or region_id = any ((select app.coordinated_regions())::text[]));

-- Back to the beginning, under a new id for the queue. Done work stays done.
create function app.try_job_again(job_id uuid) returns boolean language plpgsql security definer set search_path = public as $$
begin
  update job set state = 'waiting', tries = 0, start_after = now(), changed_at = now(), handed_over = false, queue_id = gen_random_uuid()
   where id = job_id and state = 'failed'
     and (person_id = app.person() or region_id = any (app.coordinated_regions()));
  return found;
end $$;
revoke execute on function app.try_job_again from public;
grant execute on function app.try_job_again to thuisplan_app;

-- A sheet too large to work through while somebody waits. `done` rows of it have been worked through; that number and those
-- rows are committed together, so that no row is stored twice.
create table import_upload (
  id uuid primary key default gen_random_uuid(),
  region_id text not null references region (id) on delete cascade,
  person_id text not null references auth."user" (id) on delete cascade,
  noun text not null,
  unknown_headings jsonb not null,
  header jsonb not null,
  rows jsonb not null,
  total int not null check (total > 0),
  done int not null default 0 check (done between 0 and total),
  stored int not null default 0,
  refused jsonb not null default '[]',
  uploaded_at timestamptz not null default now(),
  finished_at timestamptz
);
create index on import_upload (region_id, uploaded_at desc);

alter table import_upload enable row level security;
grant select, insert, update on import_upload to thuisplan_app;
create policy uploader_reads on import_upload for select to thuisplan_app
  using (person_id = app.person() or region_id = any ((select app.coordinated_regions())::text[]));
create policy uploader_inserts on import_upload for insert to thuisplan_app
  with check (person_id = app.person() and region_id = any (array(select region_id from app.my_region)));
create policy uploader_updates on import_upload for update to thuisplan_app
  using (person_id = app.person()) with check (person_id = app.person());

create function app.ask_for_import() returns trigger language plpgsql security definer set search_path = public as $$
begin
  -- The work carries the name of the sheet, so that whoever uploaded it can find it.
  insert into job (id, kind, key, region_id, person_id, payload, total)
  values (new.id, 'import', 'import:' || new.id, new.region_id, new.person_id, jsonb_build_object('uploadId', new.id), new.total);
  return null;
end $$;
create trigger ask_for_import after insert on import_upload for each row execute function app.ask_for_import();

-- Everything that was told to a person, readable in the application whether or not it was also mailed.
create table message (
  id uuid primary key default gen_random_uuid(),
  key text not null unique check (length(key) between 1 and 300),
  person_id text not null references auth."user" (id) on delete cascade,
  topic text not null check (topic in ('account', 'region', 'publication', 'import', 'dates')),
  region_id text references region (id) on delete cascade,
  subject_nl text not null check (length(subject_nl) between 1 and 300),
  subject_en text not null check (length(subject_en) between 1 and 300),
  body_nl text not null check (length(body_nl) between 1 and 20000),
  body_en text not null check (length(body_en) between 1 and 20000),
  link text not null default '' check (link = '' or link ~ '^/[^/\\]'),
  delivery text not null check (delivery in ('direct', 'digest', 'none')),
  letter_id uuid,
  created_at timestamptz not null default now(),
  read_at timestamptz
);
create index on message (person_id, created_at desc);
create index message_for_digest on message (person_id) where delivery = 'digest' and letter_id is null;

-- What goes out by mail, and afterwards the log of what went out: the text is wiped as soon as the mail server has it.
create table letter (
  id uuid primary key default gen_random_uuid(),
  key text not null unique check (length(key) between 1 and 300),
  person_id text references auth."user" (id) on delete cascade,
  email text not null check (email !~ '[[:cntrl:][:space:]<>,;]' and length(email) between 3 and 254),
  topic text not null check (topic in ('account', 'region', 'publication', 'import', 'dates', 'digest')),
  subject text not null check (subject !~ '[[:cntrl:]]' and length(subject) between 1 and 400),
  body text,
  state text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'not-sent')),
  tries int not null default 0,
  reason text not null default '',
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
alter table message add foreign key (letter_id) references letter (id);
create index on letter (person_id, created_at desc);

create table message_choice (
  person_id text not null references auth."user" (id) on delete cascade,
  topic text not null check (topic in ('region', 'publication', 'import', 'dates')),
  choice text not null check (choice in ('direct', 'digest', 'none')),
  primary key (person_id, topic)
);

-- Hours of the clock in the Netherlands. From 19 to 8 runs over midnight; from 0 to 0 is never quiet.
create table quiet_hours (
  person_id text primary key references auth."user" (id) on delete cascade,
  from_hour int not null default 19 check (from_hour between 0 and 23),
  to_hour int not null default 8 check (to_hour between 0 and 23),
  weekends boolean not null default true
);

alter table message enable row level security;
alter table letter enable row level security;
alter table message_choice enable row level security;
alter table quiet_hours enable row level security;
grant select, update (read_at) on message to thuisplan_app;
grant select (id, person_id, topic, subject, state, reason, created_at, sent_at) on letter to thuisplan_app;
grant select, insert, update, delete on message_choice, quiet_hours to thuisplan_app;
create policy own on message for select to thuisplan_app using (person_id = app.person());
create policy own_read_mark on message for update to thuisplan_app
  using (person_id = app.person()) with check (person_id = app.person());
create policy own on letter for select to thuisplan_app using (person_id = app.person());
create policy own on message_choice to thuisplan_app using (person_id = app.person()) with check (person_id = app.person());
create policy own on quiet_hours to thuisplan_app using (person_id = app.person()) with check (person_id = app.person());

-- A calendar program cannot sign in; it carries a secret address, of which only the hash is kept.
create table calendar_feed (
  person_id text primary key references auth."user" (id) on delete cascade,
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  made_at timestamptz not null default now()
);
alter table calendar_feed enable row level security;
grant select, insert, update, delete on calendar_feed to thuisplan_app;
create policy own on calendar_feed to thuisplan_app using (person_id = app.person()) with check (person_id = app.person());

create function app.person_of_feed(hash text) returns table (id text, name text, email text)
  language sql stable security definer set search_path = public as $$
  select person.id, person.name, person.email from calendar_feed join auth."user" person on person.id = person_id where token_hash = hash
$$;
revoke execute on function app.person_of_feed from public;
grant execute on function app.person_of_feed to thuisplan_app;

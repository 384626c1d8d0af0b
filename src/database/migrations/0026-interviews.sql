-- Interviews (gesprekken) from which findings are taken. Who reads them follows from the table of rights and is narrower than the
-- region: whoever writes them. What was said stands apart from the row, in a table that is only added to: so the log, which more people
-- read, tells that the text of an interview changed and when, and never a word of it.
create table interview (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  held_on date not null,
  party text not null,
  organisation_id uuid,
  municipality text references municipality (code),  -- null: the region as a whole
  words_id uuid not null default gen_random_uuid(),
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);

-- What was said: by whom (a function) and the text; or the words of a passage, which stay as they were when the text changes.
create table interview_words (
  region_id text not null,
  id uuid not null default gen_random_uuid(),
  interview_id uuid not null,
  with_whom text not null default '' check (length(with_whom) <= 160),
  body text not null check (length(body) between 1 and 20000),
  kept_at timestamptz not null default now(),
  primary key (region_id, id),
  unique (region_id, id, interview_id),
  foreign key (region_id, interview_id) references interview (region_id, id) on delete cascade
);
-- The row comes first and its words right after it.
alter table interview add foreign key (region_id, words_id, id)
  references interview_words (region_id, id, interview_id) deferrable initially deferred;

-- The evidence of a finding. A table of its own, so that who may not read the interview sees none of it and cannot take it away.
create table finding_passage (
  region_id text not null,
  finding_id uuid not null,
  interview_id uuid not null,
  words_id uuid not null,
  primary key (region_id, finding_id),
  foreign key (region_id, finding_id) references finding (region_id, id) on delete cascade,
  foreign key (region_id, words_id, interview_id) references interview_words (region_id, id, interview_id) on delete cascade
);
create index on finding_passage (region_id, interview_id);

-- The policies of interview itself follow from the table of rights (database/rights), and so does who writes finding_passage.
alter table interview enable row level security;
alter table interview_words enable row level security;
alter table finding_passage enable row level security;
grant select, insert, update on interview to thuisplan_app;
grant select, insert on interview_words to thuisplan_app;
grant select, insert, update, delete on finding_passage to thuisplan_app;

-- Who sees an interview sees its words, and the passages taken from it. The interviews somebody sees are looked up once a statement.
create policy readers_read on interview_words for select to thuisplan_app using (interview_id in (select id from interview));
create policy readers_keep on interview_words for insert to thuisplan_app with check (interview_id in (select id from interview));
create policy readers_read on finding_passage for select to thuisplan_app using (interview_id in (select id from interview));

call app.audit_table('interview', 'interviews', 'region_id', 'id');
call app.audit_table('finding_passage', 'findings', 'region_id', 'finding_id');

-- Numbers go on for the whole region, also for who sees only some of its interviews.
create function app.next_interview_number(region text) returns int language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role') <> 'none' and not region = any (app.my_regions()) then
    raise exception 'not a region of this person' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('interview number ' || region));
  return (select coalesce(max(number), 0) + 1 from interview where region_id = region);
end $$;

-- Whether a number is taken, and nothing else of the interview that has it.
create function app.interview_number_is_taken(region text, wanted int) returns boolean language plpgsql stable security definer
  set search_path = public as $$
begin
  return region = any (app.my_regions()) and exists (select from interview where region_id = region and number = wanted);
end $$;
revoke execute on function app.next_interview_number, app.interview_number_is_taken from public;
grant execute on function app.next_interview_number, app.interview_number_is_taken to thuisplan_app;

-- Whether who asks may read an interview, for functions that see every row. What it asks follows from the table of rights, so it is
-- written over by database/rights; until then nobody may.
create function app.reads_interview(of_region text, wanted uuid) returns boolean language sql stable security definer
  set search_path = public as $$ select false $$;
revoke execute on function app.reads_interview from public;

-- The history of an interview, and that a finding was tied to one, is for who may read the interview.
alter function app.history_of(text, text, text) rename to history_of_any;
revoke execute on function app.history_of_any(text, text, text) from public, thuisplan_app;
create function app.history_of(region text, subject_name text, object text)
  returns table (number bigint, happened_at timestamptz, person_id text, roles text[], door text, deed text, table_name text,
                 before jsonb, after jsonb)
  language sql stable security definer set search_path = public as $$
  select told.number, told.happened_at, told.person_id, told.roles, told.door, told.deed, told.table_name, told.before, told.after
    from app.history_of_any(region, subject_name, object) told
   where case
           when subject_name = 'interviews' then app.reads_interview(region, object::uuid)
           when told.table_name = 'finding_passage' then app.reads_interview(region, coalesce(
             told.after ->> 'interview_id', told.before ->> 'interview_id',
             (select words.interview_id::text from interview_words words
               where words.region_id = region and words.id = (told.after ->> 'words_id')::uuid))::uuid)
           else true
         end
   order by told.number
$$;
revoke execute on function app.history_of(text, text, text) from public;
grant execute on function app.history_of(text, text, text) to thuisplan_app;

-- A consultation asks readers what they think of one submitted version of the plan. A link needs no account; it carries a seal over what
-- its row is for, as the link of an invitation does (0013), and is carried in the same setting. What somebody says stands apart from the
-- row of the reaction: the log tells that there was a reaction and never a word of it, and words that are withdrawn are really gone.
create table consultation (
  region_id text not null,
  number int not null check (number > 0),
  version int not null,
  title text not null check (length(title) between 1 and 200),
  question text not null check (length(question) between 1 and 4000),
  opens_on date not null,
  closes_on date not null,
  answer_by date not null,       -- when every reaction should have its answer
  audience text not null check (audience in ('people', 'organisations', 'everyone')),
  made_by text not null default coalesce(app.person(), ''),
  made_at timestamptz not null default now(),
  closed_at timestamptz,         -- closed before its last day was over
  note_public_at timestamptz,    -- since when readers see the note of answers
  primary key (region_id, number),
  foreign key (region_id, version) references plan_version (region_id, number),
  check (closes_on >= opens_on),
  check (answer_by >= closes_on)
);

-- To whom it was opened: one link for everyone, or one for each person or organisation. A person is named by function.
create table consultation_link (
  region_id text not null,
  id uuid not null unique default gen_random_uuid(),
  consultation int not null,
  kind text not null check (kind in ('everyone', 'person', 'organisation')),
  label text not null default '' check (length(label) <= 160),
  email text not null default '' check (length(email) <= 254),
  organisation_id uuid,
  made_by text not null default coalesce(app.person(), ''),
  made_at timestamptz not null default now(),
  revoked_at timestamptz,
  primary key (region_id, id),
  unique (region_id, consultation, id),
  unique (region_id, consultation, organisation_id),
  check ((kind = 'organisation') = (organisation_id is not null)),
  check ((kind = 'everyone') = (label = '')),
  foreign key (region_id, consultation) references consultation (region_id, number),
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);
create unique index on consultation_link (region_id, consultation, lower(email)) where email <> '' and revoked_at is null;

-- `passage` names a place in the version: plan, lijn-1, doel-1.1, actie-1.1.1, actie-1.1.1/resultaat.
create table consultation_reaction (
  region_id text not null,
  consultation int not null,
  number int not null default 0,
  passage text not null check (passage ~ '^[a-z]+(-[0-9.]+)?(/[a-z]+)?$' and length(passage) <= 60),
  wish text not null check (wish in ('supports', 'differently', 'question')),
  person_id text,                -- a member of the region
  link_id uuid,                  -- or the link it came by
  reader_digest text not null default '',  -- of the code with which who came by a link finds it again
  revision int not null default 1,
  given_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  primary key (region_id, consultation, number),
  check (person_id is null or link_id is null),
  check ((link_id is null) = (reader_digest = '')),
  foreign key (region_id, consultation) references consultation (region_id, number),
  foreign key (region_id, consultation, link_id) references consultation_link (region_id, consultation, id)
);
create index on consultation_reaction (reader_digest) where reader_digest <> '';

create table consultation_words (
  region_id text not null,
  consultation int not null,
  reaction int not null,
  quoted text not null default '' check (length(quoted) <= 1000),
  body text not null check (length(body) between 1 and 5000),
  speaks_for text not null default '' check (length(speaks_for) <= 160),
  primary key (region_id, consultation, reaction),
  foreign key (region_id, consultation, reaction) references consultation_reaction (region_id, consultation, number)
);

create table consultation_answer (
  region_id text not null,
  consultation int not null,
  reaction int not null,
  outcome text not null check (outcome in ('taken-over', 'partly', 'not')),
  because text not null check (length(because) between 1 and 4000),
  action_id uuid,                -- the action that changed
  action_code text not null default '',  -- and its code at that time
  answered_by text not null,
  answered_at timestamptz not null default now(),
  primary key (region_id, consultation, reaction),
  foreign key (region_id, consultation, reaction) references consultation_reaction (region_id, consultation, number),
  foreign key (region_id, action_id) references action (region_id, id)
);

call app.guard_region_table('consultation');
call app.guard_region_table('consultation_reaction');
call app.guard_region_table('consultation_words');
call app.guard_region_table('consultation_answer');
revoke insert, update, delete on consultation, consultation_reaction from thuisplan_app;
revoke delete on consultation_answer from thuisplan_app;
-- Nobody chooses when something was made, by whom, or under which number.
grant insert (region_id, number, version, title, question, opens_on, closes_on, answer_by, audience),
  update (title, question, opens_on, closes_on, answer_by, closed_at, note_public_at) on consultation to thuisplan_app;
grant insert (region_id, consultation, passage, wish, person_id, link_id, reader_digest),
  update (passage, wish, revision, changed_at, withdrawn_at) on consultation_reaction to thuisplan_app;
-- A link can be made again from its row, so its row is for who may make it: its policies follow from the table of rights.
alter table consultation_link enable row level security;
grant select, insert (region_id, consultation, kind, label, email, organisation_id), update (revoked_at) on consultation_link
  to thuisplan_app;

-- The clock is that of the database, for who writes and for who is refused.
create function app.day_here() returns date language sql stable as $$ select (now() at time zone 'Europe/Amsterdam')::date $$;

create function app.consultation_state(it consultation) returns text language sql stable security definer set search_path = public as $$
  select case when (select stage from plan_version_step step where step.region_id = it.region_id and step.version = it.version
                     order by step.number desc limit 1) = 'withdrawn' then 'version-withdrawn'
              when it.closed_at is not null or app.day_here() > it.closes_on then 'closed'
              when app.day_here() < it.opens_on then 'planned'
              else 'open' end
$$;
create function app.consultation_is_open(region text, wanted int) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from consultation it where it.region_id = region and it.number = wanted and app.consultation_state(it) = 'open')
$$;

-- The link that is carried, while it opens something; and the same while reactions are taken.
create function app.reading_link() returns uuid language sql stable security definer set search_path = public as $$
  select link.id from consultation_link link
    join consultation it on it.region_id = link.region_id and it.number = link.consultation
   where link.id = app.invitation() and link.revoked_at is null and app.consultation_state(it) in ('open', 'closed')
$$;
create function app.writing_link() returns uuid language sql stable security definer set search_path = public as $$
  select link.id from consultation_link link
   where link.id = app.invitation() and link.revoked_at is null and app.consultation_is_open(link.region_id, link.consultation)
$$;
create function app.reader_digest() returns text language sql stable
  as $$ select encode(sha256(convert_to(nullif(current_setting('app.reader_code', true), ''), 'UTF8')), 'hex') $$;

-- All there is to know of the link that is carried, whatever became of it. The door compares the seal first.
create function app.consultation_terms() returns table (
  id uuid, region_id text, region_name text, consultation int, version int, title text, question text, opens_on date, closes_on date,
  label text, kind text, state text, is_revoked boolean, has_note boolean, version_title text, submitted_on date
) language sql stable security definer set search_path = public as $$
  select link.id, link.region_id, region.name, it.number, it.version, it.title, it.question, it.opens_on, it.closes_on,
         link.label, link.kind, app.consultation_state(it), link.revoked_at is not null, it.note_public_at is not null,
         version.title, version.submitted_on
    from consultation_link link
    join consultation it on it.region_id = link.region_id and it.number = link.consultation
    join region on region.id = link.region_id
    join plan_version version on version.region_id = it.region_id and version.number = it.version
   where link.id = app.invitation()
$$;

-- What readers see of a version: goals, actions, milestones and costs per year. No findings, no contributions, no functions of people.
create function app.consulted_plan(of_region text, of_version int) returns jsonb language sql stable set search_path = public as $$
  select jsonb_build_object(
    'actionLines', coalesce((select jsonb_agg(jsonb_build_object('number', line -> 'number', 'title', line -> 'title') order by at)
       from jsonb_array_elements(region_then -> 'actionLines') with ordinality told (line, at)), '[]'),
    'municipalities', coalesce((select jsonb_agg(jsonb_build_object('code', place -> 'code', 'name', place -> 'name') order by at)
       from jsonb_array_elements(region_then -> 'municipalities') with ordinality told (place, at)), '[]'),
    'goals', coalesce((select jsonb_agg(jsonb_build_object('code', goal -> 'code', 'title', goal -> 'title',
                'explanation', coalesce(goal -> 'explanation', '""')) order by at)
       from jsonb_array_elements(plan -> 'goals') with ordinality told (goal, at)), '[]'),
    'actions', coalesce((select jsonb_agg(jsonb_build_object('code', action -> 'code', 'title', action -> 'title',
                'description', coalesce(action -> 'description', '""'), 'result', coalesce(action -> 'result', '""'),
                'owner', coalesce(action -> 'owner', '""'), 'partners', coalesce(action -> 'partners', '[]'),
                'municipalities', coalesce(action -> 'municipalities', '[]'), 'years', coalesce(action -> 'years', '[]'),
                'isExample', coalesce(action -> 'isExample', 'false'),
                'milestones', coalesce((select jsonb_agg(jsonb_build_object('title', milestone -> 'title', 'dueOn', milestone -> 'dueOn') order by nth)
                   from jsonb_array_elements(action -> 'milestones') with ordinality held (milestone, nth)), '[]'),
                'costs', coalesce((select jsonb_agg(jsonb_build_object('year', year, 'amountCents', cents) order by year)
                   from (select (cost ->> 'year')::int as year, sum((cost ->> 'amountCents')::numeric) as cents
                           from jsonb_array_elements(action -> 'costs') cost group by 1) per_year), '[]')) order by at)
       from jsonb_array_elements(plan -> 'actions') with ordinality told (action, at)), '[]'))
    from plan_version where region_id = of_region and number = of_version
$$;
create function app.plan_of_link() returns jsonb language sql stable security definer set search_path = public as $$
  select app.consulted_plan(it.region_id, it.version) from consultation_link link
    join consultation it on it.region_id = link.region_id and it.number = link.consultation
   where link.id = app.reading_link()
$$;

-- Reactions with their words and answers, in the order in which they came; for the note everybody reads as well.
create function app.reactions_of(of_region text, wanted int) returns table (
  number int, passage text, wish text, by_member boolean, given_at timestamptz, withdrawn_at timestamptz, quoted text, body text,
  speaks_for text, outcome text, because text, action_id uuid, action_code text, answered_at timestamptz
) language sql stable set search_path = public as $$
  select reaction.number, reaction.passage, reaction.wish, reaction.link_id is null, reaction.given_at, reaction.withdrawn_at,
         coalesce(words.quoted, ''), coalesce(words.body, ''), coalesce(words.speaks_for, ''),
         answer.outcome, coalesce(answer.because, ''), answer.action_id, coalesce(answer.action_code, ''), answer.answered_at
    from consultation_reaction reaction
    left join consultation_words words on words.region_id = reaction.region_id and words.consultation = reaction.consultation
     and words.reaction = reaction.number
    left join consultation_answer answer on answer.region_id = reaction.region_id and answer.consultation = reaction.consultation
     and answer.reaction = reaction.number
   where reaction.region_id = of_region and reaction.consultation = wanted
   order by reaction.number
$$;
create function app.note_of_link() returns table (
  number int, passage text, wish text, by_member boolean, given_at timestamptz, withdrawn_at timestamptz, quoted text, body text,
  speaks_for text, outcome text, because text, action_id uuid, action_code text, answered_at timestamptz
) language sql stable security definer set search_path = public as $$
  select told.* from consultation_link link
    join consultation it on it.region_id = link.region_id and it.number = link.consultation,
    lateral app.reactions_of(it.region_id, it.number) told
   where link.id = app.reading_link() and it.note_public_at is not null
$$;

-- Who sees only their own reactions cannot know the next number.
create function app.number_reaction() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role') = 'none' then return new; end if;
  perform pg_advisory_xact_lock(hashtext('reaction number ' || new.region_id || ' ' || new.consultation));
  new.number := (select coalesce(max(number), 0) + 1 from consultation_reaction
                  where region_id = new.region_id and consultation = new.consultation);
  return new;
end $$;
create trigger numbered before insert on consultation_reaction for each row execute function app.number_reaction();

-- What was answered is not changed under its answer; it can be withdrawn.
create function app.keep_answered_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if exists (select from consultation_answer answer where answer.region_id = old.region_id
               and answer.consultation = old.consultation and answer.reaction = old.reaction) then
    raise exception 'this reaction was answered' using errcode = 'restrict_violation', constraint = 'keep_answered_words';
  end if;
  return new;
end $$;
create trigger answered before update on consultation_words for each row execute function app.keep_answered_words();

-- A member reacts in their own name, a reader by their own link; both only while the consultation is open.
create policy own_reaction_insert on consultation_reaction for insert to thuisplan_app
  with check (person_id = app.person() and region_id = any (array(select region_id from app.my_region))
              and app.consultation_is_open(region_id, consultation));
create policy own_reaction_update on consultation_reaction for update to thuisplan_app
  using (person_id = app.person() and withdrawn_at is null and region_id = any (array(select region_id from app.my_region))
         and app.consultation_is_open(region_id, consultation))
  with check (person_id = app.person());
create policy reader_read on consultation_reaction for select to thuisplan_guest
  using (link_id = (select app.reading_link()) and reader_digest = (select app.reader_digest()));
create policy reader_insert on consultation_reaction for insert to thuisplan_guest
  with check (link_id = (select app.writing_link()) and reader_digest = (select app.reader_digest()) and person_id is null);
create policy reader_update on consultation_reaction for update to thuisplan_guest
  using (link_id = (select app.writing_link()) and reader_digest = (select app.reader_digest()) and withdrawn_at is null)
  with check (link_id = (select app.writing_link()) and reader_digest = (select app.reader_digest()));

-- Of whom the reaction is, of them are its words, as long as reactions are taken.
create function app.is_own_reaction(of_region text, of_consultation int, wanted int) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from consultation_reaction mine where mine.region_id = of_region and mine.consultation = of_consultation
    and mine.number = wanted and app.consultation_is_open(of_region, of_consultation)
    and (mine.person_id = app.person() and of_region = any (app.my_regions())
         or mine.link_id = app.writing_link() and mine.reader_digest = app.reader_digest()))
$$;
create policy own_words_insert on consultation_words for insert to thuisplan_app
  with check (app.is_own_reaction(region_id, consultation, reaction));
create policy own_words_update on consultation_words for update to thuisplan_app
  using (app.is_own_reaction(region_id, consultation, reaction)) with check (app.is_own_reaction(region_id, consultation, reaction));
create policy own_words_delete on consultation_words for delete to thuisplan_app
  using (app.is_own_reaction(region_id, consultation, reaction));
create policy reader_read on consultation_words for select to thuisplan_guest
  using ((region_id, consultation, reaction) in (select region_id, consultation, number from consultation_reaction));
create policy reader_read on consultation_answer for select to thuisplan_guest
  using ((region_id, consultation, reaction) in (select region_id, consultation, number from consultation_reaction));

revoke execute on function app.consultation_state, app.consultation_is_open, app.reading_link, app.writing_link, app.consultation_terms,
  app.plan_of_link, app.note_of_link, app.number_reaction, app.keep_answered_words, app.is_own_reaction from public;
grant execute on function app.consultation_state, app.consultation_is_open, app.reading_link, app.writing_link, app.consultation_terms,
  app.plan_of_link, app.note_of_link, app.is_own_reaction to thuisplan_app;

call app.audit_table('consultation', 'consultations', 'region_id', 'number');
call app.audit_table('consultation_reaction', 'consultations', 'region_id', 'consultation', 'number');
call app.audit_table('consultation_answer', 'consultations', 'region_id', 'consultation', 'reaction');
-- Of a link the log tells that it was made and revoked; the address of who was invited is no business of the log.
create function app.audit_consultation_link() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op = 'INSERT' then
    perform app.add_to_chain(new.region_id, 'write', 'add', 'consultations', 'consultation_link', new.consultation || '/' || new.id,
      null, jsonb_build_object('label', new.label));
  elsif old.revoked_at is distinct from new.revoked_at then
    perform app.add_to_chain(new.region_id, 'write', 'change', 'consultations', 'consultation_link', new.consultation || '/' || new.id,
      jsonb_build_object('revoked_at', old.revoked_at), jsonb_build_object('revoked_at', new.revoked_at));
  end if;
  return null;
end $$;
revoke execute on function app.audit_consultation_link from public;
create constraint trigger audited after insert or update on consultation_link deferrable initially deferred
  for each row execute function app.audit_consultation_link();

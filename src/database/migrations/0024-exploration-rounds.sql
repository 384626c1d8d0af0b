-- The exploration is asked for in rounds. A round has a period, questions and deliveries: what one municipality, department or
-- partner is asked for, until when. What became of a delivery is told by its steps, which are only added to.
create table exploration_round (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  title text not null check (length(title) between 1 and 120),
  opens_on date not null,
  due_on date not null check (due_on >= opens_on),
  explanation text not null default '',
  reminds boolean not null default false,  -- by itself, of what was not delivered
  is_example boolean not null default false,
  closed_at timestamptz,
  closed_by text,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  check ((closed_at is null) = (closed_by is null))
);
call app.guard_region_table('exploration_round');
revoke delete on exploration_round from thuisplan_app;
call app.audit_table('exploration_round', 'rounds', 'region_id', 'id');

-- The questions of a round, per action line in both languages. Changed questions are a next version; without one the round has the
-- set that comes with Thuisplan.
create table round_questions (
  region_id text not null,
  round_id uuid not null,
  version int not null check (version > 0),
  questions jsonb not null check (jsonb_typeof(questions) = 'array'),
  made_by text not null default coalesce(app.person(), ''),
  made_at timestamptz not null default now(),
  primary key (region_id, round_id, version),
  foreign key (region_id, round_id) references exploration_round (region_id, id) on delete cascade
);
call app.guard_region_table('round_questions');
revoke insert, update, delete on round_questions from thuisplan_app;
grant insert (region_id, round_id, version, questions) on round_questions to thuisplan_app;
call app.audit_table('round_questions', 'rounds', 'region_id', 'round_id', 'version');

create table delivery (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null,
  round_id uuid not null,
  party text not null,
  municipality text references municipality (code),  -- null: the region as a whole
  organisation_id uuid,
  asked_function text not null default '',            -- whom, by function
  action_lines int[] not null default '{}',           -- empty: every line
  due_on date,                                        -- null: when the round is due
  explanation text not null default '',
  is_example boolean not null default false,
  asked_at timestamptz not null default now(),
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number),
  foreign key (region_id, round_id) references exploration_round (region_id, id) on delete cascade,
  foreign key (region_id, organisation_id) references organisation (region_id, id)
);
-- The same function at the same party of the same place is asked once a round.
create unique index asked_once on delivery
  (region_id, round_id, party, coalesce(municipality, ''), coalesce(organisation_id::text, ''), lower(asked_function)) where removed_at is null;
call app.guard_region_table('delivery');
revoke delete on delivery from thuisplan_app;
call app.audit_table('delivery', 'deliveries', 'region_id', 'id');

create table delivery_step (
  region_id text not null,
  delivery_id uuid not null,
  number int not null default 0,  -- 1, 2, 3 … per delivery, given out below
  kind text not null check (kind in ('opened', 'delivered', 'taken-back', 'returned', 'accepted', 'reopened', 'reminded')),
  note text not null default '' check (length(note) <= 2000),
  question_version int,           -- of the questions that were answered; 0: the set that comes with Thuisplan
  invitation_id uuid,             -- by whose link, when it was nobody with an account
  done_by text not null default coalesce(app.person(), ''),
  done_at timestamptz not null default now(),
  primary key (region_id, delivery_id, number),
  foreign key (region_id, delivery_id) references delivery (region_id, id) on delete cascade,
  foreign key (region_id, invitation_id) references invitation (region_id, id),
  check (kind <> 'returned' or note <> '')
);
call app.guard_region_table('delivery_step');
revoke insert, update, delete on delivery_step from thuisplan_app;
grant insert (region_id, delivery_id, kind, note, question_version) on delivery_step to thuisplan_app;
call app.audit_table('delivery_step', 'delivery-steps', 'region_id', 'delivery_id', 'number');

-- Which step may follow which: the same rule as domain/explorations/delivery-state.ts. Nobody is reminded twice within five days.
create function app.step_follows() returns trigger language plpgsql security definer set search_path = public as $$
declare
  last text;
begin
  perform app.hold_delivery(new.region_id, new.delivery_id);
  new.number := (select coalesce(max(number), 0) + 1 from delivery_step
                  where region_id = new.region_id and delivery_id = new.delivery_id);
  last := coalesce((select kind from delivery_step
    where region_id = new.region_id and delivery_id = new.delivery_id and kind <> 'reminded' order by number desc limit 1), 'asked');
  if not exists (select from delivery asked join exploration_round round on round.region_id = asked.region_id and round.id = round_id
                  where asked.region_id = new.region_id and asked.id = new.delivery_id and asked.removed_at is null
                    and round.closed_at is null and round.removed_at is null) then
    raise exception 'nothing is delivered to a round that is over' using errcode = 'restrict_violation';
  end if;
  if not (case new.kind
    when 'opened' then last = 'asked'
    when 'delivered' then last in ('asked', 'opened', 'taken-back', 'returned')
    when 'reminded' then last in ('asked', 'opened', 'taken-back', 'returned')
    when 'reopened' then last = 'accepted'
    else last in ('delivered', 'reopened') end) then
    raise exception '% does not follow %', new.kind, last using errcode = 'restrict_violation';
  end if;
  if new.kind = 'reminded' and exists (select from delivery_step
      where region_id = new.region_id and delivery_id = new.delivery_id and kind = 'reminded'
        and done_at > new.done_at - interval '5 days') then
    raise exception 'reminded within five days' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger step_follows before insert on delivery_step for each row execute function app.step_follows();

-- Until the end of the transaction nobody else takes a step of this delivery.
create function app.hold_delivery(region text, delivery uuid) returns void language sql
  as $$ select pg_advisory_xact_lock(hashtext('delivery ' || region || ' ' || delivery::text)) $$;
revoke execute on function app.step_follows, app.hold_delivery from public;
grant execute on function app.hold_delivery to thuisplan_app;

-- In which round a finding was told. Whoever records one while a round is open need not say so.
alter table finding add column round_id uuid,
  add foreign key (region_id, round_id) references exploration_round (region_id, id);
create function app.open_round(region text) returns uuid language sql stable security definer set search_path = public as $$
  select id from exploration_round
   where region_id = region and (region = any (app.my_regions()) or region = app.guest_region())
     and closed_at is null and removed_at is null and opens_on <= current_date
   order by opens_on desc, number desc limit 1
$$;
revoke execute on function app.open_round from public;
grant execute on function app.open_round to thuisplan_app;

-- A link can be for one delivery: whoever holds it can hand that in.
alter table invitation add column delivery_id uuid,
  add foreign key (region_id, delivery_id) references delivery (region_id, id),
  add check (delivery_id is null or noun = 'findings');
grant insert (delivery_id) on invitation to thuisplan_app;

-- For a delivery of the place that was asked, so that nobody opens the delivery of another municipality with a link of their own.
create function app.invitation_of_delivery() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if not exists (select from delivery where region_id = new.region_id and id = new.delivery_id
                    and municipality is not distinct from new.municipality) then
    raise exception 'the delivery is of another place' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
revoke execute on function app.invitation_of_delivery from public;
create trigger of_delivery before insert on invitation for each row when (new.delivery_id is not null)
  execute function app.invitation_of_delivery();

create function app.guest_delivery() returns uuid language sql stable security definer set search_path = public
  as $$ select delivery_id from app.invited('findings') $$;

create function app.guest_round() returns uuid language sql stable security definer set search_path = public
  as $$ select round_id from delivery where id = app.guest_delivery() $$;

create function app.step_by_invitation(wanted text, words text, version int) returns void
  language plpgsql security definer set search_path = public as $$
declare it invitation;
begin
  select * into it from app.invited('findings');
  if it.delivery_id is null or wanted not in ('opened', 'delivered', 'taken-back') then
    raise exception 'not for this invitation' using errcode = 'insufficient_privilege';
  end if;
  insert into delivery_step (region_id, delivery_id, kind, note, question_version, invitation_id, done_by)
  values (it.region_id, it.delivery_id, wanted, words, version, it.id, '');
end $$;
revoke execute on function app.guest_delivery, app.guest_round, app.step_by_invitation from public;
grant execute on function app.guest_delivery, app.guest_round, app.step_by_invitation to thuisplan_app;

drop function app.invitation_terms();
create function app.invitation_terms() returns table (
  id uuid, region_id text, region_name text, noun text, municipality text, action_lines int[], indicator_id uuid, period text,
  expires_at timestamptz, max_uses int, uses int, state text, roles text[], delivery_id uuid
) language sql stable security definer set search_path = public as $$
  select it.id, it.region_id, region.name, it.noun, it.municipality, it.action_lines, it.indicator_id, it.period, it.expires_at,
         it.max_uses, it.uses, app.invitation_state(it),
         (select coalesce(array_agg(role order by role), '{}') from membership
           where membership.region_id = it.region_id and person_id = it.invited_by), it.delivery_id
    from invitation it join region on region.id = it.region_id
   where it.id = app.invitation()
$$;
revoke execute on function app.invitation_terms from public;
grant execute on function app.invitation_terms to thuisplan_app;

-- Who delivers hears of it, as they chose.
alter table message drop constraint message_topic_check,
  add constraint message_topic_check check (topic in ('account', 'region', 'publication', 'import', 'dates', 'exploration'));
alter table letter drop constraint letter_topic_check, add constraint letter_topic_check
  check (topic in ('account', 'region', 'publication', 'import', 'dates', 'exploration', 'digest'));
alter table message_choice drop constraint message_choice_topic_check, add constraint message_choice_topic_check
  check (topic in ('region', 'publication', 'import', 'dates', 'exploration'));

-- Its statements are those of everybody; it has no policy here, so it sees no row.
grant select (region_id, id, number) on exploration_round to thuisplan_publisher;

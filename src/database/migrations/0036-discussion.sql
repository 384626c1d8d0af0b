-- Members talk about a goal, an action, a milestone or the plan as a whole, where it stands. What somebody says stands apart from the row
-- of the point, as the words of reactions do (0035): the log tells that there was a point and never a word of it, and words that are
-- withdrawn are really gone.
create table discussion_point (
  region_id text not null references region (id),
  number int not null default 0,
  replies_to int,                -- one level: a reply is never replied to
  goal_id uuid,                  -- what it is about; none of the three: the plan as a whole
  action_id uuid,
  milestone_id uuid,
  written_by text not null default coalesce(app.person(), ''),
  written_at timestamptz not null default now(),
  revision int not null default 1,
  changed_at timestamptz,
  withdrawn_at timestamptz,
  primary key (region_id, number),
  check (num_nonnulls(goal_id, action_id, milestone_id) <= 1),
  foreign key (region_id, replies_to) references discussion_point (region_id, number),
  foreign key (region_id, goal_id) references goal (region_id, id),
  foreign key (region_id, action_id) references action (region_id, id),
  foreign key (region_id, milestone_id) references milestone (region_id, id)
);
create index on discussion_point (region_id, action_id);

create table discussion_words (
  region_id text not null,
  point int not null,
  body text not null check (length(body) between 1 and 4000),
  primary key (region_id, point),
  foreign key (region_id, point) references discussion_point (region_id, number)
);

-- A row as long as the point is settled.
create table discussion_settled (
  region_id text not null,
  point int not null,
  settled_by text not null default coalesce(app.person(), ''),
  settled_at timestamptz not null default now(),
  primary key (region_id, point),
  foreign key (region_id, point) references discussion_point (region_id, number)
);

create table discussion_mention (
  region_id text not null,
  point int not null,
  person_id text not null,
  mentioned_at timestamptz not null default now(),
  read_at timestamptz,           -- when who is mentioned opened the point
  primary key (region_id, point, person_id),
  foreign key (region_id, point) references discussion_point (region_id, number)
);
create index on discussion_mention (person_id, region_id);

call app.guard_region_table('discussion_point');
call app.guard_region_table('discussion_words');
call app.guard_region_table('discussion_settled');
call app.guard_region_table('discussion_mention');
-- Nobody chooses when something was said, by whom, or under which number.
revoke insert, update, delete on discussion_point, discussion_words, discussion_settled, discussion_mention from thuisplan_app;
grant insert (region_id, replies_to, goal_id, action_id, milestone_id), update (revision, changed_at, withdrawn_at) on discussion_point
  to thuisplan_app;
grant insert (region_id, point, body), update (body), delete on discussion_words to thuisplan_app;
grant insert (region_id, point), delete on discussion_settled to thuisplan_app;
grant insert (region_id, point, person_id), update (read_at), delete on discussion_mention to thuisplan_app;

-- The next number, and that a reply is about what its point is about.
create function app.number_point() returns trigger language plpgsql security definer set search_path = public as $$
declare
  above discussion_point;
begin
  if current_setting('role') = 'none' then return new; end if;
  perform pg_advisory_xact_lock(hashtext('discussion point ' || new.region_id));
  new.number := (select coalesce(max(number), 0) + 1 from discussion_point where region_id = new.region_id);
  if new.replies_to is not null then
    select * into above from discussion_point where region_id = new.region_id and number = new.replies_to;
    if above.number is null or above.replies_to is not null then
      raise exception 'a reply belongs to a point' using errcode = 'restrict_violation', constraint = 'reply_to_point';
    end if;
    new.goal_id := above.goal_id;
    new.action_id := above.action_id;
    new.milestone_id := above.milestone_id;
  end if;
  return new;
end $$;
create trigger numbered before insert on discussion_point for each row execute function app.number_point();

-- Whoever wrote a point writes its words and whom it mentions; it is asked past the policies, which would ask each other in a circle.
create function app.is_own_point(of_region text, wanted int) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from discussion_point mine where mine.region_id = of_region and mine.number = wanted
                    and mine.written_by = app.person() and mine.withdrawn_at is null)
$$;
create function app.is_member_here(of_region text, wanted text) returns boolean language sql stable security definer
  set search_path = public as $$
  select exists (select from membership where region_id = of_region and person_id = wanted)
$$;

-- Who is mentioned says for themselves that they read it.
create policy own_mention_update on discussion_mention for update to thuisplan_app
  using (person_id = app.person() and region_id = any (array(select region_id from app.my_region)))
  with check (person_id = app.person());

revoke execute on function app.number_point, app.is_own_point, app.is_member_here from public;
grant execute on function app.is_own_point, app.is_member_here to thuisplan_app;

call app.audit_table('discussion_point', 'discussion-points', 'region_id', 'number');
call app.audit_table('discussion_settled', 'discussion-points', 'region_id', 'point');
-- That somebody was mentioned is logged; when they read it is theirs alone.
create constraint trigger audited after insert or delete on discussion_mention deferrable initially deferred
  for each row execute function app.audit('discussion-points', 'region_id', 'point');

-- What is said about the plan to whom is mentioned, as a topic of its own.
alter table message drop constraint message_topic_check,
  add constraint message_topic_check check (topic in ('account', 'region', 'publication', 'import', 'dates', 'exploration', 'discussion'));
alter table letter drop constraint letter_topic_check, add constraint letter_topic_check
  check (topic in ('account', 'region', 'publication', 'import', 'dates', 'exploration', 'discussion', 'digest'));
alter table message_choice drop constraint message_choice_topic_check, add constraint message_choice_topic_check
  check (topic in ('region', 'publication', 'import', 'dates', 'exploration', 'discussion'));

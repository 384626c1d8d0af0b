-- An invitation is one form for somebody without an account. The link carries a seal over all terms of its row, so a row that is
-- widened makes its link worthless; what the holder of a link can see and write is decided here, from the row, once a statement.
do $$
begin
  if not exists (select from pg_roles where rolname = 'thuisplan_guest') then create role thuisplan_guest nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;
-- Whatever the application role may, and nothing of what its policies give to persons: a guest is no person.
do $$ begin
  if not pg_has_role('thuisplan_guest', 'thuisplan_app', 'member') then grant thuisplan_app to thuisplan_guest; end if;
end $$;
do $$ begin
  execute format('grant thuisplan_guest to %I', current_user);
end $$;

create table invitation (
  region_id text not null references region (id) on delete cascade,
  id uuid not null unique default gen_random_uuid(),
  noun text not null check (noun in ('findings', 'observations', 'contributions')),
  municipality text references municipality (code),  -- null: the region as a whole; for contributions: not asked
  action_lines int[] not null default '{}',          -- empty: every line
  indicator_id uuid,
  period text check (period ~ '^\d{4}(-(Q[1-4]|H[12]|(0[1-9]|1[0-2])))?$'),
  note text not null check (length(note) between 1 and 120),  -- for whom, by function
  invited_by text not null default coalesce(app.person(), ''),
  created_at timestamptz not null default date_trunc('second', now()),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  max_uses int check (max_uses >= 1),  -- null: as often as needed until it expires
  uses int not null default 0,
  last_used_at timestamptz,
  primary key (region_id, id),
  check (expires_at <= created_at + interval '61 days'),
  check ((noun = 'observations') = (indicator_id is not null) and (noun = 'observations') = (period is not null)),
  check (noun = 'findings' or max_uses is not null),
  foreign key (region_id, indicator_id) references indicator (region_id, id) on delete cascade
);
create index on invitation (region_id, created_at desc);

-- What came by which invitation; `guest_holds` until somebody of the region worked on it: so long the link may correct it.
alter table finding add column invitation_id uuid, add column guest_holds boolean not null default false,
  add foreign key (region_id, invitation_id) references invitation (region_id, id);
alter table observation add column invitation_id uuid, add column guest_holds boolean not null default false,
  add foreign key (region_id, invitation_id) references invitation (region_id, id);
alter table contribution add column invitation_id uuid, add column guest_holds boolean not null default false,
  add foreign key (region_id, invitation_id) references invitation (region_id, id);
create index on finding (invitation_id) where invitation_id is not null;
create index on observation (invitation_id) where invitation_id is not null;
create index on contribution (invitation_id) where invitation_id is not null;

-- Nobody chooses when it began, how often it was used or by whom it was made; and its terms never change.
alter table invitation enable row level security;
grant select, insert (region_id, noun, municipality, action_lines, indicator_id, period, note, expires_at, max_uses),
  update (revoked_at) on invitation to thuisplan_app;

-- Its statements are those of everybody; it has no policy here, so it sees no row.
grant select (region_id, id, note) on invitation to thuisplan_publisher;

create function app.invitation() returns uuid language sql stable
  as $$ select nullif(current_setting('app.invitation_id', true), '')::uuid $$;

create function app.invitation_state(it invitation) returns text language sql stable security definer set search_path = public as $$
  select case when it.revoked_at is not null then 'revoked'
              when it.expires_at <= now() then 'expired'
              when it.max_uses is null or it.uses < it.max_uses then 'open'
              when exists (select from observation given where given.region_id = it.region_id and given.invitation_id = it.id
                             and given.guest_holds and given.removed_at is null) then 'open'
              else 'used-up' end
$$;

-- The terms under which the holder of a link asks; no row once the invitation is over.
create function app.invited(wanted text) returns setof invitation language sql stable security definer set search_path = public as $$
  select it.* from invitation it where it.id = app.invitation() and it.noun = wanted and app.invitation_state(it) = 'open'
$$;
create function app.guest_of(wanted text) returns uuid language sql stable security definer set search_path = public
  as $$ select id from app.invited(wanted) $$;
create function app.guest_region() returns text language sql stable security definer set search_path = public as $$
  select region_id from invitation it where it.id = app.invitation() and app.invitation_state(it) = 'open'
$$;
create function app.guest_indicator() returns uuid language sql stable security definer set search_path = public
  as $$ select indicator_id from app.invited('observations') $$;

-- All there is to know of the invitation whose number is carried, whatever became of it. The door compares the seal first.
create function app.invitation_terms() returns table (
  id uuid, region_id text, region_name text, noun text, municipality text, action_lines int[], indicator_id uuid, period text,
  expires_at timestamptz, max_uses int, uses int, state text, roles text[]
) language sql stable security definer set search_path = public as $$
  select it.id, it.region_id, region.name, it.noun, it.municipality, it.action_lines, it.indicator_id, it.period, it.expires_at,
         it.max_uses, it.uses, app.invitation_state(it),
         (select coalesce(array_agg(role order by role), '{}') from membership
           where membership.region_id = it.region_id and person_id = it.invited_by)
    from invitation it join region on region.id = it.region_id
   where it.id = app.invitation()
$$;

-- Called first by who writes: nobody revokes or uses it up until that is done.
create function app.hold_invitation() returns text language plpgsql security definer set search_path = public as $$
declare it invitation;
begin
  select * into it from invitation where id = app.invitation() for update;
  return app.invitation_state(it);
end $$;

-- Whether the figure that is asked for came in another way, or is no longer the guest's to correct. Says nothing else of it.
create function app.guest_figure_is_taken() returns boolean language plpgsql security definer set search_path = public as $$
declare it invitation;
begin
  select * into it from app.invited('observations');
  perform pg_advisory_xact_lock(hashtext('observations ' || it.region_id));
  return exists (select from observation known
    where known.region_id = it.region_id and known.indicator_id = it.indicator_id and known.period = it.period
      and known.municipality is not distinct from it.municipality and known.removed_at is null
      and (known.invitation_id is distinct from it.id or not known.guest_holds));
end $$;

-- The next number of a list. Who sees only their own rows cannot know it.
create function app.next_number(list text, region text) returns int language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role') <> 'none' and not region = any (app.my_regions()) and region is distinct from app.guest_region() then
    raise exception 'not a region of this person' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext(list || ' number ' || region));
  if list = 'finding' then
    return (select coalesce(max(number), 0) + 1 from finding where region_id = region);
  elsif list = 'contribution' then
    return (select coalesce(max(number), 0) + 1 from contribution where region_id = region);
  end if;
  raise exception 'no numbered list: %', list;
end $$;

-- The mark is ours to set: whoever comes by an invitation cannot leave it out, and nobody else can put it on.
create function app.mark_invited() returns trigger language plpgsql set search_path = public as $$
begin
  if current_setting('role') = 'none' then return new; end if;
  if tg_op = 'INSERT' then
    new.invitation_id := app.invitation();
    new.guest_holds := app.invitation() is not null;
  else
    new.invitation_id := old.invitation_id;
    new.guest_holds := old.guest_holds and coalesce(app.invitation() = old.invitation_id, false);
  end if;
  return new;
end $$;

create function app.count_invited() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if app.invitation() is null then return null; end if;
  update invitation set uses = uses + 1, last_used_at = now()
   where region_id = new.region_id and id = new.invitation_id and noun = tg_argv[0]
     and revoked_at is null and expires_at > now() and (max_uses is null or uses < max_uses);
  if not found then
    raise exception 'this invitation takes no more' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;

create trigger mark_invited before insert or update on finding for each row execute function app.mark_invited();
create trigger mark_invited before insert or update on observation for each row execute function app.mark_invited();
create trigger mark_invited before insert or update on contribution for each row execute function app.mark_invited();
create trigger count_invited after insert on finding for each row when (new.invitation_id is not null)
  execute function app.count_invited('findings');
create trigger count_invited after insert on observation for each row when (new.invitation_id is not null)
  execute function app.count_invited('observations');
create trigger count_invited after insert on contribution for each row when (new.invitation_id is not null)
  execute function app.count_invited('contributions');

revoke execute on function app.invitation_state, app.invited, app.guest_of, app.guest_region, app.guest_indicator,
  app.invitation_terms, app.hold_invitation, app.guest_figure_is_taken, app.next_number, app.mark_invited, app.count_invited from public;
grant execute on function app.invitation, app.invitation_state, app.invited, app.guest_of, app.guest_region, app.guest_indicator,
  app.invitation_terms, app.hold_invitation, app.guest_figure_is_taken, app.next_number to thuisplan_app;

-- One table, three rights: each under its own subject in the log. A row of it is never taken away.
do $$
declare wanted record;
begin
  for wanted in select * from (values ('findings', 'finding'), ('observations', 'observation'), ('contributions', 'contribution'))
                  as known (noun, one) loop
    execute format('create constraint trigger %I after insert or update on invitation deferrable initially deferred
      for each row when (new.noun = %L) execute function app.audit(%L, ''region_id'', ''id'')',
      'audited_' || wanted.one, wanted.noun, wanted.one || '-invitations');
  end loop;
end $$;

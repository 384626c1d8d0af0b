-- Who changed what, and who read what is delicate. Entries come in by triggers at the end of the transaction that did it, so nobody
-- can forget them; each carries the hash of the one before, so that nothing can be changed or left out unnoticed.

create table audit_entry (
  region_id text not null,          -- '' for what belongs to no region
  chain text not null check (chain in ('write', 'read')),
  number bigint not null,           -- 1, 2, 3 … without a hole
  happened_at timestamptz not null,
  person_id text not null,          -- '' for the operator; 'invitation:' and its id for who came by a link
  roles text[] not null,            -- as they were then
  door text not null,               -- page, api, job, operator, or the invitation it came by
  address text not null,            -- of the network, where the door knows it
  deed text not null check (deed in ('add', 'change', 'remove', 'restore', 'delete', 'read')),
  subject text not null,
  table_name text not null,
  object_id text not null,
  before jsonb,                     -- of the fields that changed; of a new row nothing, of a deleted one everything
  after jsonb,
  hash bytea not null,
  primary key (region_id, chain, number)
);
create index audit_of_object on audit_entry (region_id, subject, object_id) where chain = 'write';

-- The end of each chain, and where it begins now that older entries were forgotten.
create table app.audit_chain (
  region_id text not null,
  chain text not null,
  number bigint not null,
  hash bytea not null,
  begins_after bigint not null default 0,
  begins_with bytea not null default '',
  primary key (region_id, chain)
) with (fillfactor = 20);           -- one row a chain, written at every change: room to do so in place

alter table audit_entry enable row level security;
grant select on audit_entry to thuisplan_app;

create function app.audit_is_kept() returns trigger language plpgsql as $$
begin
  if current_setting('role') = 'none' and current_setting('app.forgetting', true) = 'on' then return old; end if;
  raise exception 'the audit log is only added to' using errcode = 'restrict_violation';
end $$;
create trigger kept before update or delete on audit_entry for each row execute function app.audit_is_kept();
create trigger not_emptied before truncate on audit_entry for each statement execute function app.audit_is_kept();

-- The next link of a chain. The row of the chain is the lock: it is taken at commit, when nothing else is still to be waited for.
-- One statement moves the end of the chain on, from the number and hash that whoever came before left there. Only functions of the
-- owner may call it, so it takes their rights and their search path: to set these again would cost more than the rest of it.
create function app.add_to_chain(
  region text, chain_name text, deed_name text, subject_name text, table_of text, object text, was jsonb, became jsonb
) returns void language plpgsql as $$
declare
  who text := coalesce(app.person(), 'invitation:' || nullif(current_setting('app.invitation_id', true), ''), '');
  through text := coalesce(nullif(current_setting('app.door', true), ''), 'operator');
  coming_from text := coalesce(current_setting('app.address', true), '');
  held text[] := array(select m.role from membership m where m.region_id = region and m.person_id = who order by m.role);
  moment text := (extract(epoch from now()) * 1000000)::bigint::text;
  place bigint;
  link bytea;
begin
  loop
    update app.audit_chain
       set number = number + 1,
           hash = sha256(hash || convert_to(concat_ws(E'\x1f', region, chain_name, (number + 1)::text, moment, who,
             array_to_string(held, ','), through, coming_from, deed_name, subject_name, table_of, object,
             coalesce(was::text, ''), coalesce(became::text, '')), 'UTF8'))
     where region_id = region and chain = chain_name
     returning number, hash into place, link;
    exit when found;
    insert into app.audit_chain (region_id, chain, number, hash) values (region, chain_name, 0, '') on conflict do nothing;
  end loop;
  insert into audit_entry values (region, chain_name, place, now(), who, held, through, coming_from, deed_name, subject_name,
    table_of, object, was, became, link);
end $$;
revoke execute on function app.add_to_chain from public;

-- Arguments: the subject, the column with the region ('' for none), and the columns that name the object.
create function app.audit() returns trigger language plpgsql security definer set search_path = public as $$
declare
  quiet text[] := '{changed_at,recorded_at,recorded_by,answered_at,answered_by,guest_holds}';
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  became jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  whole jsonb := coalesce(became, was);
  region text := case when tg_argv[1] = '' then '' else whole ->> tg_argv[1] end;
  object text := whole ->> tg_argv[2];
  deed_name text;
  aside text;
begin
  for key in 3 .. tg_nargs - 1 loop
    object := concat_ws('/', object, whole ->> tg_argv[key]);
  end loop;
  if tg_op = 'INSERT' then
    deed_name := 'add';
    became := became - quiet;
  elsif tg_op = 'DELETE' then
    deed_name := 'delete';
    was := was - quiet;
  else
    quiet := quiet || array(select key from jsonb_object_keys(was) key where was -> key = became -> key);
    was := was - quiet;
    became := became - quiet;
    if was = '{}' then return null; end if;
    aside := case when whole ? 'removed_at' then 'removed_at' else 'set_aside_at' end;
    deed_name := case when not was ? aside then 'change' when became -> aside = 'null' then 'restore' else 'remove' end;
  end if;
  perform app.add_to_chain(region, 'write', deed_name, tg_argv[0], tg_table_name, object, was, became);
  return null;
end $$;

-- What somebody read. Called by the application after it read, before it answers; only for regions one belongs to.
create function app.record_reading(region text, subject_name text, object text, told jsonb) returns void
  language plpgsql security definer set search_path = public as $$
begin
  if current_setting('role') <> 'none' and not region = any (app.my_regions()) then
    raise exception 'not a region of this person' using errcode = 'insufficient_privilege';
  end if;
  perform app.add_to_chain(region, 'read', 'read', subject_name, '', object, null, told);
end $$;
revoke execute on function app.record_reading from public;
grant execute on function app.record_reading to thuisplan_app;

-- The history of one object, for whoever may read it: without network addresses.
create function app.history_of(region text, subject_name text, object text)
  returns table (number bigint, happened_at timestamptz, person_id text, roles text[], door text, deed text, table_name text,
                 before jsonb, after jsonb)
  language sql stable security definer set search_path = public as $$
  select number, happened_at, person_id, roles, door, deed, table_name, before, after
    from audit_entry
   where region = any (app.my_regions()) and region_id = region and chain = 'write' and subject = subject_name and object_id = object
   order by number
$$;
revoke execute on function app.history_of from public;
grant execute on function app.history_of to thuisplan_app;

-- Forgets what is older than the region wants to keep; the chain then begins later, with the hash it had there. Owner only.
create function app.forget_audit(chain_name text, older_than timestamptz) returns bigint language plpgsql set search_path = public as $$
declare
  link app.audit_chain;
  last audit_entry;
  gone bigint := 0;
begin
  perform set_config('app.forgetting', 'on', true);
  for link in select * from app.audit_chain where chain = chain_name for update loop
    -- A chain loses only its beginning, so a clock that jumped back never makes a hole.
    select * into last from audit_entry e
      where e.region_id = link.region_id and e.chain = chain_name
        and e.number < coalesce((select min(kept.number) from audit_entry kept
              where kept.region_id = link.region_id and kept.chain = chain_name and kept.happened_at >= older_than), link.number + 1)
      order by e.number desc limit 1;
    if last.number is not null then
      delete from audit_entry e where e.region_id = link.region_id and e.chain = chain_name and e.number <= last.number;
      gone := gone + last.number - link.begins_after;
      update app.audit_chain set begins_after = last.number, begins_with = last.hash
        where region_id = link.region_id and chain = chain_name;
    end if;
  end loop;
  perform set_config('app.forgetting', 'off', true);
  return gone;
end $$;
revoke execute on function app.forget_audit from public;

create procedure app.audit_table(name text, subject text, region text, variadic keys text[]) language plpgsql as $$
begin
  execute format('create constraint trigger audited after insert or update or delete on %I deferrable initially deferred
    for each row execute function app.audit(%L, %L, %s)', name, subject, region,
    (select string_agg(quote_literal(key), ', ') from unnest(keys) key));
end $$;
call app.audit_table('region', 'settings', 'id', 'id');
call app.audit_table('region_municipality', 'settings', 'region_id', 'municipality', 'valid_from');
call app.audit_table('region_party', 'settings', 'region_id', 'party');
call app.audit_table('membership', 'members', 'region_id', 'person_id', 'role');
call app.audit_table('founder', 'founders', '', 'person_id');
call app.audit_table('organisation', 'organisations', 'region_id', 'id');
call app.audit_table('policy_context', 'policies', 'region_id', 'id');
call app.audit_table('finding', 'findings', 'region_id', 'id');
call app.audit_table('goal', 'goals', 'region_id', 'id');
call app.audit_table('indicator', 'indicators', 'region_id', 'id');
call app.audit_table('action', 'actions', 'region_id', 'id');
call app.audit_table('action_partner', 'actions', 'region_id', 'action_id');
call app.audit_table('action_finding', 'actions', 'region_id', 'action_id');
call app.audit_table('milestone', 'milestones', 'region_id', 'id');
call app.audit_table('fund', 'funds', 'region_id', 'id');
call app.audit_table('money_line', 'money-lines', 'region_id', 'id');
call app.audit_table('observation', 'observations', 'region_id', 'id');
call app.audit_table('participation', 'participations', 'region_id', 'id');
call app.audit_table('contribution', 'contributions', 'region_id', 'id');
call app.audit_table('plan_check_answer', 'plan-check-answers', 'region_id', 'rule', 'subject');
call app.audit_table('publication', 'publications', 'region_id', 'number');

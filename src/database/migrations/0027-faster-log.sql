-- A transaction that writes thousands of rows moves the end of its chain thousands of times. Its own older versions of that row stay
-- until it is over, and looking the row up by its key passes all of them. So it remembers where it left the row (its ctid): the next
-- link is found at once. The rest is as it was (0010).
create or replace function app.add_to_chain(
  region text, chain_name text, deed_name text, subject_name text, table_of text, object text, was jsonb, became jsonb
) returns void language plpgsql as $$
declare
  who text := coalesce(app.person(), 'invitation:' || nullif(current_setting('app.invitation_id', true), ''), '');
  through text := coalesce(nullif(current_setting('app.door', true), ''), 'operator');
  coming_from text := coalesce(current_setting('app.address', true), '');
  held text[] := array(select m.role from membership m where m.region_id = region and m.person_id = who order by m.role);
  moment text := (extract(epoch from now()) * 1000000)::bigint::text;
  chain_key text := region || '/' || chain_name || ' ';
  left_at text := coalesce(current_setting('app.end_of_chain', true), '');
  place bigint;
  link bytea;
  at tid;
begin
  if starts_with(left_at, chain_key) then
    update app.audit_chain
       set number = number + 1,
           hash = sha256(hash || convert_to(concat_ws(E'\x1f', region, chain_name, (number + 1)::text, moment, who,
             array_to_string(held, ','), through, coming_from, deed_name, subject_name, table_of, object,
             coalesce(was::text, ''), coalesce(became::text, '')), 'UTF8'))
     where ctid = substr(left_at, length(chain_key) + 1)::tid and region_id = region and chain = chain_name
     returning number, hash, ctid into place, link, at;
  end if;
  while place is null loop
    update app.audit_chain
       set number = number + 1,
           hash = sha256(hash || convert_to(concat_ws(E'\x1f', region, chain_name, (number + 1)::text, moment, who,
             array_to_string(held, ','), through, coming_from, deed_name, subject_name, table_of, object,
             coalesce(was::text, ''), coalesce(became::text, '')), 'UTF8'))
     where region_id = region and chain = chain_name
     returning number, hash, ctid into place, link, at;
    exit when found;
    insert into app.audit_chain (region_id, chain, number, hash) values (region, chain_name, 0, '') on conflict do nothing;
  end loop;
  perform set_config('app.end_of_chain', chain_key || at::text, true);
  insert into audit_entry values (region, chain_name, place, now(), who, held, through, coming_from, deed_name, subject_name,
    table_of, object, was, became, link);
end $$;

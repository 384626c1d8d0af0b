-- How far roles reach is for whoever gives them, and for administrators: so is how far they reached.
create or replace function app.history_of(region text, subject_name text, object text)
  returns table (number bigint, happened_at timestamptz, person_id text, roles text[], door text, deed text, table_name text,
                 before jsonb, after jsonb)
  language sql stable security definer set search_path = public as $$
  select number, happened_at, person_id, roles, door, deed, table_name, before, after
    from audit_entry
   where region = any (app.my_regions()) and region_id = region and chain = 'write' and subject = subject_name and object_id = object
     and (subject_name <> 'members' or region = any (app.regions_as('{coordinator,administrator}')))
   order by number
$$;

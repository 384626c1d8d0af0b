-- The room where roles are given and taken, and the settings of a region.

-- Of roles that were given before this was kept, it is not known since when.
alter table membership add column since timestamptz;
alter table membership alter column since set default now();

-- Which roles the members of a region have. Their addresses, since when and how far: for whoever gives roles, and administrators.
create function app.members_of(region text)
  returns table (person_id text, name text, role text, email text, municipalities text[], organisation_id uuid, since timestamptz)
  language sql stable security definer set search_path = public as $$
  select person.id, person.name, held.role,
         case when told.all_of_it then person.email end,
         case when told.all_of_it then held.municipalities else '{}' end,
         case when told.all_of_it then held.organisation_id end,
         case when told.all_of_it then held.since end
    from membership held
    join auth."user" person on person.id = held.person_id
   cross join (select region = any (app.regions_as('{coordinator,administrator}')) as all_of_it) told
   where held.region_id = region and region = any (app.my_regions())
$$;
revoke execute on function app.members_of from public;
grant execute on function app.members_of to thuisplan_app;

-- A party that no longer has to be involved is taken off the list of the region; what it did stays with its organisation.
grant delete on region_party to thuisplan_app;

-- What somebody is in which region, and whether they may found one: asked together with the session at every page, so its plan is kept
-- and every name in it says where it comes from. For who looks up who asks; not for the application role, which asks about rows.
create function app.standing_of(person text) returns jsonb language plpgsql stable as $$
begin
  return jsonb_build_object(
    'mayFoundRegions', exists (select from public.founder where person_id = person),
    'memberships', coalesce((
      select jsonb_agg(jsonb_build_object('regionId', held.region_id, 'role', held.role, 'municipalities', held.municipalities,
               'organisation', jsonb_build_object('id', organisation.id, 'name', organisation.name)) order by held.region_id, held.role)
        from public.membership held left join public.organisation
          on organisation.region_id = held.region_id and organisation.id = held.organisation_id
       where held.person_id = person), '[]'));
end $$;
revoke execute on function app.standing_of from public;

-- What readers see of a version: goals, actions, milestones and costs per year. No findings, no contributions, no functions of people.
-- When a milestone is due is told as exactly as it was planned; a version from before that was known tells the day.
create or replace function app.consulted_plan(of_region text, of_version int) returns jsonb language sql stable set search_path = public as $$
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
                'milestones', coalesce((select jsonb_agg(jsonb_build_object('title', milestone -> 'title',
                          'due', coalesce(milestone -> 'due', milestone -> 'dueOn')) order by nth)
                   from jsonb_array_elements(action -> 'milestones') with ordinality held (milestone, nth)), '[]'),
                'costs', coalesce((select jsonb_agg(jsonb_build_object('year', year, 'amountCents', cents) order by year)
                   from (select (cost ->> 'year')::int as year, sum((cost ->> 'amountCents')::numeric) as cents
                           from jsonb_array_elements(action -> 'costs') cost group by 1) per_year), '[]')) order by at)
       from jsonb_array_elements(plan -> 'actions') with ordinality told (action, at)), '[]'))
    from plan_version where region_id = of_region and number = of_version
$$;

-- Publishing once however often a form is sent, and publishing by itself at a moment to come.

-- The key of the form a publication was made with. Set when it is made, as everything of a publication; null when none was sent.
alter table publication add column form_key uuid;
alter table publication add unique (region_id, form_key);

-- Work that nobody wants done any more.
alter table job drop constraint job_state_check;
alter table job add constraint job_state_check check (state in ('waiting', 'running', 'done', 'failed', 'withdrawn'));

create table planned_publication (
  region_id text not null references region (id) on delete cascade,
  id uuid not null unique default gen_random_uuid(),
  title text not null check (length(title) between 1 and 200),
  planned_for timestamptz not null,
  -- Who asked, by the database's own word: publishing is done in this name, so nobody can write another one here.
  planned_by text not null default app.person(),
  planned_at timestamptz not null default now(),
  form_key uuid,
  publication int,           -- what came of it
  removed_at timestamptz,    -- withdrawn
  primary key (region_id, id),
  unique (region_id, form_key),
  foreign key (region_id, publication) references publication (region_id, number),
  check (publication is null or removed_at is null)
);
create index on planned_publication (region_id, planned_for) where publication is null;

alter table planned_publication enable row level security;
grant select, insert (region_id, title, planned_for, form_key), update (publication, removed_at) on planned_publication to thuisplan_app;
create policy members_read on planned_publication for select to thuisplan_app
  using (region_id = any (array(select region_id from app.my_region)));
call app.audit_table('planned_publication', 'publications', 'region_id', 'id');

-- A plan ends in a publication that is made in the same transaction, and then stays as it is.
create function app.plan_becomes_its_publication() returns trigger language plpgsql as $$
begin
  if old.publication is not null then
    raise exception 'this plan was carried out' using errcode = 'restrict_violation';
  end if;
  if new.publication is not null and not exists (select from publication where region_id = new.region_id
      and number = new.publication and xmin = pg_current_xact_id()::xid) then
    raise exception 'a plan is carried out by publishing' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger becomes_its_publication before update on planned_publication
  for each row execute function app.plan_becomes_its_publication();

-- The work follows the plan in the same transaction: asked for when it is made or put back, withdrawn with it, and done when it
-- was carried out. It belongs to the region and to no person, so that it does not vanish with an account: somebody has to hear of it.
create function app.work_follows_plan() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if new.publication is not null then
    update job set state = 'done', done = total, reason = '', changed_at = now() where id = new.id;
  elsif new.removed_at is not null then
    update job set state = 'withdrawn', reason = '', changed_at = now() where id = new.id and state <> 'done';
  else
    insert into job (id, kind, key, region_id, payload, start_after, total)
    values (new.id, 'publication', 'publication:' || new.id, new.region_id, jsonb_build_object('planId', new.id), new.planned_for, 1)
    on conflict (id) do update set state = 'waiting', tries = 0, reason = '', start_after = excluded.start_after,
      changed_at = now(), handed_over = false, queue_id = gen_random_uuid() where job.state = 'withdrawn';
  end if;
  return null;
end $$;
create trigger work_follows after insert or update on planned_publication
  for each row execute function app.work_follows_plan();

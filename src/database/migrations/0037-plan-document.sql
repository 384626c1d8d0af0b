-- What the region itself writes to begin a chapter of the plan as a document with (domain/plans/document-chapter.ts).
create table chapter_text (
  region_id text not null references region (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  number int not null check (number between 1 and 12),
  body text not null default '' check (length(body) <= 8000),
  body_english text not null default '' check (length(body_english) <= 8000),
  is_example boolean not null default false,
  changed_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, id),
  unique (region_id, number)
);

call app.guard_region_table('chapter_text');
revoke delete on chapter_text from thuisplan_app;
call app.audit_table('chapter_text', 'chapter-texts', 'region_id', 'id');

-- The document of a version, as everybody may read it: domain/plans/plan-document-facts.ts, with protected figures and without what is
-- for the region alone. Null for versions that were submitted before it was kept.
alter table plan_version add column document jsonb;

-- For who holds a link of a consultation about that version, and where the version stands.
create function app.document_of_link() returns table (document jsonb, stage text, since date) language sql stable security definer
  set search_path = public as $$
  select version.document, step.stage, step.taken_on from consultation_link link
    join consultation it on it.region_id = link.region_id and it.number = link.consultation
    join plan_version version on version.region_id = it.region_id and version.number = it.version
    join lateral (select * from plan_version_step way where way.region_id = it.region_id and way.version = it.version
                   order by way.number desc limit 1) step on true
   where link.id = app.reading_link() and version.document is not null
$$;
revoke execute on function app.document_of_link from public;
grant execute on function app.document_of_link to thuisplan_app;

-- Two roles do all the work; the connecting user only ever steps into one of them for one transaction.
-- thuisplan_app: a signed-in person or a visitor. thuisplan_publisher: reads what may be published and nothing else.
do $$
begin
  if not exists (select from pg_roles where rolname = 'thuisplan_app') then create role thuisplan_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'thuisplan_publisher') then create role thuisplan_publisher nologin; end if;
exception when duplicate_object or unique_violation then null;
end $$;

do $$ begin
  execute format('grant thuisplan_app, thuisplan_publisher to %I', current_user);
end $$;

create schema app;
grant usage on schema public, app to thuisplan_app, thuisplan_publisher;

-- Identity is better-auth's; its column names are its own.
create schema auth;

create table auth."user" (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null default false,
  image text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);

create table auth.session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now(),
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" (id) on delete cascade
);
create index on auth.session ("userId");

create table auth.account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.account ("userId");

create table auth.verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default now(),
  "updatedAt" timestamptz not null default now()
);
create index on auth.verification (identifier);

create table auth."rateLimit" (
  id text primary key,
  key text not null unique,
  count integer not null,
  "lastRequest" bigint not null
);

-- What the installation itself remembers between starts; no role of a visitor can read it.
create table app.remembered (name text primary key, value text not null);

-- Second factor and passkeys as better-auth and its passkey plugin keep them; the column names are theirs.
alter table auth."user" add column "twoFactorEnabled" boolean not null default false;

create table auth."twoFactor" (
  id text primary key,
  "userId" text not null references auth."user" (id) on delete cascade,
  secret text not null,
  "backupCodes" text not null,
  verified boolean not null default true,
  "failedVerificationCount" integer not null default 0,
  "lockedUntil" timestamptz
);
create unique index on auth."twoFactor" ("userId");

create table auth.passkey (
  id text primary key,
  name text,
  "publicKey" text not null,
  "userId" text not null references auth."user" (id) on delete cascade,
  "credentialID" text not null unique,
  counter bigint not null,
  "deviceType" text not null,
  "backedUp" boolean not null,
  transports text,
  "createdAt" timestamptz,
  aaguid text
);
create index on auth.passkey ("userId");

-- One account at a provider is one person here, whatever two requests at once try.
create unique index on auth.account ("providerId", "accountId");

-- Ours. How often somebody tried in vain, by a keyed hash of the e-mail address that was typed, so that an address without an
-- account is counted just the same and nobody's typing mistakes are kept.
create table auth.attempt (
  key text primary key,
  count integer not null,
  since timestamptz not null
);

-- Ours. A code of the second factor works once, also within the minute in which it is right.
create table auth.spent_code (
  person_id text not null references auth."user" (id) on delete cascade,
  code text not null,
  spent_at timestamptz not null,
  primary key (person_id, code)
);

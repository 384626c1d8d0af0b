-- The national framework and the reference territory: the same for every region, open to all, written at start-up only.
create table framework_edition (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  title jsonb not null,
  launched_on date not null,
  signed_on date not null,
  period_from int not null,
  period_to int not null,
  source text not null
);

create table framework_item (
  edition_id text not null references framework_edition (id),
  kind text not null check (kind in ('action-line', 'principle', 'commitment', 'party', 'aim', 'transformation-class',
    'living-situation', 'attention-group', 'target-group')),
  code text not null,
  position int not null,
  title jsonb not null,
  body jsonb not null,
  source text not null,
  certainty text not null check (certainty in ('found', 'memory', 'not-found')),
  primary key (edition_id, kind, code)
);

create table municipality (
  code text primary key check (code ~ '^GM\d{4}$'),
  name text not null,
  display_name text not null,
  province text not null,
  inhabitants int not null check (inhabitants >= 0),
  inhabitants_on date not null,
  longitude double precision not null,
  latitude double precision not null,
  source text not null
);

create table draft_region (
  slug text primary key,
  name text not null,
  centre_municipality text not null references municipality (code),
  certainty text not null,
  source text not null
);

create table draft_membership (
  municipality text not null references municipality (code),
  region text not null references draft_region (slug),
  valid_from date not null,
  valid_to date,
  certainty text not null,
  source text not null,
  primary key (municipality, region, valid_from)
);

create table announced_change (
  municipality text not null references municipality (code),
  into_municipality text not null references municipality (code),
  intended_on date not null,
  certainty text not null,
  source text not null,
  primary key (municipality, intended_on)
);

-- What was loaded last, so that starting again with the same files writes nothing.
create table reference_data (
  name text primary key,
  digest text not null,
  loaded_at timestamptz not null default now()
);

grant select on framework_edition, framework_item, municipality, draft_region, draft_membership, announced_change
  to thuisplan_app, thuisplan_publisher;

-- What more a finding can tell: for whom and how many, what its money and evidence are, whose view it is, and who may read it.
alter table finding
  add column scale text check (scale in ('local', 'regional', 'supra-regional')),
  add column attention_groups text[] not null default '{}',
  add column reach int check (reach >= 0 and reach % 5 = 0),  -- people a year, rounded, so that it is no small count
  add column capacity int check (capacity >= 0),
  add column funded_until int check (funded_until between 1900 and 2100),
  add column evidence text not null default '',
  add column perspective text,
  add column openness text not null default 'open' check (openness in ('open', 'region-only'));
-- What stood there was published as it was; from now on nothing becomes public unless somebody says so.
alter table finding alter column openness set default 'region-only';

-- A publication holds what is open, and nothing else.
alter policy publisher_reads on finding using (openness = 'open');

-- Whoever may read the log of a region may also compute its chains anew; who that is follows from the table of rights.
alter table app.audit_chain enable row level security;
grant select on app.audit_chain to thuisplan_app;

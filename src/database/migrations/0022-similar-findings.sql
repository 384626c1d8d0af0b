-- Likeness of titles letter by letter, beside Dutch full-text search: both come with PostgreSQL.
create extension if not exists pg_trgm with schema public;

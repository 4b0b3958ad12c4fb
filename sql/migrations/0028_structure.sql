-- What tables, columns, indexes, constraints, triggers and functions look like when nobody has touched them, a row each:
-- private.verify compares. Each deployment that loads anything writes it anew, but for what was no longer as it had been written:
-- so damage stays named until it is mended (private.record_structure).
create table data.structure (
  kind        text not null,
  name        text not null,
  table_name  text,             -- whose it is
  statement   text not null,    -- what makes it
  broken_rows text,             -- a query: a line for each row that breaks this rule
  primary key (kind, name)
);

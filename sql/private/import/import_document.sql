-- Takes a whole document. Reports a line for each venue and concert, and one for the document when there is something to say of
-- it. Imports run one after the other.
--
-- What would remove something that could be sold comes last (private.import_rest).
create function private.import_document(document jsonb, import_no bigint default null) returns setof private.import_line
  language plpgsql volatile
as $$
begin
  perform private.lock_imports();
  return query
    select l.* from private.import_rest(private.import_part(private.no_import_yet(), document, import_no), import_no) l;
end
$$;

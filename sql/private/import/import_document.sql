-- Takes a whole document. Reports a line for each venue and concert, and one for the document when there is something to say of
-- it. Each venue and concert is taken or rejected as a whole. Imports run one after the other.
create function private.import_document(document jsonb) returns setof private.import_line
  language plpgsql volatile
as $$
declare
  entity record;
  line   private.import_line;
begin
  lock table data.venue in share row exclusive mode;
  line.message := private.doc_unknown_keys(document, 'format', 'venues', 'concerts');
  if line.message is not null then
    line.kind := 'document'; line.position := 0; line.outcome := 'unchanged';
    return next line;
  end if;
  for entity in
    select 'venue' as kind, l.* from private.doc_list(document, 'venues', 100000) l
    union all
    select 'concert', l.* from private.doc_list(document, 'concerts', 1000000) l
  loop
    return next private.import_entity(entity.kind, entity.position, entity.value);
  end loop;
end
$$;

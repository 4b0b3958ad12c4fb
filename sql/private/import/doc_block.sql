-- A text of several lines in a document's object, in its one form; empty when it is missing. MU009 with the reason when it is no
-- text, or too long.
create function private.doc_block(item jsonb, key text, longest int) returns text
  language plpgsql immutable
as $$
declare
  value   constant jsonb := coalesce(nullif(item -> key, 'null'), '""');
  content text;
begin
  if jsonb_typeof(value) <> 'string' then
    perform private.reject(private.reason('"%L1" is not text', key), key);
  end if;
  if octet_length(value #>> '{}') <= longest and private.is_plain_line(value #>> '{}') then
    return value #>> '{}';
  elsif octet_length(value #>> '{}') <= 1000 + 12 * longest then  -- as private.doc_line
    content := private.block_text(value #>> '{}', format('"%s"', key), key);
  end if;
  if content is null or length(content) > longest then
    perform private.reject(private.reason('"%L1" has more than %2 characters', key, longest::text), key);
  end if;
  return content;
end
$$;

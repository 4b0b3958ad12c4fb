-- A line of text in a document's object, in its one form. MU009 with the reason when it is missing (without a fallback), no text,
-- or too long. null counts as missing.
create function private.doc_text(item jsonb, key text, longest int, fallback text default null) returns text
  language plpgsql immutable
as $$
declare
  value   constant jsonb := item -> key;
  content text;
begin
  if value is null or value = 'null' then
    if fallback is null then
      perform private.reject(private.reason('"%L1" is missing', key), key);
    end if;
    return fallback;
  elsif jsonb_typeof(value) <> 'string' then
    perform private.reject(private.reason('"%L1" is not text', key), key);
  end if;
  content := private.doc_line(value, format('"%s"', key), longest, key);
  if content = '' and fallback is null then
    perform private.reject(private.reason('"%L1" is empty', key), key);
  end if;
  return content;
end
$$;

-- A line of text in a document, in its one form. MU009 with the reason when it has more than `longest` characters. What is far
-- longer than any text of so many characters is written is refused before anything is done with it.
create function private.doc_line(value jsonb, about text, longest int, field text) returns text
  language plpgsql immutable
as $$
declare
  written constant text := value #>> '{}';
  content text;
begin
  if octet_length(written) <= longest and private.is_plain_line(written) then
    return written;  -- as most are, in its one form already
  elsif octet_length(written) <= 1000 + 12 * longest then
    content := private.line_text(written, about, field);
  end if;
  if content is null or length(content) > longest then
    perform private.reject(private.reason('%L1 has more than %2 characters', about, longest::text), field);
  end if;
  return content;
end
$$;

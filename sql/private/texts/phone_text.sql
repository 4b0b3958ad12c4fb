-- A telephone number in its one form: digits, perhaps behind a plus (E.164 has at most 15); blanks, hyphens, dots and brackets between
-- them go. Null when nothing is given; MU009 when it is none.
create function private.phone_text(given text) returns text
  language plpgsql stable
as $$
declare
  number text;
begin
  if octet_length(given) > 200 then
    perform private.refuse('MU009', 'a telephone number is not that long');
  end if;
  number := nullif(regexp_replace(normalize(private.line_text(given, 'the telephone number'), nfkc), '[-‐-―.() ]', '', 'g'), '');
  if number !~ '^\+?[0-9]{7,15}$' then
    perform private.refuse('MU009', 'a telephone number has 7 to 15 digits');
  end if;
  return number;
end
$$;

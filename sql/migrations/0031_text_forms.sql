-- The one form of each kind of text from people. What is stored is in it, and what comes in is brought into it once, by the
-- helpers of private/texts/, which also refuse. Rules and reasons: sql/README.md, Texts.

-- Is there anything that no eye sees? It is what Unicode ignores by default, bidirectional marks and language tags among it.
create function data.has_invisible(value text) returns boolean
  language sql immutable strict parallel safe
  return octet_length(value) > length(value) and value ~
    '[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]';

-- A text in NFC without what no eye sees. What means something stays, the alternatives of the first group: joiners and variants of
-- an emoji, the variant of a keycap, of an ideograph and of a Mongolian letter, and joiners between letters (or behind a virama) of
-- scripts that join.
create function data.without_invisible(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
begin
  -- The common cases, which take a fraction of the time.
  if octet_length(value) = length(value) then
    return value;
  elsif not data.has_invisible(value) then
    return normalize(value, nfc);
  end if;
  return normalize(regexp_replace(normalize(value, nfc),
      '([\u00a9\u00ae\u203c\u2049\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u24c2\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff][\ufe0e\ufe0f]?(?:\u200d[\u2190-\u21ff\u2300-\u23ff\u25a0-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff][\ufe0e\ufe0f]?)*'
      '|[#*0-9]\ufe0f\u20e3'
      '|[\u3400-\u9fff\uf900-\ufaff\U00020000-\U000323af][\ufe00-\ufe02\U000e0100-\U000e01ef]'
      '|[\u1820-\u18aa][\u180b-\u180f]'
      '|[\u0620-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17b3\u17b6-\u17ff\u1820-\u18aa\ua840-\uabff](?:[\u200c\u200d][\u0620-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u17b3\u17b6-\u17ff\u1820-\u18aa\ua840-\uabff])+'
      '|[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca][\u200c\u200d])'
      '|[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]',
      '\1', 'g'), nfc);
end
$$;

-- Is there nothing to see? Blanks and combining marks alone are nothing; letters, digits, punctuation and symbols are something.
-- (Regular expressions have classes for the former two, the ranges are blocks of symbols.)
create function data.shows_nothing(value text) returns boolean
  language sql immutable strict parallel safe
  return value !~ '[a-zA-Z0-9\uac00-\ud7a3]' and value !~ ('[[:alnum:][:punct:]$+<=>^`|~\u00a2-\u00be\u00d7\u00f7\u02c2-\u02ff\u2070-\u20cf\u2100-\u27ff\u2900-\u2bff\u2e80-\u2fff'
                   '\u3004-\u3029\u3036-\u303f\u3190-\u319f\u3200-\u33ff\u4dc0-\u4dff\ua490-\ua4cf\ufdfc\uff04-\uffee'
                   '\U0001d000-\U0001d164\U0001d183-\U0001d3ff\U0001f000-\U0001faff]' collate "und-x-icu");

-- A line: NFC, without what is invisible, without blanks at its ends and with single ones inside; empty when there is nothing to
-- see. Blanks are all that Unicode calls white space, tabs and line breaks among it, and the empty cell of Braille.
create function data.line_form(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line text;
begin
  if value ~ '^[a-zA-Z0-9]+( [!-~]+)*$' then
    return value;
  end if;
  line := btrim(regexp_replace(data.without_invisible(value) collate "und-x-icu", '[[:space:]\u2800]+', ' ', 'g'));
  return case when data.shows_nothing(line) then '' else line end;
end
$$;

-- Lines: the same of each, parted by line feeds whatever parted them; none that is empty at the ends.
create function data.block_form(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  block text := data.without_invisible(value);
begin
  block := regexp_replace(block, '\r\n?|[\u000b\u000c\u0085\u2028\u2029]', E'\n', 'g');
  block := regexp_replace(block, '[\u0009\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800\u3000]+', ' ', 'g');
  block := btrim(regexp_replace(block, ' ?\n ?', E'\n', 'g'), E' \n');
  return case when data.shows_nothing(block) then '' else block end;
end
$$;

-- What two names are compared by: width and case do not part them, nor does anything invisible (NFKC_Casefold of Unicode, with
-- lower case for case folding). Empty for what shows nothing.
create function data.name_key(name text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  line constant text := data.line_form(name);
begin
  if octet_length(line) = length(line) then
    return lower(line collate "C");
  end if;
  return normalize(lower(normalize(regexp_replace(line, '[\u180b-\u180f\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]', '', 'g'), nfkc)
                         collate "und-x-icu"), nfkc);
end
$$;

-- What a label of an internationalised domain reads (RFC 3492), without its xn--; null when it is none.
create function data.punycode_text(label text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  digits constant text := 'abcdefghijklmnopqrstuvwxyz0123456789';
  basic  constant text := coalesce(substring(label from '^(.*)-[^-]*$'), '');
  rest   constant text := substr(label, 1 + length(basic) + (label ~ '-')::int);
  decoded  int[]  := array(select ascii(letter) from string_to_table(nullif(basic, ''), null) letter);
  code     bigint := 128;
  place    bigint := 0;
  bias     int    := 72;
  next     int    := 1;
  before   bigint;
  weight   bigint;
  step     int;
  digit    int;
  limit_at int;
  delta    bigint;
begin
  if rest = '' or rest !~ '^[a-z0-9]+$' or length(label) > 59 then
    return null;
  end if;
  while next <= length(rest) loop
    before := place;
    weight := 1;
    step   := 36;
    loop
      digit := strpos(digits, substr(rest, next, 1)) - 1;
      if next > length(rest) or weight > 1000000000 then
        return null;
      end if;
      next     := next + 1;
      place    := place + digit * weight;
      limit_at := least(greatest(step - bias, 1), 26);
      exit when digit < limit_at;
      weight := weight * (36 - limit_at);
      step   := step + 36;
    end loop;
    delta := (place - before) / case when before = 0 then 700 else 2 end;
    delta := delta + delta / (cardinality(decoded) + 1);
    bias  := 0;
    while delta > 455 loop
      delta := delta / 35;
      bias  := bias + 36;
    end loop;
    bias  := bias + 36 * delta / (delta + 38);
    code  := code + place / (cardinality(decoded) + 1);
    place := place % (cardinality(decoded) + 1);
    if code > 1114111 or code between 55296 and 57343 then
      return null;
    end if;
    decoded := decoded[:place] || code::int || decoded[place + 1:];
    place   := place + 1;
  end loop;
  return (select string_agg(chr(c), '' order by n) from unnest(decoded) with ordinality d (c, n));
end
$$;

-- An e-mail address: the local part as it was written, the domain in lower case and in letters rather than in xn--, so that two
-- spellings of one are the same text. Null for anything else: a name beside it, two of them, anything invisible inside.
create function data.email_form(value text) returns text
  language plpgsql immutable strict parallel safe
as $$
declare
  address constant text := regexp_replace(normalize(value, nfc) collate "und-x-icu", '^[[:space:]]+|[[:space:]]+$', '', 'g');
  local   constant text := split_part(address, '@', 1);
  domain  text := translate(substr(address, length(local) + 2), '。．｡', '...');
  labels  text[];
begin
  if data.has_invisible(address) or address ~ ('[[:cntrl:][:space:]\u2800]' collate "und-x-icu") or local !~ '^[^@<>()\[\],;:\\"]{1,64}$'
     or length(address) > 254 then
    return null;
  end if;
  domain := normalize(lower(normalize(domain, nfkc) collate "und-x-icu"), nfkc);
  labels := array(
    select case when label like 'xn--%' then data.punycode_text(substr(label, 5)) else label end
    from string_to_table(domain, '.') with ordinality l (label, n) order by n);
  domain := array_to_string(labels, '.', '');
  if array_position(labels, null) is not null or cardinality(labels) < 2
     or domain <> normalize(lower(normalize(domain, nfkc) collate "und-x-icu"), nfkc)
     or exists (select from unnest(labels) label
                where label !~ '^[^\u0001-,./:-@\[-`{-\u007f]{1,63}$' or label ~ '^-|-$|^xn--') then
    return null;
  end if;
  return local || '@' || domain;
end
$$;

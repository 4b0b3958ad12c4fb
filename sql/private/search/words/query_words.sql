-- The words of a typed query, as searched texts have them; null when there is none. Two initial consonants that the keyboard
-- has pair together (ㄳ) are two again.
create function private.query_words(query text) returns text[]
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  typed text := query;
  pair  text;  -- the letter, then the two that it is drawn from
begin
  if typed ~ '[\u3133-\u3144]' then
    foreach pair in array '{ㄳㄱㅅ,ㄵㄴㅈ,ㄶㄴㅎ,ㄺㄹㄱ,ㄻㄹㅁ,ㄼㄹㅂ,ㄽㄹㅅ,ㄾㄹㅌ,ㄿㄹㅍ,ㅀㄹㅎ,ㅄㅂㅅ}'::text[] loop
      typed := replace(typed, left(pair, 1), substr(pair, 2));
    end loop;
  end if;
  return string_to_array(nullif(btrim(data.search_line(typed)), ''), ' ');
end
$$;

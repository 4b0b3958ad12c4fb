-- The words of a typed query, as searched texts have them. Two initial consonants that the keyboard has drawn together
-- (ㄳ) are two again.
create function private.query_words(query text) returns text[]
  language plpgsql immutable
  set search_path = pg_catalog, pg_temp
as $$
declare
  typed text := query;
  drawn text;
begin
  if typed ~ '[\u3133-\u3144]' then
    foreach drawn in array '{ㄳㄱㅅ,ㄵㄴㅈ,ㄶㄴㅎ,ㄺㄹㄱ,ㄻㄹㅁ,ㄼㄹㅂ,ㄽㄹㅅ,ㄾㄹㅌ,ㄿㄹㅍ,ㅀㄹㅎ,ㅄㅂㅅ}'::text[] loop
      typed := replace(typed, left(drawn, 1), substr(drawn, 2));
    end loop;
  end if;
  return string_to_array(nullif(btrim(data.search_line(typed)), ''), ' ');
end
$$;

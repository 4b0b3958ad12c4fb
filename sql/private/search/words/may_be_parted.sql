-- May a word have parts (private.parted_word)? Not when it is in some known word and does not end with what is often written so.
create function private.may_be_parted(word text) returns boolean
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  usual constant text := '.(티켓|티켓팅|티케팅|콘서트|단콘|공연|예매|투어|라이브|쇼케이스|tickets?|concerts?|tours?)$';
  shop  constant text := '(' || array_to_string(private.shop_words(), '|') || ')';
begin
  return word ~ usual
         or length(word) >= 3 and (octet_length(word) > length(word) or word ~ ('^' || shop || '.|.' || shop || '$'))
            and not private.is_known_part(word);
end
$$;

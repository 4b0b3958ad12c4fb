-- Whether two regions may be one: one is not known, or has all words of the other (서울 and 서울특별시 종로구, but neither 부산 중구 and 대구 중구
-- nor Springfield, IL and Springfield, MA).
create function private.is_same_place(one text, other text) returns boolean
  language plpgsql immutable
as $$
declare
  ones   text[];
  others text[];
begin
  if one = '' or other = '' or one = other then
    return true;
  end if;
  ones   := array(select data.fact_word(word) from string_to_table(btrim(data.search_line(one)), ' ') word);
  others := array(select data.fact_word(word) from string_to_table(btrim(data.search_line(other)), ' ') word);
  return ones <@ others or others <@ ones;
end
$$;

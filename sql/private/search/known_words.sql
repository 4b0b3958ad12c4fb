-- The numbers of the known words that have a part between `low` and `high`; those that begin with it when `starts`. Null when
-- there are more than 400: then it is in so many texts that looking at texts in order finds some soon.
create function private.known_words(low text, high text, starts boolean) returns int[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  -- A part has 16 letters at most: what is longer is settled by the text itself.
  from_part constant text := left(low, 16);
  to_part   constant text := case when length(low) > 16 then left(low, 16) || chr(1114111) else high end;
  ids       int[];
begin
  if starts then
    ids := array(select p.word_id from data.search_part p
                 where p.part >= from_part and p.part < to_part and p.starts limit 401);
  else
    ids := array(select p.word_id from data.search_part p where p.part >= from_part and p.part < to_part limit 401);
  end if;
  return case when cardinality(ids) <= 400 then ids end;
end
$$;

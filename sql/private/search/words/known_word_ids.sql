-- The numbers of the known words that have a part between `low` and `high`; of those that begin with it when `starts`. Null when
-- they are too many: then the part is in so many texts that looking at texts in order finds some soon.
create function private.known_word_ids(low text, high text, starts boolean) returns int[]
  language plpgsql stable
  set search_path = pg_catalog, pg_temp
as $$
declare
  part_letters constant int  := 16;  -- of data.search_part; what is longer is settled by the text itself
  from_part    constant text := left(low, part_letters);
  to_part      constant text := case when length(low) > part_letters then left(low, part_letters) || chr(1114111) else high end;
  ids          int[];
begin
  -- Numbers, not variables: the planner makes its plan for them.
  if starts then
    ids := array(select p.word_id from data.search_part p
                 where p.part >= from_part and p.part < to_part and p.starts limit 401);
  else
    ids := array(select p.word_id from data.search_part p where p.part >= from_part and p.part < to_part limit 401);
  end if;
  return case when cardinality(ids) <= 400 then ids end;
end
$$;

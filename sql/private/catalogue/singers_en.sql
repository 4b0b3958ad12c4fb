-- Who sings in a concert, for whoever reads English: each by the English name, where one is known.
create function private.singers_en(concert_id bigint)
  returns table (names text)  -- one row; a table, so that it becomes part of the caller's plan
  language sql stable
as $$
  select coalesce(string_agg(coalesce(nullif(s.name_en, ''), s.name), ', ' order by cs.position), '')
  from data.concert_singer cs join data.singer s on s.singer_id = cs.singer_id
  where cs.concert_id = singers_en.concert_id
$$;

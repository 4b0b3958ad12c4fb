-- The condition that a text has one of these fragments, in front of `behind`.
create function private.like_any(subject text, fragments text[], behind text default '') returns text
  language sql immutable
as $$
  select case when cardinality(fragments) = 1 then format('%s like %L', subject, patterns[1])
              else format('%s like any (%L::text[])', subject, patterns) end
  from (select array(select '%' || f || '%' || coalesce(nullif(behind, '') || '%', '') from unnest(fragments) f)) p (patterns)
$$;

-- What differs between two normal forms of a venue or concert, for people: by key what it was and what it is, as text.
create function private.fact_changes(before jsonb, after jsonb) returns jsonb
  language sql stable
as $$
  select coalesce(jsonb_object_agg(case key when 'venue_id' then 'venue' else key end,
                                   jsonb_build_array(private.fact_text(key, before -> key), private.fact_text(key, after -> key))), '{}')
  from jsonb_object_keys(before || after) key
  where before -> key is distinct from after -> key
$$;

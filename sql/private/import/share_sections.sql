-- Prices of which no grade says its sections, with them: those of the present prices if they are of the same grades and the plan has all of them,
-- else the sections of the plan in their order, near the stage first, in equal shares, the dearest grade first. MU009 with the reason.
create function private.share_sections(prices jsonb, plan_id bigint, present jsonb) returns jsonb
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  names  constant text[] := array(select x.name from data.section x where x.plan_id = share_sections.plan_id order by x.position);
  grades constant int    := jsonb_array_length(prices);
begin
  if present is not null
     and (select array_agg(p ->> 'grade' order by p ->> 'grade' collate "C") from jsonb_array_elements(prices) p)
       = (select array_agg(p ->> 'grade' order by p ->> 'grade' collate "C") from jsonb_array_elements(present) p)
     and (select bool_and(jsonb_array_length(p -> 'sections') > 0) from jsonb_array_elements(present) p)
     and (select bool_and(n = any (names)) from jsonb_array_elements(present) p, jsonb_array_elements_text(p -> 'sections') n) then
    return (select jsonb_agg(p || jsonb_build_object('sections', q -> 'sections'))
            from jsonb_array_elements(prices) p join jsonb_array_elements(present) q on q ->> 'grade' = p ->> 'grade');
  elsif cardinality(names) < grades then
    perform private.reject(private.reason('the venue has %1 sections for %2 grades: say which sections each grade has', cardinality(names)::text,
                                          grades::text), 'sections');
  end if;
  return (
    select jsonb_agg(p.price || jsonb_build_object('sections', s.sections))
    from (select p as price, row_number() over (order by (p ->> 'price')::bigint desc, n) as share
          from jsonb_array_elements(prices) with ordinality e (p, n)) p
    join (select n.share, to_jsonb(array_agg(n.name order by n.name collate "C")) as sections
          from (select name, ntile(grades) over (order by n) as share from unnest(names) with ordinality u (name, n)) n
          group by n.share) s on s.share = p.share);
end
$$;

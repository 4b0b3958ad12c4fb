-- The prices of a document's concert in normal form: the dearest first, section names sorted. Where it says of no grade which sections have
-- it, they are those of the present prices if these have the same grades, else they are shared out. MU009 with the reason.
create function private.read_prices(item jsonb, plan_id bigint, present jsonb default null) returns jsonb
  language plpgsql stable
as $$
declare
  count    constant int := private.doc_count(item, 'prices', 100);
  without  constant boolean := not jsonb_path_exists(item, '$.prices[*].sections');
  price    jsonb;
  grade    text;
  coins    bigint;
  sections text[] := '{}';
  seen     text[] := '{}';
  grades   text[] := '{}';
  unknown text;
  result   jsonb := '[]';
begin
  if not without and (select sum(jsonb_array_length(p -> 'sections')) from jsonb_array_elements(item -> 'prices') p
                      where jsonb_typeof(p -> 'sections') = 'array') > 1000 then
    perform private.refuse('MU009', '"prices" names more than 1000 sections', 'prices');
  end if;
  for n in 0..count - 1 loop
    price := item -> 'prices' -> n;
    grade := private.doc_text(price, 'grade', 40);
    coins := private.doc_number(price, 'price', 0, 1000000000);
    if not without then
      select coalesce(array_agg(n.name order by n.name collate "C"), '{}') into sections
      from private.doc_list(price, 'sections', 1000) s, private.doc_line(s.value, 'a section', 80, 'sections') n (name);
      if sections = '{}' then
        perform private.reject(private.reason('grade "%1" has no sections', grade), 'sections');
      end if;
      select s into unknown from unnest(sections) s
      where not exists (select from data.section x where x.plan_id = read_prices.plan_id and x.name = s) limit 1;
    end if;
    if grade = any (grades) then
      perform private.reject(private.reason('grade "%1" is there twice', grade), 'grade');
    elsif unknown is not null then
      perform private.reject(private.reason('the venue has no section "%1"', unknown), 'sections');
    end if;
    grades := grades || grade;
    seen   := seen || sections;
    result := result || jsonb_build_object('grade', grade, 'price', coins, 'sections', sections);
  end loop;
  if count = 0 then
    perform private.refuse('MU009', '"prices" is missing or empty', 'prices');
  elsif not without and cardinality(seen) > (select count(distinct s) from unnest(seen) s) then
    perform private.refuse('MU009', 'a section has two prices', 'sections');
  end if;
  if without then
    result := private.share_sections(result, plan_id, present);
  end if;
  if count = 1 then
    return result;
  end if;
  return (select jsonb_agg(p order by (p ->> 'price')::bigint desc, (p ->> 'grade') collate "C")
          from jsonb_array_elements(result) p);
end
$$;

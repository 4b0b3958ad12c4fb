-- The prices of a document's concert in normal form: the dearest first, section names sorted. MU009 with the reason.
create function private.read_prices(item jsonb, plan_id bigint) returns jsonb
  language plpgsql stable
as $$
declare
  price    record;
  grade    text;
  coins    bigint;
  sections text[];
  seen     text[] := '{}';
  grades   text[] := '{}';
  unknown text;
  result   jsonb := '[]';
begin
  if (select sum(jsonb_array_length(p.value -> 'sections')) from private.doc_list(item, 'prices', 100) p
      where jsonb_typeof(p.value -> 'sections') = 'array') > 1000 then
    perform private.refuse('MU009', '"prices" names more than 1000 sections', 'prices');
  end if;
  for price in select * from private.doc_list(item, 'prices', 100) loop
    grade := private.doc_text(price.value, 'grade', 40);
    coins := private.doc_number(price.value, 'price', 0, 1000000000);
    select coalesce(array_agg(n.name order by n.name collate "C"), '{}') into sections
    from private.doc_list(price.value, 'sections', 1000) s, private.doc_line(s.value, 'a section', 80, 'sections') n (name);
    if cardinality(sections) = 0 then
      perform private.refuse('MU009', format('grade "%s" has no sections', grade), 'sections');
    elsif grade = any (grades) then
      perform private.refuse('MU009', format('grade "%s" is there twice', grade), 'grade');
    end if;
    select s into unknown from unnest(sections) s
    where not exists (select from data.section x where x.plan_id = read_prices.plan_id and x.name = s) limit 1;
    if found then
      perform private.refuse('MU009', format('the venue has no section "%s"', unknown), 'sections');
    end if;
    grades := grades || grade;
    seen   := seen || sections;
    result := result || jsonb_build_object('grade', grade, 'price', coins, 'sections', sections);
  end loop;
  if cardinality(grades) = 0 then
    perform private.refuse('MU009', '"prices" is missing or empty', 'prices');
  elsif cardinality(seen) > (select count(distinct s) from unnest(seen) s) then
    perform private.refuse('MU009', 'a section has two prices', 'sections');
  end if;
  return (select jsonb_agg(p order by (p ->> 'price')::bigint desc, (p ->> 'grade') collate "C")
          from jsonb_array_elements(result) p);
end
$$;

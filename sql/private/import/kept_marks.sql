-- The marks of a present section that a document says nothing of, on the seats that it has: those of seats that go, go with them, and so do
-- those of companions whose wheelchair places all went.
create function private.kept_marks(present jsonb, section jsonb) returns jsonb
  language sql immutable
as $$
  with kept as (select private.grouped_marks(present -> 'marks', section) as marks)
  select case when k.marks @> '[{"mark": "wheelchair"}]' then k.marks
              else coalesce((select jsonb_agg(m order by n) from jsonb_array_elements(k.marks) with ordinality e (m, n)
                             where m ->> 'mark' <> 'companion'), '[]') end
  from kept k
$$;

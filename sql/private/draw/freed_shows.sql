-- The seats of these awards as a draw's terms have seats, for the next round: what is left of the stretches of the terms. All of them may be given.
create function private.freed_shows(terms jsonb, awards data.draw_award[]) returns jsonb
  language sql stable
as $$
  with freed as (
    select a.show_id, s as id from unnest(awards) a, unnest(a.seat_ids) s),
  seat as (
    select f.show_id, f.id, t.item ->> 'grade' as grade, t.item, f.id - row_number() over (partition by f.show_id, t.item ->> 'first' order by f.id) as part
    from freed f
    join lateral (select t as item from jsonb_array_elements(terms -> 'shows') s, jsonb_array_elements(s -> 'stretches') t
                  where (s ->> 'show_id')::bigint = f.show_id
                    and f.id >= (t ->> 'first')::bigint and f.id < (t ->> 'first')::bigint + jsonb_array_length(t -> 'distances')) t on true),
  stretch as (
    select s.show_id, s.grade, min(s.id) as first, jsonb_agg(s.item -> 'distances' -> (s.id - (s.item ->> 'first')::bigint)::int order by s.id) as distances,
           jsonb_agg(s.id order by s.id) filter (where s.item -> 'restricted' @> to_jsonb(s.id)) as restricted
    from seat s group by s.show_id, s.grade, s.item ->> 'first', s.part)
  select coalesce(jsonb_agg(jsonb_build_object(
           'show_id', w.show_id,
           'grades', (select jsonb_agg(jsonb_build_object('grade', g.grade, 'seats', g.seats) order by g.grade collate "C")
                      from (select s.grade, sum(jsonb_array_length(s.distances)) as seats from stretch s where s.show_id = w.show_id group by s.grade) g),
           'stretches', (select jsonb_agg(jsonb_strip_nulls(to_jsonb(s) - 'show_id') order by s.first) from stretch s where s.show_id = w.show_id)) order by w.show_id), '[]')
  from (select distinct s.show_id from stretch s) w
$$;

-- What somebody asks for in a tick: {"seats": 2, "grade": "R"}, of which the grade may be missing, or {"seat_ids": [1, 2]}. MU009.
create function private.read_wish(wish jsonb, out seats int, out grade text, out seat_ids bigint[])
  language plpgsql immutable
as $$
begin
  if jsonb_typeof(wish) is distinct from 'object' or pg_column_size(wish) > 20000 or wish - '{seats,grade,seat_ids}'::text[] <> '{}' then
    perform private.refuse('MU009', 'a wish is {"seats": 2, "grade": "R"} or {"seat_ids": [1, 2]}');
  elsif jsonb_typeof(wish -> 'seat_ids') = 'array' and wish - 'seat_ids' = '{}' then
    if jsonb_path_exists(wish, '$.seat_ids[*] ? (@.type() != "number" || @ < 1 || @ > 9000000000000000 || @ != @.floor())') or jsonb_array_length(wish -> 'seat_ids') > 1000 then
      perform private.refuse('MU009', 'a wish names its seats by their ids, at most 1000');
    end if;
    seat_ids := private.seats_in_lock_order(array(select value::bigint from jsonb_array_elements_text(wish -> 'seat_ids')));
  elsif wish ? 'seat_ids' or jsonb_typeof(wish -> 'seats') is distinct from 'number' or (wish -> 'seats')::numeric <> trunc((wish -> 'seats')::numeric)
        or abs((wish -> 'seats')::numeric) > 1000000 or coalesce(jsonb_typeof(wish -> 'grade'), 'null') not in ('string', 'null') then
    perform private.refuse('MU009', 'a wish is {"seats": 2, "grade": "R"} or {"seat_ids": [1, 2]}');
  else
    seats := (wish -> 'seats')::int;
    grade := wish ->> 'grade';
  end if;
end
$$;

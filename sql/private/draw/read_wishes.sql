-- The wishes of an entry, the best first, in the one form in which they are hashed: [[show,"grade",seats],...]. Each is for a show of the concert, a grade of it, and as many seats as one
-- may book. MU009, MU006 (a show or grade that the concert does not have), MU005.
create function private.read_wishes(wishes jsonb, concert_id bigint, seat_limit int) returns text
  language plpgsql stable
as $$
#variable_conflict use_column
declare
  wish    jsonb;
  written text[] := '{}';
begin
  if jsonb_typeof(wishes) is distinct from 'array' or pg_column_size(wishes) > 20000 or jsonb_array_length(wishes) not between 1 and 10 then
    perform private.refuse('MU009', 'wishes are a list of 1 to 10, like {"show_id": 1, "grade": "R", "seats": 2}');
  end if;
  for wish in select w from jsonb_array_elements(wishes) w loop
    if jsonb_typeof(wish) <> 'object' or wish - '{show_id,grade,seats}'::text[] <> '{}' or jsonb_typeof(wish -> 'grade') is distinct from 'string'
       or jsonb_typeof(wish -> 'show_id') is distinct from 'number' or jsonb_typeof(wish -> 'seats') is distinct from 'number'
       or (wish -> 'show_id')::numeric <> trunc((wish -> 'show_id')::numeric) or (wish -> 'seats')::numeric <> trunc((wish -> 'seats')::numeric)
       or (wish -> 'show_id')::numeric not between 1 and 9000000000000000 or abs((wish -> 'seats')::numeric) > 1000000 then
      perform private.refuse('MU009', 'a wish is {"show_id": 1, "grade": "R", "seats": 2}');
    elsif (wish -> 'seats')::int not between 1 and seat_limit then
      perform private.refuse('MU005');
    elsif not exists (select from data.show s join data.price p on p.concert_id = s.concert_id
                      where s.concert_id = read_wishes.concert_id and s.show_id = (wish -> 'show_id')::bigint and p.grade = wish ->> 'grade') then
      perform private.refuse('MU006', 'the concert has no such show or grade');
    end if;
    written := written || format('[%s,%s,%s]', (wish -> 'show_id')::bigint, to_json(wish ->> 'grade'), (wish -> 'seats')::int);
  end loop;
  if (select count(distinct w) < count(*) from unnest(written) w) then
    perform private.refuse('MU009', 'a wish is named twice');
  end if;
  return '[' || array_to_string(written, ',') || ']';
end
$$;

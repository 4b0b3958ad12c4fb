-- Grades, the dearest first, with the names of the sections that have them. MU006, MU009.
create function api.concert_prices(concert_id bigint)
  returns table (grade text, price bigint, sections text)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_concert(concert_prices.concert_id);
  return query
    select p.grade, p.price,
           (select string_agg(x.name, ', ' order by x.position)
            from (select x.name, min(x.position) as position
                  from data.concert_section g join data.section x on x.section_id = g.section_id
                  where g.concert_id = p.concert_id and g.grade = p.grade group by x.name) x)
    from data.price p where p.concert_id = concert_prices.concert_id
    order by p.position;
end
$$;

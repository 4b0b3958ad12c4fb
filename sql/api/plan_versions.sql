-- The versions of a venue's plan that are still there, the latest first: those that shows were sold on, and the one that new shows get. When, by whom
-- and from which file each was made, as far as that was written down. `shows` are all shows on it, `shows_ahead` those to come; `is_taken`: somebody
-- has or had a seat of it, so its shows keep it; otherwise they get the next one. For administrators. MU006, MU007, MU008, MU009.
create function api.plan_versions(token text, venue_id bigint)
  returns table (version int, at timestamptz, name text, file text, seats int, is_generated boolean, shows int, shows_ahead int, is_taken boolean)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
#variable_conflict use_column
begin
  perform private.require_right(private.member_of(plan_versions.token), 'catalogue');
  if plan_versions.venue_id is null then
    perform private.refuse('MU009', 'venue_id is null');
  end if;
  return query
    select p.version, p.created_at, coalesce(m.name, ''), i.file, p.seat_count, p.is_generated, s.shows, s.shows_ahead, private.is_plan_taken(p.plan_id)
    from data.seat_plan p
    left join data.import i on i.import_no = p.import_no
    left join data.member m on m.member_id = i.member_id
    cross join lateral (select count(*)::int as shows,
                               (count(*) filter (where s.starts_at > clock_timestamp() and s.cancelled_at is null))::int as shows_ahead
                        from data.show s where s.plan_id = p.plan_id) s
    where p.venue_id = plan_versions.venue_id
    order by p.version desc;
  if not found then
    perform private.refuse('MU006', 'no such venue');
  end if;
end
$$;

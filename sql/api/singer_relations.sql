-- The members of a group, or the groups of a person: `relation` says what the row is to the one asked for. A group's
-- concerts are not mixed into a member's, the bill says who sings; the counts let a page point to them. MU006, MU009.
create function api.singer_relations(singer_id bigint)
  returns table (singer_id bigint, name text, name_en text, kind text, relation text, current boolean,
                 concerts_upcoming int, concerts_open int)
  language sql stable security definer
  set search_path = pg_catalog, pg_temp
  set lock_timeout = '3s'
  set standard_conforming_strings = on
  set datestyle = 'ISO, YMD'
  set timezone = 'UTC'
  set extra_float_digits = 1
as $$
  select private.require_singer(singer_relations.singer_id);
  select s.singer_id, s.name, s.name_en, s.kind, r.relation, r.current, n.upcoming, n.open
  from (select m.member_id, 'member', m.current, m.position from data.singer_member m where m.group_id = singer_relations.singer_id
        union all
        select m.group_id, 'group', m.current, m.position from data.singer_member m where m.member_id = singer_relations.singer_id)
         r (other_id, relation, current, position)
  join data.singer s on s.singer_id = r.other_id,
       lateral private.singer_concert_counts(s.singer_id, clock_timestamp()) n
  order by r.relation, not r.current, r.position, s.name collate "ko-x-icu", s.singer_id
$$;
